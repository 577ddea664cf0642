import { grow } from './boxes';
import { MAP_SIZE } from './constants';
import { distance, sampled } from './curves';
import { boundsOf, crossings, passes } from './polylines';
import type { Traced } from './polylines';
import { relationCurve } from './routes';
import type { Box, Point } from './types';

/** Costs of a bow: 1 = one crossing. */
const COST = {
	crossing: 1,
	under: 4,
	touching: 0.7,
	waiting: 0.6,
	ends: 1.2,
	outside: 8,
	/** Per share of chord beyond the gentlest arc; for no arc at all. */
	bow: 1.4,
	straight: 0.04
};

/** Ends on one node keep this far apart; a line keeps this far from labels it passes; map units. */
const ENDS_APART = 8;
const PASSING = 3;

const SAMPLES = 8;

/** Heights of the arc a relation may take, as shares of its chord, the plainest first, with what each costs by itself. */
const BOWS = [0.06, -0.06, 0, 0.11, -0.11, 0.17, -0.17, 0.24, -0.24, 0.32, -0.32]
	.map((bow) => ({ bow, own: ownCost(bow) }))
	.sort((a, b) => a.own - b.own);

function ownCost(bow: number): number {
	return bow === 0 ? COST.straight : (Math.abs(bow) - 0.06) * COST.bow;
}

/** An item as lines see it. */
export interface Obstacle extends Point {
	/** What is shown of it at rest: glyph and label, or the glyph alone. */
	shown: Box;
	/** What is shown of it from near, where that is more. */
	waiting: Box | null;
}

/** A relation as it is drawn. */
export interface DrawnLine extends Traced {
	link: readonly [number, number];
	bow: number;
	/** What its own bow costs, and the labels it passes under. */
	alone: number;
}

/** What a line is drawn among. */
export interface Ground {
	/** All items, in their order. */
	items: readonly Obstacle[];
	/** Lines already drawn. */
	lines: readonly DrawnLine[];
}

/** A relation to be drawn: its ends and, where it has one, its present bow. */
type Drawable = Pick<DrawnLine, 'link'> & Partial<Pick<DrawnLine, 'bow'>>;

/**
 * The best bow for one relation among what is drawn: the plainest arc that crosses least, passes under no label and
 * keeps its ends apart from others'. Bows come plainest first, so the search stops when none left can be better;
 * the present one is looked at before all, as it is mostly still good.
 */
export function bestBow({ link, bow: present }: Drawable, ground: Ground): DrawnLine {
	let best = drawn(link, present ?? BOWS[0]?.bow ?? 0, ground.items);
	let bestCost = best.alone + meetings(best, ground.lines);
	for (const { bow, own } of BOWS) {
		if (own >= bestCost) break;
		const line = drawn(link, bow, ground.items);
		if (line.alone >= bestCost) continue;
		const cost = line.alone + meetings(line, ground.lines);
		if (cost < bestCost) [best, bestCost] = [line, cost];
	}
	return best;
}

function drawn(
	link: readonly [number, number],
	bow: number,
	items: readonly Obstacle[]
): DrawnLine {
	const [from, to] = [items[link[0]] as Obstacle, items[link[1]] as Obstacle];
	const curve = relationCurve({ from, to, source: from.shown, target: to.shown, bow, scale: 1 });
	const points = sampled(curve, SAMPLES);
	const traced = { points, bounds: boundsOf(points) };
	const alone = ownCost(bow) + underCost(traced, link, items) + outsideCost(traced);
	return { ...traced, link, bow, alone };
}

function underCost(
	line: Traced,
	link: readonly [number, number],
	items: readonly Obstacle[]
): number {
	let cost = 0;
	for (let at = 0; at < items.length; at++)
		if (at !== link[0] && at !== link[1]) cost += passingCost(line, items[at] as Obstacle);
	return cost;
}

/** What it costs that a line passes under what is shown, grazes it, or passes under what waits. */
function passingCost({ points, bounds }: Traced, { shown, waiting }: Obstacle): number {
	const reach = waiting ?? shown;
	if (bounds.right < reach.left - PASSING || bounds.left > reach.right + PASSING) return 0;
	if (bounds.bottom < reach.top - PASSING || bounds.top > reach.bottom + PASSING) return 0;
	if (passes(points, shown)) return COST.under;
	if (passes(points, grow(shown, PASSING))) return COST.touching;
	return waiting && passes(points, waiting) ? COST.waiting : 0;
}

function outsideCost({ bounds }: Traced): number {
	const { width, height } = MAP_SIZE;
	const out =
		bounds.left < 4 || bounds.top < 4 || bounds.right > width - 4 || bounds.bottom > height - 4;
	return out ? COST.outside : 0;
}

/** What a line costs together with others: crossings, and ends on one node too near each other. */
function meetings(line: DrawnLine, others: readonly DrawnLine[]): number {
	let cost = 0;
	for (const other of others) if (other.link !== line.link) cost += meeting(line, other);
	return cost;
}

function meeting(a: DrawnLine, b: DrawnLine): number {
	const [p, q] = a.link;
	const [r, s] = b.link;
	const crossed = crossings(a, b) * COST.crossing;
	return p !== r && p !== s && q !== r && q !== s ? crossed : crossed + endsNear(a, b);
}

function endsNear(a: DrawnLine, b: DrawnLine): number {
	let cost = 0;
	for (const end of [0, 1] as const)
		for (const other of [0, 1] as const) {
			if (a.link[end] !== b.link[other]) continue;
			const [p, q] = [a.points.at(-end) as Point, b.points.at(-other) as Point];
			if (distance(p, q) < ENDS_APART) cost += COST.ends;
		}
	return cost;
}
