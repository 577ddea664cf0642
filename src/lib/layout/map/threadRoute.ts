import { grow, segmentInBox, tenth } from './boxes';
import { MAP_SIZE } from './constants';
import { Heap } from './heap';
import type { Box, Point } from './types';

/** Grid step (map units); what a step costs by what covers it, and a turn. */
const STEP = 4;
const COST = { free: 2, yielding: 60, firm: 20_000, turn: 24 };
const STEP_COSTS = [COST.free, COST.yielding, COST.firm];

/** Radius of the thread's corners; space it keeps from a label. */
const RADIUS = 9;
const CLEAR = 1.5;

export interface ThreadInput {
	/** The rule under the selected title. */
	underline: { x1: number; x2: number; y: number };
	/** Boxes it must miss: the selection's labels, captions, verbs, glyphs. */
	firm: readonly Box[];
	/** Boxes of labels that wait where it has to run over them. */
	yielding: readonly Box[];
}

export interface ThreadRoute {
	d: string;
	/** Where it leaves the map at its right edge. */
	exitY: number;
	/** Its corners, ends included. */
	points: Point[];
}

/** The grid is laid so that one of its rows is the underline and one of its columns the underline's right end. */
interface Grid {
	columns: number;
	rows: number;
	left: number;
	top: number;
	/** 0 = free, 1 = yielding, 2 = firm. */
	covered: Uint8Array;
	start: number;
}

/**
 * The red thread's way from the underline of a selected title to the right edge of the map: the cheapest orthogonal
 * way on a grid (A*), few turns before short, over a label only where there is no other way.
 */
export function threadRoute({ underline, firm, yielding }: ThreadInput): ThreadRoute {
	const grid = layGrid(underline);
	for (const box of yielding) cover(grid, grow(box, CLEAR), 1);
	for (const box of firm) cover(grid, grow(box, CLEAR), 2);
	const points = corners(search(grid), grid);
	const last = points.at(-1) as Point;
	last.x = MAP_SIZE.width;
	const [start, next] = points;
	// Where it turns at the very end of the underline, that end is a corner; else it lies on the way.
	if (next && next.y === start?.y) points.shift();
	points.unshift({ x: underline.x1, y: underline.y });
	return { d: roundedPath(points), exitY: tenth(last.y), points };
}

/** Whether a thread runs over a box. */
export function threadCrosses(points: readonly Point[], box: Box): boolean {
	return points.some((point, at) => {
		const before = points[at - 1];
		return before !== undefined && segmentInBox(before, point, box) !== null;
	});
}

function layGrid({ x2, y }: ThreadInput['underline']): Grid {
	const before = Math.floor(x2 / STEP);
	const above = Math.floor((y - STEP) / STEP);
	const left = x2 - before * STEP;
	const top = y - above * STEP;
	const columns = before + 1 + Math.max(1, Math.ceil((MAP_SIZE.width - x2) / STEP));
	const rows = above + 1 + Math.max(0, Math.floor((MAP_SIZE.height - STEP - y) / STEP));
	const covered = new Uint8Array(columns * rows);
	return { columns, rows, left, top, covered, start: above * columns + before };
}

function cover({ columns, rows, left, top, covered }: Grid, box: Box, by: number): void {
	const first = Math.max(0, Math.ceil((box.left - left) / STEP));
	const last = Math.min(columns - 1, Math.floor((box.right - left) / STEP));
	const low = Math.min(rows - 1, Math.floor((box.bottom - top) / STEP));
	for (let row = Math.max(0, Math.ceil((box.top - top) / STEP)); row <= low; row++)
		covered.fill(by, row * columns + first, row * columns + Math.max(first, last + 1));
}

/** Cells from the start to the right edge. A state is a cell and whether it was entered across (0) or down (1). */
function search(grid: Grid): number[] {
	const cells = grid.columns * grid.rows;
	const best = new Float64Array(cells * 2).fill(Infinity);
	const from = new Int32Array(cells * 2).fill(-1);
	const heap = new Heap();
	best[grid.start * 2] = 0;
	heap.push(grid.start * 2, 0);
	while (heap.size > 0) {
		const state = heap.pop();
		const cell = state >> 1;
		if (cell % grid.columns === grid.columns - 1) return trace(from, state);
		for (const next of steps(grid, state)) {
			const cost = (best[state] as number) + next.cost;
			if (cost >= (best[next.state] as number)) continue;
			best[next.state] = cost;
			from[next.state] = state;
			const ahead = grid.columns - 1 - ((next.state >> 1) % grid.columns);
			heap.push(next.state, cost + ahead * COST.free);
		}
	}
	return [grid.start];
}

function steps(grid: Grid, state: number): { state: number; cost: number }[] {
	const cell = state >> 1;
	const down = state & 1;
	const column = cell % grid.columns;
	const out: { state: number; cost: number }[] = [];
	const add = (to: number, axis: 0 | 1) =>
		out.push({
			state: to * 2 + axis,
			cost: (STEP_COSTS[grid.covered[to] ?? 0] ?? COST.free) + (axis === down ? 0 : COST.turn)
		});
	if (column > 0) add(cell - 1, 0);
	if (column < grid.columns - 1) add(cell + 1, 0);
	if (cell >= grid.columns) add(cell - grid.columns, 1);
	if (cell + grid.columns < grid.covered.length) add(cell + grid.columns, 1);
	return out;
}

function trace(from: Int32Array, last: number): number[] {
	const cells: number[] = [];
	for (let state = last; state !== -1; state = from[state] as number) cells.unshift(state >> 1);
	return cells;
}

/** The cells at which the way starts, turns and ends, as points. */
function corners(cells: readonly number[], grid: Grid): Point[] {
	const point = (cell: number): Point => ({
		x: grid.left + (cell % grid.columns) * STEP,
		y: grid.top + Math.floor(cell / grid.columns) * STEP
	});
	return cells
		.filter((cell, at) => {
			const [before, after] = [cells[at - 1], cells[at + 1]];
			return before === undefined || after === undefined || cell - before !== after - cell;
		})
		.map(point);
}

/** An orthogonal polyline as a path with rounded corners. */
export function roundedPath(points: readonly Point[]): string {
	const at = (x: number, y: number) => `${tenth(x)},${tenth(y)}`;
	return points
		.map((point, index) => {
			const [before, after] = [points[index - 1], points[index + 1]];
			if (!before) return `M${at(point.x, point.y)}`;
			if (!after) return `L${at(point.x, point.y)}`;
			const near = towards(point, before);
			const far = towards(point, after);
			return `L${at(near.x, near.y)}Q${at(point.x, point.y)} ${at(far.x, far.y)}`;
		})
		.join('');
}

/** The point a corner's radius away from it, half the way where the way is short. */
function towards(from: Point, to: Point): Point {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const length = Math.abs(dx) + Math.abs(dy);
	const radius = Math.min(RADIUS, length / 2);
	return { x: from.x + (dx / (length || 1)) * radius, y: from.y + (dy / (length || 1)) * radius };
}
