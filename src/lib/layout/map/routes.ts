import { grow } from './boxes';
import { boundaryAt, curveLength, pointAt, stretch, tangentAt } from './curves';
import type { Curve } from './curves';
import type { Box, Point } from './types';

/** Space between a line's end and the box it points to; px at zoom 1. */
export const CLEARANCE = 4.5;

export interface RouteInput {
	/** The points the line joins: the centres of two glyphs. It keeps its way whatever is shown around them. */
	from: Point;
	to: Point;
	/** The boxes the line is cut at: around the points, as they are drawn. */
	source: Box;
	target: Box;
	/** Height of the arc as a share of its chord, > 0 to the left of the way. */
	bow: number;
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

/** The whole arc between two points. */
function arc(from: Point, to: Point, bow: number): Curve {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const control = {
		x: (from.x + to.x) / 2 + dy * bow * 2,
		y: (from.y + to.y) / 2 - dx * bow * 2
	};
	return { from, control, to };
}

/**
 * The way of a relation: a gentle arc from glyph to glyph, cut 4.5 px clear of what is drawn around each. Where they
 * stand so near that nothing would be left, a stub of a line halfway between them.
 */
export function relationCurve({ from, to, source, target, bow, scale }: RouteInput): Curve {
	const whole = arc(from, to, bow);
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
