import type { Extent } from './types';

/** Where a date is drawn from and to, 0..1 of the plot; the same for a tick. */
export function drawnEnds(extent: Extent): { start: number; end: number } {
	return extent.kind === 'tick'
		? { start: extent.x, end: extent.x }
		: { start: extent.fringeStart, end: extent.fringeEnd };
}
