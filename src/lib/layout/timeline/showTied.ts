import { itemsOf } from './itemsOf';
import { seatTied } from './seatTied';
import type { Placement, TimelineLayout } from './types';

/** Where each labelled event stands, one placement for each packing; an event that is only a tick is not in it. */
export type ShownLabels = ReadonlyMap<string, readonly Placement[]>;

/**
 * The labels of a timeline with those of the tied events among them. A label that gives way in one packing gives way in all,
 * so that an event is either a label or a tick whatever the width.
 */
export function showTied(layout: TimelineLayout, tied: ReadonlySet<string>): ShownLabels {
	const shown = new Map<string, readonly Placement[]>(
		Object.entries(layout.items).flatMap(([id, { placements }]) =>
			placements.length ? [[id, placements]] : []
		)
	);
	const hiddenTies = [...tied].filter((id) => layout.items[id] && !shown.has(id));
	const lanes = new Set(hiddenTies.map((id) => layout.items[id]?.lane ?? ''));
	for (const lane of lanes) seatLane(layout, lane, { tied, shown });
	return shown;
}

function seatLane(
	layout: TimelineLayout,
	lane: string,
	{ tied, shown }: { tied: ReadonlySet<string>; shown: Map<string, readonly Placement[]> }
) {
	const items = itemsOf(layout, lane);
	const seatings = layout.packings.map(({ minWidth, rows }, packing) =>
		seatTied({ items, packing, width: minWidth, rows: rows[lane] ?? 0 }, tied)
	);
	for (const id of seatings.flatMap(({ displaced }) => displaced)) shown.delete(id);
	for (const id of seatings[0]?.seats.keys() ?? []) {
		const placements = seatings.flatMap(({ seats }) => seats.get(id) ?? []);
		if (placements.length === seatings.length) shown.set(id, placements);
	}
}
