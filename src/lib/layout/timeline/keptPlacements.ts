import type { LaneInput } from './placeLane';
import type { Stretch } from './reserve';
import { anchorOf, overhang, reservedStretch, runTogether } from './reserve';
import type { LabelSide, Placement } from './types';

/** The previous placements, where every item has one and they still keep apart: nothing moves without need. */
export function keptPlacements({ items, width, previous }: LaneInput): Placement[] | null {
	const before = items.flatMap((item) => {
		const placement = previous.get(item.id);
		return placement ? [{ ...placement, anchor: anchorOf(item, placement.side), item }] : [];
	});
	const seats = before.map(({ item, side, row }) => ({
		row,
		...reservedStretch(item, side, width)
	}));
	const fit = before.every(
		({ item, side }) => overhang(item, side, width) <= overhang(item, other(side), width)
	);
	if (before.length < items.length || !fit || seats.some((a, i) => collides(a, seats.slice(i + 1))))
		return null;
	return before.map(({ row, side, anchor }) => ({ row, side, anchor }));
}

const other = (side: LabelSide): LabelSide => (side === 'right' ? 'left' : 'right');

function collides(a: Stretch & { row: number }, others: readonly (Stretch & { row: number })[]) {
	return others.some((b) => a.row === b.row && runTogether(a, b));
}
