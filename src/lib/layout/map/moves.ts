import { MAP_SIZE } from './constants';
import type { LayoutCost } from './layoutCost';
import { CAPTION } from './placeTable';
import type { Random } from './random';

export interface Displacement {
	/** Which item. */
	at: number;
	/** How far it may go, map units. */
	reach: number;
	random: Random;
}

/** Shifts an item, flips its label to the other side, or brings it near one it belongs to. */
export function displace(cost: LayoutCost, move: Displacement): void {
	const { table } = cost;
	const { at, random } = move;
	const kind = random();
	if (kind < 0.14 && table.ranks[at] !== CAPTION) flip(cost, move);
	else if (kind < 0.22) jumpNear(cost, move);
	else {
		const dx = (random() - 0.5) * 2 * move.reach;
		const dy = (random() - 0.5) * 2 * move.reach;
		table.put(at, table.x[at]! + dx, table.y[at]! + dy);
	}
}

/** The label goes to the other side of the glyph, or the glyph to the other end of the label. */
function flip({ table }: LayoutCost, { at, random }: Displacement): void {
	const box = table.boxAt(at);
	const across = table.rest[box]! + table.rest[box + 2]!;
	table.left[at] = 1 - table.left[at]!;
	const stays = random() < 0.5;
	table.put(at, table.x[at]! + (stays ? 0 : across), table.y[at]!);
}

function jumpNear(cost: LayoutCost, { at, random }: Displacement): void {
	const { table } = cost;
	const relatives = cost.relatives(at);
	const near = relatives.length > 0 && random() < 0.6 ? relatives : cost.kin(at);
	const goal = near[Math.floor(random() * near.length)] ?? at;
	const dx = (random() - 0.5) * 0.24 * MAP_SIZE.width;
	const dy = (random() - 0.5) * 0.24 * MAP_SIZE.height;
	table.put(at, table.x[goal]! + dx, table.y[goal]! + dy);
}
