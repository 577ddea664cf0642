import { grow, middle } from './boxes';
import { boundaryAt, curveLength, pointAt, stretch, tangentAt } from './curves';
import type { Curve } from './curves';
import type { Bend, Box, Point } from './types';

/** Space between a line's end and the box it points to; px at zoom 1. */
export const CLEARANCE = 4.5;

export interface RouteInput {
	/** The boxes the line is cut at: as they are drawn. */
	source: Box;
	target: Box;
	/** The boxes the line aims at, where they differ: a selected label grows, its lines stay where they were. */
	sourceAim?: Box;
	targetAim?: Box;
	bend: Bend;
	scale: number;
}

export interface Route {
	curve: Curve;
	start: Point;
	end: Point;
	/** Degrees, 0 = right, 90 = down: the direction in which the line arrives at its end, and leaves its start backwards. */
	endAngle: number;
	startAngle: number;
	length: number;
	/** The point at share t (0–1) of the curve's parameter. */
	pointAt: (t: number) => Point;
}

function aimed(box: Box, share: number): Point {
	const { x, y } = middle(box);
	return { x: x + (box.right - box.left) * share, y };
}

/** The whole arc between two aims: its height is `bow` of its chord, to the left of the way. */
function arc(from: Point, to: Point, bow: number): Curve {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const control = {
		x: (from.x + to.x) / 2 + dy * bow * 2,
		y: (from.y + to.y) / 2 - dx * bow * 2
	};
	return { from, control, to };
}

/**
 * The way of a relation: a gentle arc from box to box, ending 4.5 px clear of each. Where the boxes stand so near
 * that nothing would be left, a stub of a line halfway between them.
 */
export function relationCurve({ source, target, bend, scale, ...aims }: RouteInput): Curve {
	const from = aimed(aims.sourceAim ?? source, bend.sourceAim);
	const to = aimed(aims.targetAim ?? target, bend.targetAim);
	const whole = arc(from, to, bend.bow);
	const first = boundaryAt(whole, grow(source, CLEARANCE * scale), true);
	const last = boundaryAt(whole, grow(target, CLEARANCE * scale), false);
	const half = (first + last) / 2;
	return first < last ? stretch(whole, first, last) : stretch(whole, half - 0.01, half + 0.01);
}

/** The same with what is asked of it when it is drawn. */
export function routeRelation(input: RouteInput): Route {
	const curve = relationCurve(input);
	return {
		curve,
		start: curve.from,
		end: curve.to,
		endAngle: degrees(tangentAt(curve, 1)),
		startAngle: degrees(tangentAt(curve, 0)) + 180,
		length: curveLength(curve),
		pointAt: (t) => pointAt(curve, t)
	};
}

const degrees = ({ x, y }: Point) => Math.round((Math.atan2(y, x) * 1800) / Math.PI) / 10;
