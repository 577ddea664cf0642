import { itemsOf } from './itemsOf';
import { seatTied } from './seatTied';
import type { ShownLabels } from './showTied';
import type { TimelineLayout } from './types';

/** Zooms at which ticks are given labels, where there is room by then. */
const STOPS = [1.5, 2, 3, 4, 6, 8, 12, 16, 24];

/**
 * The labels shown, and those that find a free place in the rows there are once the plot is wider. What has a label keeps
 * its row at every greater zoom, and gets it at a fixed one: so zooming moves no label out of its row, however far.
 *
 * @param zoom width of the plot relative to its width at rest; 1 or more
 */
export function fillFree(layout: TimelineLayout, shown: ShownLabels, zoom: number): ShownLabels {
	return STOPS.filter((stop) => stop <= zoom).reduce(
		(labels, stop) => fillAt(layout, labels, stop),
		shown
	);
}

function fillAt(layout: TimelineLayout, shown: ShownLabels, zoom: number): ShownLabels {
	const added = layout.lanes.flatMap(({ id }) => fillLane(layout, id, { shown, zoom }));
	return new Map([...shown, ...added]);
}

function fillLane(
	layout: TimelineLayout,
	lane: string,
	{ shown, zoom }: { shown: ShownLabels; zoom: number }
) {
	const items = Object.fromEntries(
		Object.entries(itemsOf(layout, lane)).map(([id, item]) => [
			id,
			{ ...item, placements: [...(shown.get(id) ?? [])] }
		])
	);
	const hidden = new Set(Object.keys(items).filter((id) => !shown.has(id)));
	const seatings = layout.packings.map(({ minWidth, rows }, packing) => {
		const at = { items, packing, width: minWidth * zoom, rows: rows[lane] ?? 0 };
		return seatTied(at, hidden, false).seats;
	});
	return [...hidden].flatMap((id) => {
		const placements = seatings.flatMap((seats) => seats.get(id) ?? []);
		return placements.length === seatings.length ? [[id, placements] as const] : [];
	});
}
