import type { Extent, Segment } from './types';

/** 0.01 px on a plot of 1000 px. Packing works on rounded numbers, so what is published is what was proved. */
export function round(x: number): number {
	return Math.round(x * 1e5) / 1e5;
}

export function roundSegment<S extends Segment>(segment: S): S {
	const year = (y: number) => Math.round(y * 1e4) / 1e4;
	const { from, to, x0, x1 } = segment;
	return { ...segment, from: year(from), to: year(to), x0: round(x0), x1: round(x1) };
}

export function roundExtent(extent: Extent): Extent {
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
