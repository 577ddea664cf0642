import { bestBow } from './bowChoice';
import type { DrawnLine, Obstacle } from './bowChoice';
import { itemRanges } from './itemRanges';
import { itemGlyph, restBox } from './items';
import type { LayoutItem, LayoutProblem } from './items';
import { LEVEL_ZOOM } from './levels';

const SWEEPS = 6;

/**
 * Draws every relation: one after the other takes its best bow among the rest, until a sweep changes nothing.
 * Answers the bows in the order of the links.
 */
export function chooseBows(problem: LayoutProblem): number[] {
	const from = itemRanges(problem.items);
	const items = problem.items.map((item, at) => obstacle(item, (from[at] as number) <= 1));
	const lines: DrawnLine[] = [];
	for (const link of problem.links) lines.push(bestBow({ link }, { items, lines }));
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		const before = lines.map(({ bow }) => bow);
		lines.forEach((line, at) => {
			lines[at] = bestBow(line, { items, lines });
		});
		if (lines.every(({ bow }, at) => bow === before[at])) break;
	}
	return lines.map(({ bow }) => bow);
}

function obstacle(item: LayoutItem, shown: boolean): Obstacle {
	const { x, y } = item;
	if (shown) return { x, y, shown: restBox(item), waiting: null };
	return { x, y, shown: itemGlyph(item), waiting: restBox(item, 1 / LEVEL_ZOOM.near) };
}
