import type { LayoutProblem } from './items';
import type { Random } from './random';
import type { Point } from './types';

/** Rounds over all pairs; the first step is as wide as the greatest distance allows, then steps shrink as 1 / n. */
const ROUNDS = 24;

/** Distance taken for items that no path joins, and added where two stand in different themes; relations. */
const APART = 8;
const STRANGE = 1;

/**
 * Positions whose distances are like those in the graph: stress by stochastic gradient descent (Zheng, Pawar and
 * Goodman 2019), pair by pair in random order. One unit = one relation. A caption is near all of its theme.
 */
export function stressStart(problem: LayoutProblem, random: Random): Point[] {
	const places = problem.items.map(() => ({ x: random() * 6, y: random() * 6 }));
	const pairs = weightedPairs(problem);
	for (let round = 0; round < ROUNDS; round++) {
		shuffle(pairs, random);
		// least weight 1 / APART², so that the first round may close any gap whole
		const step = (APART * APART) / (1 + round * round);
		for (const pair of pairs) approach(places, pair, step);
	}
	return places;
}

interface WeightedPair {
	a: number;
	b: number;
	distance: number;
}

function approach(places: Point[], { a, b, distance }: WeightedPair, step: number): void {
	const [p, q] = [places[a] as Point, places[b] as Point];
	const [dx, dy] = [p.x - q.x, p.y - q.y];
	const now = Math.sqrt(dx * dx + dy * dy) || 1e-6;
	const share = Math.min(1, step / (distance * distance));
	const by = (share * (now - distance)) / 2 / now;
	p.x -= by * dx;
	p.y -= by * dy;
	q.x += by * dx;
	q.y += by * dy;
}

function weightedPairs({ items, links }: LayoutProblem): WeightedPair[] {
	const neighbours: number[][] = items.map(() => []);
	const join = (a: number, b: number) => (neighbours[a]?.push(b), neighbours[b]?.push(a));
	for (const [a, b] of links) join(a, b);
	items.forEach(({ rank, theme }, caption) => {
		if (rank !== null) return;
		items.forEach((item, at) => item.rank !== null && item.theme === theme && join(at, caption));
	});
	return items.flatMap((item, a) => {
		const steps = distancesFrom(a, neighbours);
		return steps.slice(0, a).map((distance, b) => ({
			...{ a, b },
			distance: distance + (items[b]?.theme === item.theme ? 0 : STRANGE)
		}));
	});
}

/** Steps from one item to all others (breadth first). */
export function distancesFrom(start: number, neighbours: readonly number[][]): number[] {
	const steps = neighbours.map(() => APART);
	const queue = [start];
	steps[start] = 0;
	for (const at of queue)
		for (const next of neighbours[at] ?? [])
			if (steps[next] === APART && next !== start) {
				steps[next] = (steps[at] ?? 0) + 1;
				queue.push(next);
			}
	return steps;
}

function shuffle<T>(list: T[], random: Random): void {
	for (let at = list.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[list[at], list[other]] = [list[other] as T, list[at] as T];
	}
}
