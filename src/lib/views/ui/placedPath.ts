import { rounded } from './rounded';

/** A step of a path: to a point, by a line or by an arc of a circle (radius, large or not, clockwise or not, point), or back to the beginning. */
export type Step =
	| readonly ['M' | 'L', number, number]
	| readonly ['A', number, 0 | 1, 0 | 1, number, number]
	| readonly ['Z'];

export interface Place {
	/** Where the origin of the shape comes to lie. */
	x: number;
	y: number;
	scale: number;
	/** Degrees, 90 = down. */
	angle?: number;
}

/**
 * A shape as a path string, where it belongs. No transform says where: for a browser that puts layers together each transform is a piece by
 * itself, and a map has hundreds.
 */
export function placedPath(steps: readonly Step[], { x, y, scale, angle = 0 }: Place): string {
	const turn = (angle * Math.PI) / 180;
	const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
	const point = (u: number, v: number) =>
		`${rounded(x + u * cos - v * sin, 2)} ${rounded(y + u * sin + v * cos, 2)}`;
	const written = steps.map((step) => {
		if (step[0] === 'Z') return 'Z';
		if (step[0] !== 'A') return `${step[0]}${point(step[1], step[2])}`;
		const [, radius, large, clockwise, u, v] = step;
		const r = rounded(radius * scale, 2);
		return `A${r} ${r} 0 ${large} ${clockwise} ${point(u, v)}`;
	});
	return written.join('');
}
