import type { PlaceTable } from './placeTable';

/** Above this cos² of the angle between them, two lines of one node run side by side: some 14 degrees. */
const PARALLEL = 0.94;

/**
 * Relations as straight segments from glyph to glyph, in flat arrays. The curves drawn later leave these by a few
 * units, which is near enough to search with.
 */
export class Segments {
	readonly count: number;
	readonly from: Int32Array;
	readonly to: Int32Array;
	/** x, y of the start, dx, dy to the end: four numbers a line. */
	readonly ways: Float64Array;
	/** left, top, right, bottom: four numbers a line. */
	readonly bounds: Float64Array;
	readonly #table: PlaceTable;

	constructor(links: readonly [number, number][], table: PlaceTable) {
		this.count = links.length;
		this.from = Int32Array.from(links, ([from]) => from);
		this.to = Int32Array.from(links, ([, to]) => to);
		this.ways = new Float64Array(links.length * 4);
		this.bounds = new Float64Array(links.length * 4);
		this.#table = table;
		for (let line = 0; line < this.count; line++) this.update(line);
	}

	/** To be called when an end of a line has moved. */
	update(line: number): void {
		const { x, y } = this.#table;
		const x1 = x[this.from[line]!]!;
		const y1 = y[this.from[line]!]!;
		const x2 = x[this.to[line]!]!;
		const y2 = y[this.to[line]!]!;
		const at = line * 4;
		this.ways[at] = x1;
		this.ways[at + 1] = y1;
		this.ways[at + 2] = x2 - x1;
		this.ways[at + 3] = y2 - y1;
		this.bounds[at] = Math.min(x1, x2);
		this.bounds[at + 1] = Math.min(y1, y2);
		this.bounds[at + 2] = Math.max(x1, x2);
		this.bounds[at + 3] = Math.max(y1, y2);
	}

	length(line: number): number {
		const dx = this.ways[line * 4 + 2]!;
		const dy = this.ways[line * 4 + 3]!;
		return Math.sqrt(dx * dx + dy * dy);
	}

	/** Share of a line outside the boxes it joins as they are at rest; ≤ 0 where they touch. */
	outside(line: number): number {
		const dx = this.ways[line * 4 + 2]!;
		const dy = this.ways[line * 4 + 3]!;
		return 1 - this.#exit(this.from[line]!, dx, dy) - this.#exit(this.to[line]!, -dx, -dy);
	}

	/** Share of the way (dx, dy) from an item's point at which its box is left. */
	#exit(at: number, dx: number, dy: number): number {
		const box = this.#table.boxAt(at);
		const rest = this.#table.rest;
		const across = dx > 0 ? rest[box + 2]! / dx : rest[box]! / Math.min(dx, -1e-9);
		const down = dy > 0 ? rest[box + 3]! / dy : rest[box + 1]! / Math.min(dy, -1e-9);
		return Math.min(1, across, down);
	}

	/** Whether two lines lie wholly to one side of each other: most do. */
	apart(line: number, other: number): boolean {
		const b = this.bounds;
		const i = line * 4;
		const j = other * 4;
		return b[i]! > b[j + 2]! || b[j]! > b[i + 2]! || b[i + 1]! > b[j + 3]! || b[j + 1]! > b[i + 3]!;
	}

	/** Whether two lines end at one node. */
	touch(line: number, other: number): boolean {
		const p = this.from[line]!;
		const q = this.to[line]!;
		const r = this.from[other]!;
		const s = this.to[other]!;
		return p === r || p === s || q === r || q === s;
	}

	cross(line: number, other: number): boolean {
		const w = this.ways;
		const i = line * 4;
		const j = other * 4;
		const ax = w[i + 2]!;
		const ay = w[i + 3]!;
		const bx = w[j + 2]!;
		const by = w[j + 3]!;
		const cx = w[j]! - w[i]!;
		const cy = w[j + 1]! - w[i + 1]!;
		const across = ax * by - ay * bx;
		const first = cx * by - cy * bx;
		const second = cx * ay - cy * ax;
		if (across > 0) return first > 0 && first < across && second > 0 && second < across;
		return first < 0 && first > across && second < 0 && second > across;
	}

	/** Whether two lines of one node run side by side. */
	narrow(line: number, other: number): boolean {
		const w = this.ways;
		const i = line * 4;
		const j = other * 4;
		const ax = w[i + 2]!;
		const ay = w[i + 3]!;
		const bx = w[j + 2]!;
		const by = w[j + 3]!;
		const same = this.from[line] === this.from[other] || this.to[line] === this.to[other];
		const dot = (ax * bx + ay * by) * (same ? 1 : -1);
		return dot > 0 && dot * dot > PARALLEL * (ax * ax + ay * ay) * (bx * bx + by * by);
	}

	/** Length of a line inside a box; 0 where it misses. The box is four numbers from `at` on. */
	inside(line: number, boxes: Float64Array, at: number): number {
		const b = this.bounds;
		const i = line * 4;
		if (b[i + 2]! < boxes[at]! || b[i]! > boxes[at + 2]!) return 0;
		if (b[i + 3]! < boxes[at + 1]! || b[i + 1]! > boxes[at + 3]!) return 0;
		return this.#clipped(i, boxes, at);
	}

	#clipped(i: number, boxes: Float64Array, at: number): number {
		const w = this.ways;
		const dx = w[i + 2]! || 1e-9;
		const dy = w[i + 3]! || 1e-9;
		const first = (boxes[at]! - w[i]!) / dx;
		const last = (boxes[at + 2]! - w[i]!) / dx;
		const high = (boxes[at + 1]! - w[i + 1]!) / dy;
		const low = (boxes[at + 3]! - w[i + 1]!) / dy;
		const enter = Math.max(0, Math.min(first, last), Math.min(high, low));
		const leave = Math.min(1, Math.max(first, last), Math.max(high, low));
		return leave > enter ? (leave - enter) * Math.sqrt(dx * dx + dy * dy) : 0;
	}
}
