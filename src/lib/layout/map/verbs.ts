import { boxAround, contains, grow, overlap } from './boxes';
import { MAP_SIZE } from './constants';
import { distance, pointAt, sampled, tangentAt } from './curves';
import { passes } from './polylines';
import type { Route } from './routes';
import type { Box, Point } from './types';

/** Shares of a line at which its verb may stand, the middle first. */
const PLACES = Array.from(
	{ length: 23 },
	(_, at) => 0.5 + (at % 2 ? 0.03 : -0.03) * Math.ceil(at / 2)
);

/** Line kept between a verb and the end it points to (room for the glyph) or starts from; px at zoom 1. */
const TAIL = { start: 1, end: 8 };

/** Between a verb and the line it stands beside, and the least way to any other; px at zoom 1. */
const BESIDE = { own: 1, other: 2 };

const COST = { off: 2, receded: 2, line: 1.5, beside: 3 };

export interface VerbWish {
	id: string;
	route: Route;
	/** Map units. */
	width: number;
	height: number;
}

export interface VerbGround {
	scale: number;
	/** Where no verb may stand: shown labels of the selection, captions, glyphs, ends of lines. */
	blocked: readonly Box[];
	/** Labels that would give way, at a cost. */
	yielding: readonly Box[];
}

export interface PlacedVerb {
	box: Box;
	/** The parameters between which the line is interrupted; none where the verb stands beside it. */
	gap?: [number, number];
}

interface Choice extends PlacedVerb {
	cost: number;
}

/**
 * Where the verbs of the selection's lines stand: each horizontal, in a gap of its own line or, where that is too short,
 * beside it; clear of the line's ends, of labels and of one another. Lines with the fewest places choose first. A verb
 * that finds none is left out.
 */
export function placeVerbs(
	wishes: readonly VerbWish[],
	ground: VerbGround
): Map<string, PlacedVerb> {
	const lines = new Map(wishes.map(({ id, route }) => [id, sampled(route.curve, 14)]));
	const choices = wishes.map((wish) => ({ id: wish.id, list: choicesOf(wish, ground, lines) }));
	choices.sort((a, b) => a.list.length - b.list.length || (a.id < b.id ? -1 : 1));
	return arranged(choices);
}

/** Depth-first, cheapest first; the number of tries is bounded, then the best arrangement met stands. */
function arranged(choices: readonly { id: string; list: Choice[] }[]): Map<string, PlacedVerb> {
	const chosen: (Choice | null)[] = [];
	let best: { missing: number; cost: number; chosen: (Choice | null)[] } | null = null;
	let tries = 2500;
	const descend = (at: number, missing: number, cost: number) => {
		if (tries-- < 0) return;
		if (best && (missing > best.missing || (missing === best.missing && cost >= best.cost))) return;
		const next = choices[at];
		if (!next) {
			best = { missing, cost, chosen: [...chosen] };
			return;
		}
		for (const choice of next.list) {
			if (chosen.some((other) => other && overlap(grow(other.box, 2), choice.box))) continue;
			chosen[at] = choice;
			descend(at + 1, missing, cost + choice.cost);
		}
		chosen[at] = null;
		descend(at + 1, missing + 1, cost);
		chosen.length = at;
	};
	descend(0, 0, 0);
	const found = (best as { chosen: (Choice | null)[] } | null)?.chosen ?? [];
	return new Map(choices.flatMap(({ id }, at) => (found[at] ? [[id, found[at]]] : [])));
}

function choicesOf(wish: VerbWish, ground: VerbGround, lines: Lines): Choice[] {
	const within = PLACES.flatMap((share) => choiceWithin(wish, { share, ground, lines }));
	const beside = PLACES.flatMap((share) =>
		[1, -1].flatMap((side) => choiceBeside(wish, { share, side, ground, lines }))
	);
	return [...within, ...beside].sort((a, b) => a.cost - b.cost);
}

type Lines = ReadonlyMap<string, Point[]>;

interface Try {
	/** Where along the line. */
	share: number;
	ground: VerbGround;
	lines: Lines;
}

function choiceWithin(wish: VerbWish, { share, ground, lines }: Try): Choice[] {
	const box = boxAround(pointAt(wish.route.curve, share), wish.width, wish.height);
	const gap = gapAround(wish.route, box, share);
	if (!isFree(box, ground) || !roomForEnds(wish.route, gap, ground.scale)) return [];
	return [{ box, gap, cost: costOf({ wish, box, share }, ground, lines) }];
}

/** So near its own line, and so far from any other, that it is read with its own. */
function choiceBeside(
	wish: VerbWish,
	{ share, side, ground, lines }: Try & { side: number }
): Choice[] {
	const { curve } = wish.route;
	const at = pointAt(curve, share);
	const along = tangentAt(curve, share);
	const length = distance(along, { x: 0, y: 0 }) || 1;
	const across = { x: -along.y / length, y: along.x / length };
	const reach = (Math.abs(across.x) * wish.width + Math.abs(across.y) * wish.height) / 2;
	const off = side * (reach + BESIDE.own * ground.scale);
	const middle = { x: at.x + across.x * off, y: at.y + across.y * off };
	const box = boxAround(middle, wish.width, wish.height);
	if (!isFree(box, ground)) return [];
	const near = grow(box, BESIDE.other * ground.scale);
	for (const [id, points] of lines) if (passes(points, id === wish.id ? box : near)) return [];
	return [{ box, cost: COST.beside + costOf({ wish, box, share }, ground, lines) }];
}

const isFree = (box: Box, { blocked }: VerbGround) =>
	onMap(box) && !blocked.some((other) => overlap(other, box));

/** Where it would be cut off it would not be read. */
const onMap = ({ left, top, right, bottom }: Box) =>
	left >= 0 && top >= 0 && right <= MAP_SIZE.width && bottom <= MAP_SIZE.height;

function costOf(
	place: { wish: VerbWish; box: Box; share: number },
	{ yielding }: VerbGround,
	lines: Lines
): number {
	let cost = Math.abs(place.share - 0.5) * COST.off;
	for (const box of yielding) if (overlap(box, place.box)) cost += COST.receded;
	for (const [id, points] of lines)
		if (id !== place.wish.id && passes(points, place.box)) cost += COST.line;
	return cost;
}

/** The stretch of the line that lies under a box around its point at `share`. */
function gapAround({ curve }: Route, box: Box, share: number): [number, number] {
	const edge = (step: number) => {
		let t = share;
		while (t > 0 && t < 1 && contains(box, pointAt(curve, t))) t += step;
		return Math.min(1, Math.max(0, t));
	};
	return [edge(-0.01), edge(0.01)];
}

function roomForEnds(
	{ curve, start, end }: Route,
	[first, last]: [number, number],
	scale: number
): boolean {
	const before = distance(start, pointAt(curve, first));
	const after = distance(pointAt(curve, last), end);
	return before >= TAIL.start * scale && after >= TAIL.end * scale;
}
