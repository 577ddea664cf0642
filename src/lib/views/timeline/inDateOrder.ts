import type { TimelineLayout } from '$lib/layout/timeline/types';
import type { HistoricalEvent } from '$lib/reading/model';

/** Events by where they are drawn to begin, then by title: the order in which they are read. */
export function inDateOrder(
	events: readonly HistoricalEvent[],
	layout: TimelineLayout
): HistoricalEvent[] {
	const begin = ({ id }: HistoricalEvent) => {
		const extent = layout.items[id]?.extent;
		return extent === undefined ? 0 : extent.kind === 'tick' ? extent.x : extent.fringeStart;
	};
	return [...events].sort((a, b) => begin(a) - begin(b) || (a.title < b.title ? -1 : 1));
}
