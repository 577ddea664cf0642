import { decimalYear } from '../../reading/dates/decimalYear';
import type { HistoricalDate, HistoricalEvent, Lane, Reading } from '../../reading/model';
import type { Measure } from '../measure';
import { eventLabel } from './eventLabel';
import { extentOf } from './extent';
import type { Packing } from './packLanes';
import { packLanes } from './packLanes';
import { periodSegments } from './periodSegments';
import type { TimeScale } from './scale';
import { scaleOf } from './scale';
import type { Extent, TimelineItem, TimelineLayout } from './types';

/**
 * The whole geometry of a timeline, as plain data: scale, bands, extents, and for each width sides and rows.
 *
 * @param widths plot widths in px to pack for; each packing holds from its width up to any greater one
 * @throws RangeError when no period has a known start
 */
export function timelineLayout(
	{ periods, lanes, events }: Pick<Reading, 'periods' | 'lanes' | 'events'>,
	measure: Measure,
	widths: readonly number[]
): TimelineLayout {
	const scale = scaleOf(periodSegments(periods, events).map(roundSegment));
	const items = events.map((event) => itemOf(event, scale, measure));
	const ascending = [...widths].sort((a, b) => a - b);
	const packings = packEach(packableLanes(lanes, items), ascending);
	return {
		segments: scale.segments,
		periods: periods.map(({ id, date }) => ({ id, ...bandOf(date, scale) })),
		packings: packings.map(({ rows }, i) => ({ minWidth: ascending[i] ?? 0, rows })),
		items: Object.fromEntries(items.map((item) => [item.id, withPlacements(item, packings)]))
	};
}

type Unplaced = Omit<TimelineItem, 'placements'> & { id: string; keystone: boolean };

function itemOf(event: HistoricalEvent, scale: TimeScale, measure: Measure): Unplaced {
	const extent = extentOf(event.date.bounds, scale);
	return {
		id: event.id,
		lane: event.lane,
		keystone: event.rank === 'keystone',
		extent: roundExtent(extent),
		label: eventLabel(event, measure)
	};
}

function packableLanes(lanes: readonly Lane[], items: readonly Unplaced[]) {
	return lanes.map(({ id }) => ({
		id,
		items: items
			.filter(({ lane }) => lane === id)
			.map(({ id: event, keystone, label, extent }) => ({
				id: event,
				keystone,
				labelWidth: label.width,
				...drawnEnds(extent)
			}))
	}));
}

/** Wider plots start from the narrower one's packing, so that a growing window moves little. */
function packEach(lanes: ReturnType<typeof packableLanes>, widths: readonly number[]): Packing[] {
	return widths.reduce<Packing[]>((packings, width) => {
		const previous = packings.at(-1)?.placements;
		return [...packings, packLanes({ lanes, width, ...(previous && { previous }) })];
	}, []);
}

function withPlacements({ lane, extent, label, id }: Unplaced, packings: readonly Packing[]) {
	const placements = packings.flatMap((packing) => packing.placements.get(id) ?? []);
	return { lane, extent, label, placements };
}

function drawnEnds(extent: Extent): { start: number; end: number } {
	return extent.kind === 'tick'
		? { start: extent.x, end: extent.x }
		: { start: extent.fringeStart, end: extent.fringeEnd };
}

/** From the earliest start to the latest end, so that a band begins where its scale does. */
function bandOf({ bounds }: HistoricalDate, scale: TimeScale): { x0: number; x1: number } {
	const [first, , , last] = bounds;
	return {
		x0: first === null ? 0 : round(scale.x(decimalYear(first, 'start'))),
		x1: last === null ? 1 : round(scale.x(decimalYear(last, 'end')))
	};
}

/** 0.01 px on a plot of 1000 px. Packing works on rounded numbers, so what is published is what was proved. */
function round(x: number): number {
	return Math.round(x * 1e5) / 1e5;
}

function roundSegment<S extends { x0: number; x1: number; from: number; to: number }>(s: S): S {
	const year = (y: number) => Math.round(y * 1e4) / 1e4;
	return { ...s, from: year(s.from), to: year(s.to), x0: round(s.x0), x1: round(s.x1) };
}

function roundExtent(extent: Extent): Extent {
	if (extent.kind === 'tick') return { ...extent, x: round(extent.x) };
	const { fringeStart, coreStart, coreEnd, fringeEnd } = extent;
	return {
		...extent,
		fringeStart: round(fringeStart),
		coreStart: round(coreStart),
		coreEnd: round(coreEnd),
		fringeEnd: round(fringeEnd)
	};
}
