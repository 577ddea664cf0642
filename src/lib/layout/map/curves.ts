import { tenth } from './boxes';
import type { Box, Point } from './types';

/** A quadratic Bézier curve. */
export interface Curve {
	from: Point;
	control: Point;
	to: Point;
}

export function pointAt({ from, control, to }: Curve, t: number): Point {
	const u = 1 - t;
	return {
		x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
		y: u * u * from.y + 2 * u * t * control.y + t * t * to.y
	};
}

/** Direction at t, not normalised. */
export function tangentAt({ from, control, to }: Curve, t: number): Point {
	return {
		x: (1 - t) * (control.x - from.x) + t * (to.x - control.x),
		y: (1 - t) * (control.y - from.y) + t * (to.y - control.y)
	};
}

/** The stretch of a curve between two parameters, as a curve (de Casteljau). */
export function stretch(curve: Curve, first: number, last: number): Curve {
	const [from, to] = [pointAt(curve, first), pointAt(curve, last)];
	const tangent = tangentAt(curve, first);
	const span = last - first;
	return { from, control: { x: from.x + tangent.x * span, y: from.y + tangent.y * span }, to };
}

/** Points along a curve, ends included. */
export function sampled(curve: Curve, pieces: number): Point[] {
	return Array.from({ length: pieces + 1 }, (_, at) => pointAt(curve, at / pieces));
}

/** Places at which a curve is asked whether it is still in a box. */
const ASKED = 16;

/**
 * The parameter at which a curve leaves the box its start lies in (`forwards`), or enters the one its end lies in.
 * Where it leaves and comes back (a label beside its way), the last time counts; then by halving.
 */
export function boundaryAt(curve: Curve, box: Box, forwards: boolean): number {
	const at = (step: number) => (forwards ? step : ASKED - step) / ASKED;
	let last = ASKED - 1;
	while (last > 0 && !holds(curve, box, at(last))) last--;
	let inside = at(last);
	let outside = at(last + 1);
	for (let step = 0; step < 8; step++) {
		const half = (inside + outside) / 2;
		if (holds(curve, box, half)) inside = half;
		else outside = half;
	}
	return outside;
}

/** Whether the box holds the curve's point at t; in numbers alone, as the layout asks this often. */
function holds({ from, control, to }: Curve, box: Box, t: number): boolean {
	const u = 1 - t;
	const x = u * u * from.x + 2 * u * t * control.x + t * t * to.x;
	if (x <= box.left || x >= box.right) return false;
	const y = u * u * from.y + 2 * u * t * control.y + t * t * to.y;
	return y > box.top && y < box.bottom;
}

export function curveLength(curve: Curve): number {
	let length = 0;
	const points = sampled(curve, 12);
	points.forEach((point, at) => {
		const before = points[at - 1];
		if (before) length += distance(before, point);
	});
	return length;
}

export function distance(a: Point, b: Point): number {
	const [dx, dy] = [a.x - b.x, a.y - b.y];
	return Math.sqrt(dx * dx + dy * dy);
}

export function curvePath({ from, control, to }: Curve): string {
	const at = (point: Point) => `${tenth(point.x)},${tenth(point.y)}`;
	return `M${at(from)}Q${at(control)} ${at(to)}`;
}
