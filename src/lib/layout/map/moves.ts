import { MAP_SIZE } from './constants';
import type { LayoutItem } from './items';
import type { LayoutCost } from './layoutCost';
import type { Random } from './random';

/** An item's place, to go back to. */
export type Place = Pick<LayoutItem, 'x' | 'y' | 'side'>;

export const placeOf = ({ x, y, side }: LayoutItem): Place => ({ x, y, side });

export interface Displacement {
	/** Which item. */
	at: number;
	/** How far it may go, map units. */
	reach: number;
	random: Random;
}

/** Shifts an item, flips its label to the other side, or brings it near one it belongs to. */
export function displace(items: LayoutItem[], cost: LayoutCost, move: Displacement): void {
	const item = items[move.at] as LayoutItem;
	const kind = move.random();
	if (kind < 0.12 && item.rank !== null) flip(item, move.random() < 0.5);
	else if (kind < 0.22) jumpNear(items, cost, move);
	else {
		item.x += (move.random() - 0.5) * 2 * move.reach;
		item.y += (move.random() - 0.5) * 2 * move.reach;
	}
}

/** The label goes to the other side of the glyph, or the glyph to the other end of the label. */
function flip(item: LayoutItem, keepLabel: boolean): void {
	const toLeft = item.side === 'right';
	item.side = toLeft ? 'left' : 'right';
	if (keepLabel) item.x += toLeft ? item.width : -item.width;
}

function jumpNear(items: LayoutItem[], cost: LayoutCost, { at, random }: Displacement): void {
	const item = items[at] as LayoutItem;
	const near = [...cost.relatives(at), ...cost.kin(at)];
	const goal = items[near[Math.floor(random() * near.length)] ?? at] as LayoutItem;
	item.x = goal.x + (random() - 0.5) * 0.4 * MAP_SIZE.width;
	item.y = goal.y + (random() - 0.5) * 0.35 * MAP_SIZE.height;
}
