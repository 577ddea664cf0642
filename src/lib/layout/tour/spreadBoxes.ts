import type { Box, Point } from '../map/types';
import type { Frame } from './frames';

/** px of labels */
export interface Space {
	across: number;
	down: number;
}

/** Least space between two labels, and between two that a line joins, so that its verb can stand between them. */
export const SPACE: Space = { across: 18, down: 24 };
export const VERB_SPACE: Space = { across: 80, down: 38 };

export interface Spread {
	points: Point[];
	/** All stand apart. */
	settled: boolean;
}

/** Where it has not come apart by then it will not. */
const ROUNDS = 40;

/** px; nearer than this to apart is apart. */
const NEARLY = 0.1;

/** A label about the point it belongs to: `box` is relative to the point. */
export interface Placeable {
	at: Point;
	box: Box;
}

/**
 * Moves points as little as it takes for their labels to stand apart and inside a frame. Where they do already, nothing
 * moves. Of the two ways apart, each pair takes the shorter; a frame too small for all keeps the inside over the apart.
 *
 * @param spaceOf the least space between two of the items, by their numbers
 */
export function spreadBoxes(
	items: readonly Placeable[],
	frame: Frame,
	spaceOf: (i: number, j: number) => Space
): Spread {
	const points = items.map(({ at, box }) => heldInside(at, box, frame));
	for (let round = 0; round < ROUNDS; round++) {
		let moved = false;
		for (let i = 0; i < items.length; i++)
			for (let j = i + 1; j < items.length; j++)
				moved = parted({ items, points, frame, spaceOf }, i, j) || moved;
		if (!moved) return { points, settled: true };
	}
	return { points, settled: false };
}

interface Ground {
	items: readonly Placeable[];
	points: Point[];
	frame: Frame;
	spaceOf: (i: number, j: number) => Space;
}

/** Pushes two labels apart, half the way each; answers whether that was needed. */
function parted({ items, points, frame, spaceOf }: Ground, i: number, j: number): boolean {
	const [a, b] = [items[i], items[j]];
	const [p, q] = [points[i], points[j]];
	if (!a || !b || !p || !q) return false;
	const space = spaceOf(i, j);
	const across =
		Math.min(a.box.right + p.x, b.box.right + q.x) -
		Math.max(a.box.left + p.x, b.box.left + q.x) +
		space.across;
	if (across <= NEARLY) return false;
	const down =
		Math.min(a.box.bottom + p.y, b.box.bottom + q.y) -
		Math.max(a.box.top + p.y, b.box.top + q.y) +
		space.down;
	if (down <= NEARLY) return false;
	const step = Math.min(across, down) / 2;
	const sideways = across / frame.width < down / frame.height;
	const forward = sideways
		? a.box.left + a.box.right + 2 * p.x <= b.box.left + b.box.right + 2 * q.x
		: a.box.top + a.box.bottom + 2 * p.y <= b.box.top + b.box.bottom + 2 * q.y;
	const way = forward ? -step : step;
	points[i] = heldInside(shifted(p, way, sideways), a.box, frame);
	points[j] = heldInside(shifted(q, -way, sideways), b.box, frame);
	return true;
}

const shifted = ({ x, y }: Point, by: number, sideways: boolean): Point =>
	sideways ? { x: x + by, y } : { x, y: y + by };

export const placed = (box: Box, { x, y }: Point): Box => ({
	left: box.left + x,
	top: box.top + y,
	right: box.right + x,
	bottom: box.bottom + y
});

function heldInside({ x, y }: Point, box: Box, { width, height }: Frame): Point {
	return {
		x: Math.max(-box.left, Math.min(width - box.right, x)),
		y: Math.max(-box.top, Math.min(height - box.bottom, y))
	};
}
