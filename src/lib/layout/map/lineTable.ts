import { restAt } from './boxTable';
import type { BoxTable } from './boxTable';

const FIELDS = 4;

/**
 * Relations as straight segments between the boxes they join (from x, y, to x, y; from middle to middle, cut at the
 * boxes). The curves drawn later leave these by a few units, which is near enough to search with.
 */
export class LineTable {
	readonly #links: readonly [number, number][];
	readonly #boxes: BoxTable;
	readonly values: Float64Array;

	constructor(links: readonly [number, number][], boxes: BoxTable) {
		this.#links = links;
		this.#boxes = boxes;
		this.values = new Float64Array(links.length * FIELDS);
		links.forEach((_, at) => this.update(at));
	}

	/** To be called after one of a line's ends has moved. */
	update(line: number): void {
		const [source, target] = this.#links[line] ?? [0, 0];
		const v = this.#boxes.values as unknown as readonly number[];
		const [s, t] = [restAt(source), restAt(target)];
		const [sx, sy] = [(v[s]! + v[s + 2]!) / 2, (v[s + 1]! + v[s + 3]!) / 2];
		const [tx, ty] = [(v[t]! + v[t + 2]!) / 2, (v[t + 1]! + v[t + 3]!) / 2];
		const leave = this.#exit(s, tx - sx, ty - sy);
		const arrive = 1 - this.#exit(t, sx - tx, sy - ty);
		// boxes so near that nothing is left between them: a point halfway
		const [from, to] = leave < arrive ? [leave, arrive] : [0.5, 0.5];
		this.values.set(
			[sx + (tx - sx) * from, sy + (ty - sy) * from, sx + (tx - sx) * to, sy + (ty - sy) * to],
			line * FIELDS
		);
	}

	/** Share of the way (dx, dy) from the middle of a box at which the box is left. */
	#exit(box: number, dx: number, dy: number): number {
		const v = this.#boxes.values as unknown as readonly number[];
		const across = (v[box + 2]! - v[box]!) / 2 / Math.max(Math.abs(dx), 1e-9);
		const down = (v[box + 3]! - v[box + 1]!) / 2 / Math.max(Math.abs(dy), 1e-9);
		return Math.min(1, across, down);
	}

	cross(a: number, b: number): boolean {
		const v = this.values as unknown as readonly number[];
		const p = a * FIELDS;
		const q = b * FIELDS;
		const c = turn(v, p, q);
		const d = turn(v, p, q + 2);
		if (c * d >= 0) return false;
		return turn(v, q, p) * turn(v, q, p + 2) < 0;
	}

	length(line: number): number {
		const [dx, dy] = this.direction(line);
		return Math.sqrt(dx * dx + dy * dy);
	}

	direction(line: number): [number, number] {
		const v = this.values as unknown as readonly number[];
		const p = line * FIELDS;
		return [v[p + 2]! - v[p]!, v[p + 3]! - v[p + 1]!];
	}

	/** Length of a line inside the rest box of an item, grown by `pad`; 0 where it misses. */
	inside(line: number, item: number, pad: number): number {
		const v = this.values as unknown as readonly number[];
		const b = this.#boxes.values as unknown as readonly number[];
		const p = line * FIELDS;
		const q = restAt(item);
		if (v[p]! < b[q]! - pad && v[p + 2]! < b[q]! - pad) return 0;
		if (v[p]! > b[q + 2]! + pad && v[p + 2]! > b[q + 2]! + pad) return 0;
		if (v[p + 1]! < b[q + 1]! - pad && v[p + 3]! < b[q + 1]! - pad) return 0;
		if (v[p + 1]! > b[q + 3]! + pad && v[p + 3]! > b[q + 3]! + pad) return 0;
		return this.#clipped(line, q, pad);
	}

	#clipped(line: number, box: number, pad: number): number {
		const v = this.values as unknown as readonly number[];
		const b = this.#boxes.values as unknown as readonly number[];
		const p = line * FIELDS;
		const dx = v[p + 2]! - v[p]!;
		const dy = v[p + 3]! - v[p + 1]!;
		const [x1, x2] = cut([v[p]!, dx], b[box]! - pad, b[box + 2]! + pad);
		const [y1, y2] = cut([v[p + 1]!, dy], b[box + 1]! - pad, b[box + 3]! + pad);
		const share = Math.min(1, x2, y2) - Math.max(0, x1, y1);
		return share > 0 ? share * Math.sqrt(dx * dx + dy * dy) : 0;
	}
}

/** On which side of the segment at `line` the point at `point` lies. */
function turn(v: readonly number[], line: number, point: number): number {
	const dx = v[line + 2]! - v[line]!;
	const dy = v[line + 3]! - v[line + 1]!;
	return dx * (v[point + 1]! - v[line + 1]!) - dy * (v[point]! - v[line]!);
}

/** Shares of a way, given as start and length, at which low and high are passed, in order. */
function cut(way: readonly [number, number], low: number, high: number): [number, number] {
	const start = way[0];
	const delta = way[1];
	if (delta === 0) return start >= low && start <= high ? [0, 1] : [1, 0];
	const first = (low - start) / delta;
	const last = (high - start) / delta;
	return first < last ? [first, last] : [last, first];
}
