import { tenth } from './boxes';
import { pointAt, tangentAt } from './curves';
import type { Curve } from './curves';
import type { Point } from './types';

const STEPS = 10;

/**
 * A closed path along a curve that grows from a hair to `width` map units: how a transformation is drawn.
 * `from` and `to` (0–1) say which stretch of the whole growth this curve is, so that two pieces of one line match.
 */
export function taper(curve: Curve, width: number, share: { from: number; to: number }): string {
	const left: Point[] = [];
	const right: Point[] = [];
	for (let step = 0; step <= STEPS; step++) {
		const t = step / STEPS;
		const grown = share.from + (share.to - share.from) * t;
		const half = (0.15 + 0.85 * grown) * (width / 2);
		const at = pointAt(curve, t);
		const { x, y } = tangentAt(curve, t);
		const length = Math.sqrt(x * x + y * y) || 1;
		left.push({ x: at.x - (y / length) * half, y: at.y + (x / length) * half });
		right.unshift({ x: at.x + (y / length) * half, y: at.y - (x / length) * half });
	}
	return `M${[...left, ...right].map(({ x, y }) => `${tenth(x)},${tenth(y)}`).join('L')}Z`;
}
