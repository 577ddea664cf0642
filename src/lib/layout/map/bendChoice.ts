import { grow } from './boxes';
import { MAP_SIZE } from './constants';
import { distance, sampled } from './curves';
import { boundsOf, crossings, passes } from './polylines';
import type { Traced } from './polylines';
import { relationCurve } from './routes';
import type { Bend, Box, Point } from './types';

/** Costs of a bend: 1 = one crossing. */
const COST = {
	crossing: 1,
	under: 5.5,
	touching: 0.8,
	ends: 1.2,
	outside: 8,
	/** Per share of chord beyond the gentlest arc; for no arc at all; per share of the box's width off its middle. */
	bow: 1.4,
	straight: 0.06,
	aim: 0.3
};

/** Ends on one node keep this far apart; a line keeps this far from labels it passes; map units. */
const ENDS_APART = 9;
const PASSING = 4;

const SAMPLES = 8;
const BOWS = [0.07, -0.07, 0.12, -0.12, 0.18, -0.18, 0.26, -0.26, 0];
const AIMS = [0, -0.27, 0.27];

/** Wider arcs aim at the middle: more choice there would double the time and change little. */
const AIMED_TO = 0.12;

/** Every bend a relation may take, the plainest first, with what it costs by itself. */
const BENDS: readonly { bend: Bend; own: number }[] = BOWS.flatMap((bow) =>
	AIMS.flatMap((sourceAim) => AIMS.map((targetAim) => ({ bow, sourceAim, targetAim })))
)
	.filter(
		(bend) => Math.abs(bend.bow) <= AIMED_TO || (bend.sourceAim === 0 && bend.targetAim === 0)
	)
	.map((bend) => ({ bend, own: ownCost(bend) }))
	.sort((a, b) => a.own - b.own);

const PLAIN: Bend = { bow: 0, sourceAim: 0, targetAim: 0 };

function ownCost({ bow, sourceAim, targetAim }: Bend): number {
	const arc = bow === 0 ? COST.straight : (Math.abs(bow) - 0.07) * COST.bow;
	return arc + (Math.abs(sourceAim) + Math.abs(targetAim)) * COST.aim;
}

/** A relation as it is drawn. */
export interface DrawnLine extends Traced {
	link: readonly [number, number];
	bend: Bend;
	/** Its own bend, and the labels it passes under. */
	alone: number;
}

/** What a line is drawn among. */
export interface Ground {
	/** Boxes of all items, in their order. */
	boxes: readonly Box[];
	/** Lines already drawn. */
	lines: readonly DrawnLine[];
}

/** A relation to be drawn: its ends and, where it has one, its present bend. */
type Drawable = Pick<DrawnLine, 'link'> & Partial<Pick<DrawnLine, 'bend'>>;

/**
 * The best bend for one relation among what is drawn: the plainest arc that crosses least, passes under no label and
 * keeps its ends apart from others'. Bends come plainest first, so the search stops when none left can be better;
 * the present bend is looked at before all, as it is mostly still good.
 */
export function bestBend({ link, bend: present }: Drawable, ground: Ground): DrawnLine {
	let best = drawn(link, present ?? PLAIN, ground.boxes);
	let bestCost = best.alone + meetings(best, ground.lines);
	for (const { bend, own } of BENDS) {
		if (own >= bestCost) break;
		const line = drawn(link, bend, ground.boxes);
		if (line.alone >= bestCost) continue;
		const cost = line.alone + meetings(line, ground.lines);
		if (cost < bestCost) [best, bestCost] = [line, cost];
	}
	return best;
}

function drawn(link: readonly [number, number], bend: Bend, boxes: readonly Box[]): DrawnLine {
	const [source, target] = [boxes[link[0]] as Box, boxes[link[1]] as Box];
	const points = sampled(relationCurve({ source, target, bend, scale: 1 }), SAMPLES);
	const traced = { points, bounds: boundsOf(points) };
	return {
		...traced,
		link,
		bend,
		alone: ownCost(bend) + underCost(traced, link, boxes) + outsideCost(traced)
	};
}

function underCost(line: Traced, link: readonly [number, number], boxes: readonly Box[]): number {
	let cost = 0;
	for (let at = 0; at < boxes.length; at++)
		if (at !== link[0] && at !== link[1]) cost += passingCost(line, boxes[at] as Box);
	return cost;
}

/** What it costs that a line passes under a label, or grazes it. */
export function passingCost({ points, bounds }: Traced, box: Box): number {
	if (bounds.right < box.left - PASSING || bounds.left > box.right + PASSING) return 0;
	if (bounds.bottom < box.top - PASSING || bounds.top > box.bottom + PASSING) return 0;
	if (!passes(points, grow(box, PASSING))) return 0;
	return passes(points, box) ? COST.under : COST.touching;
}

function outsideCost({ bounds }: Traced): number {
	const { width, height } = MAP_SIZE;
	const out =
		bounds.left < 4 || bounds.top < 4 || bounds.right > width - 4 || bounds.bottom > height - 4;
	return out ? COST.outside : 0;
}

/** What a line costs together with others: crossings, and ends on one node too near each other. */
export function meetings(line: DrawnLine, others: readonly DrawnLine[]): number {
	let cost = 0;
	for (const other of others) if (other.link !== line.link) cost += meeting(line, other);
	return cost;
}

export function meeting(a: DrawnLine, b: DrawnLine): number {
	const [p, q] = a.link;
	const [r, s] = b.link;
	if (p !== r && p !== s && q !== r && q !== s) return crossings(a, b) * COST.crossing;
	return crossings(a, b) * COST.crossing + endsNear(a, b);
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
