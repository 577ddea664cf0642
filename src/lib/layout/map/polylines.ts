import { segmentInBox, segmentsCross } from './boxes';
import type { Box, Point } from './types';

export function boundsOf(points: readonly Point[]): Box {
	const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const { x, y } of points) {
		if (x < bounds.left) bounds.left = x;
		if (x > bounds.right) bounds.right = x;
		if (y < bounds.top) bounds.top = y;
		if (y > bounds.bottom) bounds.bottom = y;
	}
	return bounds;
}

/** Whether a polyline runs through a box. */
export function passes(points: readonly Point[], box: Box): boolean {
	for (let at = 1; at < points.length; at++) {
		const a = points[at - 1] as Point;
		const b = points[at] as Point;
		if (!beside(a, b, box) && segmentInBox(a, b, box) !== null) return true;
	}
	return false;
}

/** A polyline with the box around it. */
export interface Traced {
	points: Point[];
	bounds: Box;
}

/** How often two polylines cross. */
export function crossings(a: Traced, b: Traced): number {
	if (apart(a.bounds, b.bounds)) return 0;
	let count = 0;
	for (let i = 1; i < a.points.length; i++) {
		const p = a.points[i - 1] as Point;
		const q = a.points[i] as Point;
		if (beside(p, q, b.bounds)) continue;
		for (let j = 1; j < b.points.length; j++)
			if (segmentsCross([p, q], [b.points[j - 1] as Point, b.points[j] as Point])) count++;
	}
	return count;
}

const apart = (a: Box, b: Box): boolean =>
	a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom;

/** Whether a segment lies wholly to one side of a box. */
const beside = (a: Point, b: Point, box: Box): boolean =>
	(a.x < box.left && b.x < box.left) ||
	(a.x > box.right && b.x > box.right) ||
	(a.y < box.top && b.y < box.top) ||
	(a.y > box.bottom && b.y > box.bottom);
