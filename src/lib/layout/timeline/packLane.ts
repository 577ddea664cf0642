import { descend } from './descend';
import { keptPlacements } from './keptPlacements';
import { crowding, farMoves, untidiness } from './laneCosts';
import { nearRows } from './nearRows';
import type { LaneInput, Sides } from './placeLane';
import { place, rowCount, seatedAt } from './placeLane';
import { overhang } from './reserve';
import type { Placement } from './types';

/**
 * Sides and rows for one lane: first the sides that need fewest rows, then among those the tidiest; but where the
 * previous placements hold and need no more rows, they stay.
 *
 * @returns in the order of the items
 */
export function packLane(lane: LaneInput): Placement[] {
	const { start, free } = sideChoices(lane);
	const fewRows = descend(start, free, (left) => crowding(lane, sidesOf(left)));
	const tidy = descend(fewRows, free, (left) => untidiness(lane, sidesOf(left)));
	const settled = settle(lane, sidesOf(tidy));
	const kept = keptPlacements(lane);
	return kept && rowCount(kept) <= rowCount(settled) ? kept : settled;
}

/** Which labels must start on the left (right is off the plot), and which could stand on either side. */
function sideChoices({ items, width }: LaneInput): { start: boolean[]; free: number[] } {
	const over = items.map((item) => ({
		right: overhang(item, 'right', width),
		left: overhang(item, 'left', width)
	}));
	return {
		start: over.map(({ left, right }) => left < right),
		free: over.flatMap(({ left, right }, i) => (left === 0 && right === 0 ? [i] : []))
	};
}

/** As `place`, but with no move of more than a row where a longer search finds a way, in equally few rows. */
function settle(lane: LaneInput, sides: Sides): Placement[] {
	const placements = place(lane, sides);
	if (farMoves(lane, placements) === 0) return placements;
	const near = nearRows(seatedAt(lane, sides), rowCount(placements));
	return placements.map((placement, i) => {
		const row = near?.get(lane.items[i]?.id ?? '');
		return row === undefined ? placement : { ...placement, row };
	});
}

function sidesOf(left: readonly boolean[]): Sides {
	return left.map((isLeft) => (isLeft ? 'left' : 'right'));
}
