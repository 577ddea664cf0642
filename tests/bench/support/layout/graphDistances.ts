import type { LayoutProblem } from '../../../../src/lib/layout/map/items';

/** For two nodes that no path joins: one more than the longest way in the graph. */
const beyond = (rows: readonly number[][]) =>
	Math.max(...rows.flat().filter((steps) => Number.isFinite(steps))) + 1;

/** Number of relations between each two nodes (captions left out), by their places in the problem. */
export function graphDistances({ items, links }: LayoutProblem): number[][] {
	const nodes = items.filter(({ rank }) => rank !== null);
	const neighbours: number[][] = nodes.map(() => []);
	for (const [a, b] of links) {
		neighbours[a]?.push(b);
		neighbours[b]?.push(a);
	}
	const rows = nodes.map((_, from) => stepsFrom(from, neighbours));
	const far = beyond(rows);
	return rows.map((row) => row.map((steps) => Math.min(steps, far)));
}

function stepsFrom(from: number, neighbours: readonly number[][]): number[] {
	const steps = neighbours.map((_, at) => (at === from ? 0 : Infinity));
	const queue = [from];
	for (const at of queue)
		for (const next of neighbours[at] ?? [])
			if (steps[next] === Infinity) {
				steps[next] = (steps[at] ?? 0) + 1;
				queue.push(next);
			}
	return steps;
}
