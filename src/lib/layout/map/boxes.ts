import type { Box, Point } from './types';

export function grow(box: Box, by: number): Box {
	return {
		left: box.left - by,
		top: box.top - by,
		right: box.right + by,
		bottom: box.bottom + by
	};
}

export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function contains(box: Box, point: Point): boolean {
	return point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom;
}

export function middle(box: Box): Point {
	return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** A box of the given size around its middle. */
export function boxAround(point: Point, width: number, height: number): Box {
	return {
		left: point.x - width / 2,
		top: point.y - height / 2,
		right: point.x + width / 2,
		bottom: point.y + height / 2
	};
}

/** Distance from a point to a box; 0 inside. */
export function distanceToBox(box: Box, x: number, y: number): number {
	const dx = Math.max(box.left - x, 0, x - box.right);
	const dy = Math.max(box.top - y, 0, y - box.bottom);
	return Math.sqrt(dx * dx + dy * dy);
}

/**
 * Where the segment a→b runs inside the box, as shares of its length; null where it misses (Liang and Barsky 1984).
 */
export function segmentInBox(a: Point, b: Point, box: Box): [number, number] | null {
	const across = slab([a.x, b.x - a.x], box.left, box.right);
	const down = slab([a.y, b.y - a.y], box.top, box.bottom);
	if (!across || !down) return null;
	const enter = Math.max(0, across[0], down[0]);
	const leave = Math.min(1, across[1], down[1]);
	return enter < leave ? [enter, leave] : null;
}

/** Shares of a way, given as start and length, between which low and high hold it; null where never. */
function slab(way: readonly [number, number], low: number, high: number): [number, number] | null {
	const start = way[0];
	const delta = way[1];
	if (delta === 0) return start > low && start < high ? [0, 1] : null;
	const first = (low - start) / delta;
	const last = (high - start) / delta;
	return first < last ? [first, last] : [last, first];
}

export type Segment = readonly [Point, Point];

/** Whether two segments cross; touching at an end does not count. */
export function segmentsCross(first: Segment, second: Segment): boolean {
	const a = first[0];
	const b = first[1];
	const c = second[0];
	const d = second[1];
	return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** > 0 where r lies to one side of p→q, < 0 to the other. */
function turn(p: Point, q: Point, r: Point): number {
	return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
}

/** Rounded to a tenth, as everything published is. */
export function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
