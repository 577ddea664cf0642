import { glyphAt, restAt, selectedAt } from './boxTable';
import type { BoxTable } from './boxTable';
import type { LayoutItem } from './items';
import { DISTANCES, PENALTIES } from './penalties';

export interface PairEnd {
	item: LayoutItem;
	/** Its place in the table of boxes. */
	at: number;
}

/** What two items cost each other by where they stand: crowding, overlap, and what selecting one would cover. */
export function pairCost(
	boxes: BoxTable,
	[a, b]: readonly [PairEnd, PairEnd],
	linked: boolean
): number {
	const pad = padding(a.item, b.item);
	const depth = boxes.depth(restAt(a.at), restAt(b.at), pad);
	let cost = 0;
	if (depth > 0) cost += depth * PENALTIES.crowded;
	const over = depth - pad + DISTANCES.tight;
	if (over > 0) cost += PENALTIES.overlap + over * PENALTIES.overlapDepth;
	// a selected box reaches at most some 70 units further than the box at rest
	if (depth < pad - 80) return cost;
	cost += covering(boxes, a, spared(b, linked)) + covering(boxes, b, spared(a, linked));
	return cost + tooNear(a.item, b.item);
}

function padding(a: LayoutItem, b: LayoutItem): number {
	if (a.theme !== b.theme) return DISTANCES.otherTheme;
	return a.rank === null || b.rank === null ? DISTANCES.caption : DISTANCES.sameTheme;
}

/** The box of an item that another's selection must not cover: its glyph, if it may wait as one; else all of it. */
function spared({ item, at }: PairEnd, linked: boolean): number {
	return linked || item.rank === null ? restAt(at) : glyphAt(at);
}

function covering(boxes: BoxTable, { item, at }: PairEnd, box: number): number {
	if (item.rank === null) return 0;
	const depth = boxes.depth(selectedAt(at), box, 4);
	return depth > 0 ? PENALTIES.selectedOverlap + depth * PENALTIES.selectedDepth : 0;
}

function tooNear(a: LayoutItem, b: LayoutItem): number {
	if (a.rank === null || b.rank === null) return 0;
	const [dx, dy] = [a.x - b.x, a.y - b.y];
	const missing = DISTANCES.target - Math.sqrt(dx * dx + dy * dy);
	return missing > 0 ? missing * PENALTIES.target : 0;
}
