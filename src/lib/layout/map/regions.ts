import { contours } from 'd3';
import { distanceToBox, tenth } from './boxes';
import { MAP_SIZE } from './constants';
import type { Box, Point } from './types';

/** A theme's own boxes: its labels and its caption. */
export interface RegionInput {
	theme: string;
	boxes: readonly Box[];
}

/** Grid step; space around a theme's boxes; white between two regions; space to the map's edge. Map units. */
const STEP = 4;
const PAD = 20;
const GAP = 10;
const EDGE = 3;

/** Distance between the points kept of an outline; what rounds it is the spline through them. */
const SPACING = 18;

const COLUMNS = Math.ceil(MAP_SIZE.width / STEP) + 1;
const ROWS = Math.ceil(MAP_SIZE.height / STEP) + 1;

/**
 * A soft region for each theme, as closed paths: where a point is nearer than 20 units to the theme's own boxes and
 * nearer to them than to those of any other theme, by a gap that stays white. The field is contoured at 0.
 */
export function regions(themes: readonly RegionInput[]): Map<string, string> {
	const fields = themes.map(({ boxes }) => distanceField(boxes));
	return new Map(
		themes.map(({ theme }, at) => {
			const others = fields.filter((_, other) => other !== at);
			const field = smoothed(smoothed(ownGround(fields[at] as Float64Array, others)));
			return [theme, outline(field)];
		})
	);
}

const gridPoint = (cell: number): Point => ({
	x: (cell % COLUMNS) * STEP,
	y: Math.floor(cell / COLUMNS) * STEP
});

function distanceField(boxes: readonly Box[]): Float64Array {
	return Float64Array.from({ length: COLUMNS * ROWS }, (_, cell) => {
		const { x, y } = gridPoint(cell);
		return boxes.reduce((least, box) => Math.min(least, distanceToBox(box, x, y)), Infinity);
	});
}

/** > 0 inside the region. */
function ownGround(own: Float64Array, others: readonly Float64Array[]): Float64Array {
	return own.map((near, cell) => {
		const { x, y } = gridPoint(cell);
		const rival = others.reduce((least, field) => Math.min(least, field[cell] as number), Infinity);
		const edge = Math.min(x, y, MAP_SIZE.width - x, MAP_SIZE.height - y) - EDGE;
		return Math.min(PAD - near, (rival - near - GAP) / 2, edge);
	});
}

/** Each value averaged with its four neighbours: takes the corners off. */
function smoothed(field: Float64Array): Float64Array {
	return field.map((value, cell) => {
		const column = cell % COLUMNS;
		const left = field[column > 0 ? cell - 1 : cell] as number;
		const right = field[column < COLUMNS - 1 ? cell + 1 : cell] as number;
		const up = field[cell - COLUMNS] ?? value;
		const down = field[cell + COLUMNS] ?? value;
		return (2 * value + left + right + up + down) / 6;
	});
}

function outline(field: Float64Array): string {
	const contour = contours()
		.size([COLUMNS, ROWS])
		.contour([...field], 0);
	return contour.coordinates
		.map((polygon) =>
			(polygon[0] ?? []).map(([x = 0, y = 0]) => ({ x: (x - 0.5) * STEP, y: (y - 0.5) * STEP }))
		)
		.filter((ring) => ring.length > 12)
		.map((ring) => spline(resampled(ring.slice(0, -1))))
		.join('');
}

/** Points at even distances along a closed ring. */
function resampled(ring: readonly Point[]): Point[] {
	const lengths = ring.map((point, at) => {
		const next = ring[(at + 1) % ring.length] as Point;
		return Math.sqrt(
			(next.x - point.x) * (next.x - point.x) + (next.y - point.y) * (next.y - point.y)
		);
	});
	const total = lengths.reduce((sum, length) => sum + length, 0);
	const count = Math.max(8, Math.round(total / SPACING));
	const out: Point[] = [];
	let at = 0;
	let passed = 0;
	for (let n = 0; n < count; n++) {
		const wanted = (n * total) / count;
		while (passed + (lengths[at] as number) < wanted) passed += lengths[at++] as number;
		const share = (wanted - passed) / ((lengths[at] as number) || 1);
		const [a, b] = [ring[at] as Point, ring[(at + 1) % ring.length] as Point];
		out.push({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
	}
	return out;
}

/**
 * A closed quadratic B-spline: each point draws the curve, which passes midway between them. Written in relative
 * coordinates, which are a quarter shorter; differences are taken between rounded points, so no error adds up.
 */
function spline(points: readonly Point[]): string {
	const controls = points.map(rounded);
	const middles = controls.map((point, at) =>
		halfway(point, controls[(at + 1) % controls.length] as Point)
	);
	const start = middles[0] as Point;
	const curves = controls.map((_, at) => {
		const [from, to] = [middles[at] as Point, middles[(at + 1) % middles.length] as Point];
		return `q${step(from, controls[(at + 1) % controls.length] as Point)} ${step(from, to)}`;
	});
	return `M${start.x},${start.y}${curves.join('')}z`;
}

const rounded = ({ x, y }: Point): Point => ({ x: tenth(x), y: tenth(y) });
const halfway = (a: Point, b: Point): Point => rounded({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const step = (from: Point, to: Point): string => `${tenth(to.x - from.x)},${tenth(to.y - from.y)}`;
