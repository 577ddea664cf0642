import { LEVEL_ZOOM } from './levels';
import { DISTANCES, PENALTIES } from './penalties';
import { CAPTION, MINOR } from './placeTable';
import type { PlaceTable } from './placeTable';
import type { Segments } from './segments';

/** What a relation counts by how many of its ends are minor: such are drawn thinner, or only from near. */
const WEIGHTS = [1, 0.95, 0.85] as const;

const NEAR = 1 / LEVEL_ZOOM.near;

/** Boxes of an item that lines should miss: its label at rest, its label near, its glyph; four numbers each. */
const FIELDS = 12;

/** What relations cost by how they run. */
export class LineCost {
	readonly #table: PlaceTable;
	readonly #segments: Segments;
	readonly #boxes: Float64Array;
	readonly weights: Float64Array;

	constructor(table: PlaceTable, segments: Segments) {
		this.#table = table;
		this.#segments = segments;
		this.#boxes = new Float64Array(table.count * FIELDS);
		for (let at = 0; at < table.count; at++) this.update(at);
		const isMinor = (end: number) => (table.ranks[end] === MINOR ? 1 : 0);
		this.weights = Float64Array.from(
			segments.from,
			(from, line) => WEIGHTS[isMinor(from) + isMinor(segments.to[line]!)] ?? 1
		);
	}

	/** To be called when an item has moved. */
	update(at: number): void {
		const { rest, x, y, glyphs } = this.#table;
		const box = this.#table.boxAt(at);
		for (let side = 0; side < 4; side++) {
			const middle = side % 2 ? y[at]! : x[at]!;
			const pad = side < 2 ? -DISTANCES.line : DISTANCES.line;
			const glyph = side < 2 ? -glyphs[at]! : glyphs[at]!;
			this.#boxes[at * FIELDS + side] = middle + rest[box + side]! + pad;
			this.#boxes[at * FIELDS + 4 + side] = middle + rest[box + side]! * NEAR + pad;
			this.#boxes[at * FIELDS + 8 + side] = middle + glyph + pad;
		}
	}

	/** Short lines are good, but not shorter than shows what they are. */
	length(line: number): number {
		const length = this.#segments.length(line);
		const missing = DISTANCES.stub - length * this.#segments.outside(line);
		return length * PENALTIES.length + (missing > 0 ? missing * PENALTIES.stub : 0);
	}

	/** A line under an item: its label or, where that may wait at rest, its glyph and its label from near. */
	under(line: number, at: number): number {
		if (this.#segments.from[line] === at || this.#segments.to[line] === at) return 0;
		const inside = this.#segments.inside(line, this.#boxes, at * FIELDS);
		if (inside <= 0) return 0;
		const rank = this.#table.ranks[at]!;
		const once = rank === CAPTION ? PENALTIES.underCaption : PENALTIES.underLabel;
		if (rank !== MINOR) return (once + inside * PENALTIES.underUnit) * this.weights[line]!;
		return this.#underMinor(line, at * FIELDS) * this.weights[line]!;
	}

	#underMinor(line: number, at: number): number {
		if (this.#segments.inside(line, this.#boxes, at + 8) > 0) return PENALTIES.underGlyph;
		const near = this.#segments.inside(line, this.#boxes, at + 4) > 0;
		return near ? PENALTIES.underNear : PENALTIES.underWaiting;
	}

	/** Two lines together: whether they cross or, of one node, run side by side. */
	meeting(line: number, other: number): number {
		if (this.#segments.apart(line, other)) return 0;
		const weight = this.weights[line]! * this.weights[other]!;
		if (this.#segments.touch(line, other))
			return this.#segments.narrow(line, other) ? PENALTIES.narrow * weight : 0;
		return this.#segments.cross(line, other) ? PENALTIES.crossing * weight : 0;
	}

	/** All items a line passes under. The rough test comes first: most are nowhere near. */
	underAll(line: number): number {
		const boxes = this.#boxes;
		const { bounds } = this.#segments;
		const left = bounds[line * 4]!;
		const top = bounds[line * 4 + 1]!;
		const right = bounds[line * 4 + 2]!;
		const bottom = bounds[line * 4 + 3]!;
		let cost = 0;
		for (let at = 0, box = 0; box < boxes.length; at++, box += FIELDS) {
			if (boxes[box]! > right || boxes[box + 2]! < left) continue;
			if (boxes[box + 1]! > bottom || boxes[box + 3]! < top) continue;
			cost += this.under(line, at);
		}
		return cost;
	}

	/** All lines that pass under an item. */
	passing(at: number): number {
		const { bounds, count } = this.#segments;
		const left = this.#boxes[at * FIELDS]!;
		const top = this.#boxes[at * FIELDS + 1]!;
		const right = this.#boxes[at * FIELDS + 2]!;
		const bottom = this.#boxes[at * FIELDS + 3]!;
		let cost = 0;
		for (let line = 0, box = 0; line < count; line++, box += 4) {
			if (bounds[box]! > right || bounds[box + 2]! < left) continue;
			if (bounds[box + 1]! > bottom || bounds[box + 3]! < top) continue;
			cost += this.under(line, at);
		}
		return cost;
	}

	/** A line together with all others. */
	meetings(line: number): number {
		const { bounds, count } = this.#segments;
		const left = bounds[line * 4]!;
		const top = bounds[line * 4 + 1]!;
		const right = bounds[line * 4 + 2]!;
		const bottom = bounds[line * 4 + 3]!;
		let cost = 0;
		for (let other = 0, box = 0; other < count; other++, box += 4) {
			if (bounds[box]! > right || bounds[box + 2]! < left) continue;
			if (bounds[box + 1]! > bottom || bounds[box + 3]! < top) continue;
			if (other !== line) cost += this.meeting(line, other);
		}
		return cost;
	}
}
