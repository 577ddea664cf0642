import { boxAround, contains, grow, overlap } from '../map/boxes';
import { pointAt, sampled } from '../map/curves';
import { routeRelation } from '../map/routes';
import type { Box, MapGraph, MapLayout, Point } from '../map/types';
import type { Stand } from './chooseSides';

/** Straight first; then wider and wider to either side. Shares of a line’s length. */
const BOWS = [0.03, 0.1, -0.1, 0.18, -0.18, 0.26, -0.26, 0.34, -0.34, 0.5, -0.5];

/** px a line keeps from the labels it passes. */
const CLEAR = 3;

const SAMPLES = 24;

/** As many samples over a label is it worth that a verb has its place: out of the picture it has none, on a label a worse one. */
const VERB = { outside: 8, covered: 2 };

interface Ground {
	/** By node id. */
	stands: ReadonlyMap<string, Stand>;
	/** All of the picture: lines and verbs stay in it. */
	frame: Box;
	/** px, by the id of the relation. */
	verbs: ReadonlyMap<string, { width: number; height: number }>;
}

type Relation = MapGraph['relations'][number];

/**
 * How the lines of a picture bow: as straight as leaves them clear of the labels between their ends, their verbs in the
 * picture, and two lines between the same labels apart. Lines of the map bow around what is not in the picture.
 */
export function clearBows(relations: readonly Relation[], ground: Ground): MapLayout['bows'] {
	const taken = new Set<string>();
	const drawn: Line[] = [];
	return Object.fromEntries(
		relations.map((relation) => {
			const pair = [relation.source, relation.target].sort().join(' ');
			const free = BOWS.filter((bow) => !taken.has(`${pair} ${Math.abs(bow)}`));
			const lineOf = (bow: number) => lineWith(bow, relation, ground);
			const bow = clearest(free, (one) => faultsOf(lineOf(one), relation, { ...ground, drawn }));
			taken.add(`${pair} ${Math.abs(bow)}`);
			drawn.push(lineOf(bow));
			return [relation.id, bow];
		})
	);
}

function clearest(bows: readonly number[], faults: (bow: number) => number): number {
	let best = { bow: 0, count: Infinity };
	for (const bow of bows) {
		const count = faults(bow);
		if (count < best.count) best = { bow, count };
		if (count === 0) break;
	}
	return best.bow;
}

/** A line as it would be drawn: where it goes, and its verb in the middle of it. */
interface Line {
	points: readonly Point[];
	verb: Box;
}

function lineWith(bow: number, { id, source, target }: Relation, { stands, verbs }: Ground): Line {
	const [from, to] = [stands.get(source), stands.get(target)];
	if (!from || !to) throw new Error(`the relation "${id}" has an end that is not in the picture`);
	const { curve } = routeRelation({ from, to, source: from.box, target: to.box, bow, scale: 1 });
	const { width, height } = verbs.get(id) ?? { width: 0, height: 0 };
	return {
		points: sampled(curve, SAMPLES),
		verb: boxAround(pointAt(curve, 0.5), width, height)
	};
}

/**
 * At how many of its samples a line runs over labels that are not its ends, through the verbs of others, or out of the picture;
 * what runs through its own verb; and how that stands.
 */
function faultsOf(
	{ points, verb }: Line,
	{ source, target }: Relation,
	{ stands, frame, drawn }: Ground & { drawn: readonly Line[] }
): number {
	const within = (line: readonly Point[], box: Box) =>
		line.filter((point) => contains(box, point)).length;
	let count = reaches(verb, frame) ? VERB.outside : 0;
	for (const [id, { box }] of stands) {
		if (overlap(verb, box)) count += VERB.covered;
		if (id !== source && id !== target) count += within(points, grow(box, CLEAR));
	}
	for (const other of drawn) count += within(points, other.verb) + within(other.points, verb);
	return count + points.length - within(points, frame);
}

/** Whether a box reaches out of a frame. */
function reaches({ left, top, right, bottom }: Box, frame: Box): boolean {
	return left < frame.left || top < frame.top || right > frame.right || bottom > frame.bottom;
}
