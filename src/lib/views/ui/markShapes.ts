import type { Mark } from '$lib/reading/model';
import type { Step } from './placedPath';

/** A whole circle around the origin. A hole in what is drawn clockwise is drawn the other way round. */
const circle = (radius: number, clockwise: 0 | 1 = 1): Step[] => [
	['M', -radius, 0],
	['A', radius, 1, clockwise, radius, 0],
	['A', radius, 1, clockwise, -radius, 0],
	['Z']
];

const polygon = (...points: [number, number][]): Step[] => [
	...points.map(([x, y], i): Step => [i ? 'L' : 'M', x, y]),
	['Z']
];

const bar = (top: number) => polygon([-5.5, top], [5.5, top], [5.5, top + 2.4], [-5.5, top + 2.4]);

/** The eight marks, each filled, in a cell of 12 × 12 around the origin. */
export const MARK_SHAPES: Readonly<Record<Mark, readonly Step[]>> = {
	'half-cell': [
		...polygon([-6, -6], [6, -6], [6, 6], [-6, 6]),
		...polygon([-4.5, -4.8], [4.8, 4.5], [4.8, -4.8])
	],
	hexagon: polygon([0, -5.7], [5, -2.85], [5, 2.85], [0, 5.7], [-5, 2.85], [-5, -2.85]),
	triangle: polygon([-5.6, -4.6], [5.6, -4.6], [0, 5.2]),
	bars: [...bar(-4.8), ...bar(-1.2), ...bar(2.4)],
	disc: circle(5),
	'ringed-dot': [...circle(5.65), ...circle(4.35, 0), ...circle(2.3)],
	'open-ring': [
		['M', 4.37, -4.11],
		['A', 6.05, 1, 0, 4.37, 4.11],
		['L', 2.83, 2.69],
		['A', 3.95, 1, 1, 2.83, -2.69],
		['Z']
	],
	star: polygon(
		[0, -6],
		[1.3, -1.3],
		[6, 0],
		[1.3, 1.3],
		[0, 6],
		[-1.3, 1.3],
		[-6, 0],
		[-1.3, -1.3]
	)
};
