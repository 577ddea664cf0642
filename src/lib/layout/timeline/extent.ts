import { decimalYear } from '../../reading/dates/decimalYear';
import type { Bounds } from '../../reading/model';
import { OPEN_FRINGE, SHARP_WITHIN } from './constants';
import type { TimeScale } from './scale';
import type { Extent, SpanExtent } from './types';

/** One side of a date in decimal years: between `first` and `last`, either of which may be missing. */
interface Side {
	first: number | null;
	last: number | null;
	/** The middle, where both limits are within a year of each other. */
	edge: number | null;
}

function sideOf(first: string | null, last: string | null): Side {
	const from = first === null ? null : decimalYear(first, 'start');
	const to = last === null ? null : decimalYear(last, 'end');
	const sharp = from !== null && to !== null && to - from <= SHARP_WITHIN;
	return { first: from, last: to, edge: sharp ? (from + to) / 2 : null };
}

function isSingle([earliestStart, latestStart, earliestEnd, latestEnd]: Bounds): boolean {
	return earliestStart === earliestEnd && latestStart === latestEnd;
}

/** What of a date is certain, in decimal years; one moment within its limits where nothing is. */
export function coreYears(bounds: Bounds): { coreStart: number; coreEnd: number } {
	return core(sideOf(bounds[0], bounds[1]), sideOf(bounds[2], bounds[3]));
}

/**
 * What of a date is drawn, in 0..1 of the plot.
 *
 * A single date known to the year or better is a tick at its middle. Else the time that is certain (latest start
 * to earliest end) is the core; what is only possible is fringe. A side known within a year is a hard edge, at the
 * middle of what is known, as a tick would be. A side without limit fades over a fixed stretch.
 */
export function extentOf(bounds: Bounds, scale: Pick<TimeScale, 'x' | 'segments'>): Extent {
	const start = sideOf(bounds[0], bounds[1]);
	if (isSingle(bounds) && start.edge !== null) return { kind: 'tick', x: scale.x(start.edge) };
	return spanExtent(start, sideOf(bounds[2], bounds[3]), scale);
}

function spanExtent(
	start: Side,
	end: Side,
	{ x, segments }: Pick<TimeScale, 'x' | 'segments'>
): SpanExtent {
	const { coreStart, coreEnd } = core(start, end);
	const outerStart = least(start.edge ?? start.first, coreStart);
	const outerEnd = greatest(end.edge ?? end.last, coreEnd);
	return {
		kind: 'span',
		fringeStart: outerStart === null ? Math.max(0, x(coreStart) - OPEN_FRINGE) : x(outerStart),
		coreStart: x(coreStart),
		coreEnd: x(coreEnd),
		fringeEnd: outerEnd === null ? Math.min(1, x(coreEnd) + OPEN_FRINGE) : x(outerEnd),
		openStart: outerStart === null || outerStart < (segments[0]?.from ?? outerStart),
		openEnd: outerEnd === null || outerEnd > (segments.at(-1)?.to ?? outerEnd),
		sharpStart: start.edge !== null,
		sharpEnd: end.edge !== null
	};
}

/** Latest start to earliest end; where these cross or are missing, the one moment that is best known. */
function core(start: Side, end: Side): { coreStart: number; coreEnd: number } {
	const from = start.edge ?? start.last;
	const to = end.edge ?? end.first;
	if (from !== null && to !== null && from <= to) return { coreStart: from, coreEnd: to };
	const at = start.edge ?? end.edge ?? oneSided(start, end) ?? middle(start, end);
	return { coreStart: at, coreEnd: at };
}

/** With nothing known of its end, the moment by which it has started; of its start, until which it has not ended. */
function oneSided(start: Side, end: Side): number | null {
	if (end.first === null && end.last === null) return start.last;
	return start.first === null ? end.first : null;
}

function middle(start: Side, end: Side): number {
	const low = start.first ?? start.last ?? end.first ?? end.last ?? 0;
	const high = end.last ?? end.first ?? start.last ?? low;
	return (low + high) / 2;
}

const least = (a: number | null, b: number) => (a === null ? null : Math.min(a, b));
const greatest = (a: number | null, b: number) => (a === null ? null : Math.max(a, b));
