import type { LayoutProblem } from '../../../../src/lib/layout/map/items';
import type { Random } from '../../../../src/lib/layout/map/random';
import type { Point } from '../../../../src/lib/layout/map/types';
import { graphDistances } from './graphDistances';

/** As in the paper: 15 rounds, the step falling from the greatest weight's inverse to 0.1 of the least's. */
const ROUNDS = 15;
const LAST = 0.1;

/** Stress by stochastic gradient descent: Zheng, Pawar and Goodman, "Graph Drawing by SGD", TVCG 2019. */
export function sgdStress(problem: LayoutProblem, random: Random): Point[] {
	const distances = graphDistances(problem);
	const places = distances.map(() => ({ x: random(), y: random() }));
	const pairs = distances.flatMap((row, a) => row.slice(0, a).map((d, b) => ({ a, b, d })));
	const most = Math.max(...pairs.map(({ d }) => d)) ** 2;
	const decay = Math.log(most / LAST) / (ROUNDS - 1);
	for (let round = 0; round < ROUNDS; round++) {
		shuffle(pairs, random);
		const step = most * Math.exp(-decay * round);
		for (const { a, b, d } of pairs)
			approach(places[a] as Point, places[b] as Point, { d, share: Math.min(1, step / (d * d)) });
	}
	return places;
}

function approach(p: Point, q: Point, { d, share }: { d: number; share: number }): void {
	const [dx, dy] = [p.x - q.x, p.y - q.y];
	const now = Math.hypot(dx, dy) || 1e-9;
	const by = (share * (now - d)) / 2 / now;
	p.x -= by * dx;
	p.y -= by * dy;
	q.x += by * dx;
	q.y += by * dy;
}

function shuffle<T>(list: T[], random: Random): void {
	for (let at = list.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[list[at], list[other]] = [list[other] as T, list[at] as T];
	}
}
