import { grow, overlap, segmentInBox } from '../map/boxes';
import type { Box, Point, Side } from '../map/types';
import { fitPoints } from './fitPoints';
import type { Frame } from './frames';
import { placed, SPACE, spreadBoxes, VERB_SPACE } from './spreadBoxes';

/** A node with its label on either side of its point; boxes are relative to the point. */
export interface SidedNode {
	id: string;
	at: Point;
	side: Side;
	boxes: Readonly<Record<Side, Box>>;
}

export interface Stand extends Point {
	side: Side;
	box: Box;
}

/** What makes a picture worse: a line over a label it does not belong to; a point moved by a px; a label turned over; no room for a verb; labels that touch. */
const COST = { covered: 60, moved: 1, turned: 14, tight: 40, touching: 1000 };

/** Where all nodes of a step stand. */
export interface Standing {
	/** By node id. */
	stands: Map<string, Stand>;
	/** px that points were moved, together, from where the map has them. */
	moved: number;
	/** Labels that a straight line between others would run over. */
	covered: number;
	/** No two labels touch, and none reaches out of the frame. */
	apart: boolean;
	/** Verbs have room between what lines join. */
	roomy: boolean;
}

/**
 * Where nodes stand in a frame, and on which side their labels: of all choices of sides (few, since a step has few nodes)
 * the one that keeps lines clear of labels and points nearest to where the map has them.
 *
 * @param joined pairs of ids between which a line runs
 */
export function chooseSides(
	nodes: readonly SidedNode[],
	joined: readonly (readonly [string, string])[],
	frame: Frame
): Standing {
	let best: Standing = { stands: new Map(), moved: 0, covered: 0, apart: true, roomy: true };
	let least = Infinity;
	for (const choice of choices(nodes.length)) {
		// The fewest turned come first: once turning alone costs more than what is found, nothing better follows.
		if (least <= COST.turned * choice.size) break;
		const sides = nodes.map(({ side }, i) => (choice.has(i) ? turned(side) : side));
		const { stands, moved, roomy } = standing(nodes, sides, { frame, joined });
		const over = covered(stands, joined);
		const apart = areApart(
			[...stands.values()].map(({ box }) => box),
			frame
		);
		const cost =
			COST.moved * moved +
			COST.turned * choice.size +
			COST.covered * over +
			(roomy ? 0 : COST.tight) +
			(apart ? 0 : COST.touching);
		if (cost >= least) continue;
		least = cost;
		best = { stands, moved, covered: over, apart, roomy };
	}
	return best;
}

/** All sets of numbers below `n`, the smallest sets first. */
function choices(n: number): Set<number>[] {
	const numbers = Array.from({ length: n }, (_, i) => i);
	const sets = Array.from({ length: 2 ** n }, (_, bits) => {
		return new Set(numbers.filter((i) => bits & (1 << i)));
	});
	return sets.sort((a, b) => a.size - b.size);
}

/** Rounding of what was pushed apart by halves, px. */
const NEARLY = 0.5;

function areApart(boxes: readonly Box[], { width, height }: Frame): boolean {
	const inside = ({ left, top, right, bottom }: Box) =>
		left > -NEARLY && top > -NEARLY && right < width + NEARLY && bottom < height + NEARLY;
	return boxes.every(
		(box, i) =>
			inside(box) &&
			boxes.slice(i + 1).every((other) => !overlap(grow(box, SPACE.down / 2 - NEARLY), other))
	);
}

const turned = (side: Side): Side => (side === 'right' ? 'left' : 'right');

interface Ground {
	frame: Frame;
	joined: readonly (readonly [string, string])[];
}

/** With room for verbs where there is; else with room for the labels alone. */
function standing(nodes: readonly SidedNode[], sides: readonly Side[], { frame, joined }: Ground) {
	const items = nodes.map(({ at, boxes }, i) => ({ at, box: boxes[sides[i] ?? 'right'] }));
	const fitted = fitPoints(items, frame);
	const start = items.map(({ box }, i) => ({ box, at: fitted[i] ?? { x: 0, y: 0 } }));
	const pairs = new Set(joined.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
	const withVerbs = spreadBoxes(start, frame, (i, j) =>
		pairs.has(`${nodes[i]?.id} ${nodes[j]?.id}`) ? VERB_SPACE : SPACE
	);
	const roomy = withVerbs.settled;
	const { points } = roomy ? withVerbs : spreadBoxes(start, frame, () => SPACE);
	let moved = 0;
	const stands = new Map<string, Stand>();
	for (const [i, { id }] of nodes.entries()) {
		const [from, to, side, item] = [fitted[i], points[i], sides[i], items[i]];
		if (!from || !to || !side || !item) continue;
		moved += Math.hypot(to.x - from.x, to.y - from.y);
		stands.set(id, { ...to, side, box: placed(item.box, to) });
	}
	return { stands, moved, roomy };
}

/** px a line keeps from the labels it passes: its own bow, and some white. */
const CLEAR = 5;

/** How many labels a straight line between others' labels would run over. */
function covered(
	stands: ReadonlyMap<string, Stand>,
	joined: readonly (readonly [string, string])[]
): number {
	let count = 0;
	for (const [from, to] of joined) {
		const [a, b] = [stands.get(from), stands.get(to)];
		if (!a || !b) continue;
		for (const [id, { box }] of stands)
			if (id !== from && id !== to && segmentInBox(a, b, grow(box, CLEAR))) count++;
	}
	return count;
}
