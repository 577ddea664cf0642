import { depthOf } from './assignRows';
import type { Cost } from './descend';
import type { LaneInput, Sides } from './placeLane';
import { place, rowCount } from './placeLane';
import { labelStretch, reservedStretch, runTogether } from './reserve';
import type { Placement } from './types';

/** Rows needed, then how many stretches collide: what leads the search out of a level stretch. */
export function crowding({ items, width }: LaneInput, sides: Sides): Cost {
	const stretches = items.map((item, i) => reservedStretch(item, sides[i] ?? 'right', width));
	const collisions = stretches.map(
		(a, i) => stretches.slice(i + 1).filter((b) => runTogether(a, b)).length
	);
	return [depthOf(stretches), collisions.reduce((sum, n) => sum + n, 0)];
}

/** Rows, then moves of more than a row, labels crossed by threads, sides changed, labels on the left. */
export function untidiness(lane: LaneInput, sides: Sides): Cost {
	const { items, previous } = lane;
	const placements = place(lane, sides);
	const before = items.map(({ id }) => previous.get(id));
	const count = (test: (placement: Placement, i: number) => boolean) =>
		placements.filter(test).length;
	return [
		rowCount(placements),
		farMoves(lane, placements),
		crossings(lane, placements),
		count(({ side }, i) => side !== (before[i]?.side ?? side)),
		count(({ side }) => side === 'left')
	];
}

/** Labels that lie under a drop: those to lower lanes cross every row, those to a keystone here the rows above it. */
function crossings({ items, width, drops }: LaneInput, placements: readonly Placement[]): number {
	const own = placements.flatMap(({ anchor, row }, i) =>
		items[i]?.keystone ? [{ x: anchor * width, row }] : []
	);
	const all = [...own, ...drops.map((x) => ({ x, row: Infinity }))];
	return items.reduce((sum, item, i) => {
		const { row, side } = placements[i] ?? { row: 0, side: 'right' };
		const { left, right } = labelStretch(item, side, width);
		return sum + all.filter((drop) => row < drop.row && left < drop.x && drop.x < right).length;
	}, 0);
}

/** How many items are more than a row away from where they were. */
export function farMoves({ items, previous }: LaneInput, placements: readonly Placement[]): number {
	return placements.filter(({ row }, i) => {
		const before = previous.get(items[i]?.id ?? '')?.row ?? row;
		return Math.abs(row - before) > 1;
	}).length;
}
