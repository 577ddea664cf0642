import { drawnEnds } from './drawnEnds';
import type { Extent, SpanExtent } from './types';

/** A part of a drawn date. */
export interface ExtentMark {
	/** Names of its look, separated by blanks. */
	look: string;
	/** Where it begins and how long it is, as shares of the whole date; both 0 for a tick. */
	from: number;
	length: number;
}

/**
 * What a date is drawn as: a tick; or a solid core, the hatched fringes before and after it, and an arrow where a side has no
 * end. Where nothing is certain and both sides have limits, one fringe that fades both ways: no moment of it is likelier.
 */
export function extentMarks(extent: Extent): ExtentMark[] {
	if (extent.kind === 'tick') return [{ look: 'tick', from: 0, length: 0 }];
	const { start, end } = drawnEnds(extent);
	const share = (x: number) => Math.round((x / (end - start || 1)) * 1e4) / 1e4;
	return stretchesOf(extent).map(({ look, from, to }) => {
		return { look, from: share(from - start), length: share(to - from) };
	});
}

interface Stretch {
	look: string;
	from: number;
	to: number;
}

function stretchesOf(extent: SpanExtent): Stretch[] {
	const { fringeStart, coreStart, coreEnd, fringeEnd, openStart, openEnd } = extent;
	const { sharpStart, sharpEnd } = extent;
	const sharp = sharpStart || sharpEnd;
	if (coreStart === coreEnd && !sharp && !openStart && !openEnd)
		return [{ look: 'fringe both', from: fringeStart, to: fringeEnd }];
	const edges = `${sharpStart ? ' start' : ''}${sharpEnd ? ' end' : ''}`;
	const all: [drawn: boolean, look: string, from: number, to: number][] = [
		[fringeStart < coreStart, 'fringe before', fringeStart, coreStart],
		[coreStart < coreEnd || sharp, `core${edges}`, coreStart, coreEnd],
		[coreEnd < fringeEnd, 'fringe', coreEnd, fringeEnd],
		[openStart, 'open back', fringeStart, fringeStart],
		[openEnd, 'open', fringeEnd, fringeEnd]
	];
	return all.flatMap(([drawn, look, from, to]) => (drawn ? [{ look, from, to }] : []));
}
