import { itemsOf } from './itemsOf';
import { seatTied } from './seatTied';
import type { TimelineLayout, TimelinePacking } from './types';

/**
 * The same layout with as many rows in each lane as any group of ties needs to be labelled at once, so that selecting
 * never makes a lane grow (R6). Mostly none are added: labels that are not tied give way.
 */
export function roomForTies(
	layout: TimelineLayout,
	groups: readonly (readonly string[])[]
): TimelineLayout {
	const packings = layout.packings.map((packing, i) => ({
		...packing,
		rows: Object.fromEntries(
			layout.lanes.map(({ id }) => [id, rowsFor(layout, { ...packing, i, lane: id }, groups)])
		)
	}));
	return { ...layout, packings };
}

interface LaneAt extends TimelinePacking {
	/** The packing's place in the layout. */
	i: number;
	lane: string;
}

function rowsFor(layout: TimelineLayout, at: LaneAt, groups: readonly (readonly string[])[]) {
	const items = itemsOf(layout, at.lane);
	const tied = groups
		.map((ids) => new Set(ids.filter((id) => items[id])))
		.filter(({ size }) => size);
	let rows = at.rows[at.lane] ?? 0;
	for (const ids of tied) {
		const lane = () => ({ items, packing: at.i, width: at.minWidth, rows });
		while (seatTied(lane(), ids).left.length > 0) rows++;
	}
	return rows;
}
