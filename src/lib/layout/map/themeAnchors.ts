import { MAP_SIZE } from './constants';
import type { LayoutProblem } from './items';
import { restBox } from './items';
import type { Random } from './random';
import type { Point } from './types';

interface Group {
	id: string;
	/** Share of the ground its boxes need. */
	area: number;
}

/** Themes in order of id, with the ground each needs. */
function groupsOf({ items }: LayoutProblem): Group[] {
	const areas = new Map<string, number>();
	for (const item of items) {
		const box = restBox(item);
		const area = (box.right - box.left + 24) * (box.bottom - box.top + 24);
		areas.set(item.theme, (areas.get(item.theme) ?? 0) + area);
	}
	const total = [...areas.values()].reduce((sum, area) => sum + area, 0);
	return [...areas]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, area]) => ({ id, area: area / total }));
}

/** Rows of about equal need, each cut into cells in proportion to what its themes need. */
function cells(order: readonly Group[], rows: readonly number[]): Point[] {
	const points: Point[] = [];
	let first = 0;
	let top = 0;
	for (const count of rows) {
		const row = order.slice(first, first + count);
		const need = row.reduce((sum, group) => sum + group.area, 0);
		let left = 0;
		for (const group of row) {
			const width = group.area / need;
			points.push({
				x: (left + width / 2) * MAP_SIZE.width,
				y: (top + need / 2) * MAP_SIZE.height
			});
			left += width;
		}
		first += count;
		top += need;
	}
	return points;
}

/** How many themes stand in each row: rows differ by one at most, the order of long and short ones is drawn. */
function rowCounts(groups: number, random: Random): number[] {
	const rows = Math.max(
		1,
		Math.round(Math.sqrt((groups * MAP_SIZE.height) / MAP_SIZE.width) + random() * 0.6)
	);
	const counts = Array.from({ length: rows }, (_, row) => Math.floor((groups + row) / rows));
	return shuffled(counts, random);
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
	const out = [...list];
	for (let at = out.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[out[at], out[other]] = [out[other] as T, out[at] as T];
	}
	return out;
}

/** Number of relations between each two themes, as "a b" → n. */
function ties({ items, links }: LayoutProblem): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [from, to] of links) {
		const [a, b] = [items[from]?.theme ?? '', items[to]?.theme ?? ''];
		if (a !== b) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
	}
	return counts;
}

function tension(
	order: readonly Group[],
	rows: readonly number[],
	tied: Map<string, number>
): number {
	const points = cells(order, rows);
	const at = new Map(order.map((group, index) => [group.id, points[index] as Point]));
	let sum = 0;
	for (const [pair, count] of tied) {
		const [a, b] = pair.split(' ').map((id) => at.get(id)) as [Point, Point];
		const [dx, dy] = [a.x - b.x, a.y - b.y];
		sum += count * Math.sqrt(dx * dx + dy * dy);
	}
	return sum;
}

/**
 * Where each theme stands: themes are dealt into rows at random and then swapped, two by two, as long as that
 * brings related ones nearer. Another seed gives another arrangement; the layout keeps the best.
 */
export function themeAnchors(problem: LayoutProblem, random: Random): Map<string, Point> {
	const groups = groupsOf(problem);
	const tied = ties(problem);
	const rows = rowCounts(groups.length, random);
	const order = shuffled(groups, random);
	while (improved(order, (now) => tension(now, rows, tied)));
	const points = cells(order, rows);
	return new Map(order.map((group, at) => [group.id, points[at] as Point]));
}

/** Swaps two themes wherever that lowers the cost; answers whether it did. */
function improved(order: Group[], costOf: (order: readonly Group[]) => number): boolean {
	let best = costOf(order);
	let better = false;
	for (let i = 0; i < order.length; i++)
		for (let j = i + 1; j < order.length; j++) {
			swap(order, i, j);
			const now = costOf(order);
			if (now < best - 1e-6) {
				best = now;
				better = true;
			} else swap(order, i, j);
		}
	return better;
}

function swap<T>(list: T[], i: number, j: number): void {
	[list[i], list[j]] = [list[j] as T, list[i] as T];
}
