import type { Seated } from './assignRows';
import { assignRows } from './assignRows';
import type { Packable } from './reserve';
import { anchorOf, reservedStretch } from './reserve';
import type { LabelSide, Placement } from './types';

/** What is known of one lane when it is packed. */
export interface LaneInput {
	items: Packable[];
	width: number;
	previous: ReadonlyMap<string, Pick<Placement, 'row' | 'side'>>;
	/** px from the left, where threads drop through the whole lane to lanes below. */
	drops: readonly number[];
}

/** A side for each item of a lane, in its order. */
export type Sides = readonly LabelSide[];

/** The fewest rows that these sides allow. */
export function place(lane: LaneInput, sides: Sides): Placement[] {
	const rows = assignRows(seatedAt(lane, sides));
	return lane.items.map((item, i) => {
		const side = sides[i] ?? 'right';
		return { row: rows.get(item.id) ?? 0, side, anchor: anchorOf(item, side) };
	});
}

/** What each item takes of a row, with the row it had. */
export function seatedAt({ items, width, previous }: LaneInput, sides: Sides): Seated[] {
	return items.map((item, i) => {
		const row = previous.get(item.id)?.row;
		const stretch = reservedStretch(item, sides[i] ?? 'right', width);
		return { id: item.id, ...stretch, ...(row !== undefined && { previousRow: row }) };
	});
}

export function rowCount(placements: readonly Placement[]): number {
	return Math.max(0, ...placements.map(({ row }) => row + 1));
}
