import { LineCost } from './lineCost';
import type { PlaceTable } from './placeTable';
import { Segments } from './segments';

/**
 * Keeps what each two lines, and each line and item, cost together, so that only what a move changes is counted
 * anew: `change` says what a move would cost, `keep` enters it.
 */
export class LineLedger {
	readonly #segments: Segments;
	readonly #cost: LineCost;
	/** Lines that end at an item. */
	readonly #linesAt: readonly number[][];
	readonly #items: number;
	/** Line × line, line × item, and their sums by line and by item. */
	readonly #meetings: Float64Array;
	readonly #unders: Float64Array;
	readonly #meetingsOf: Float64Array;
	readonly #undersOf: Float64Array;
	readonly #undersAt: Float64Array;
	readonly #lengths: Float64Array;

	constructor(links: readonly [number, number][], table: PlaceTable) {
		this.#segments = new Segments(links, table);
		this.#cost = new LineCost(table, this.#segments);
		this.#items = table.count;
		const lines = links.length;
		this.#linesAt = Array.from({ length: table.count }, (_, at) =>
			[...links.keys()].filter((line) => links[line]?.includes(at))
		);
		this.#meetings = new Float64Array(lines * lines);
		this.#unders = new Float64Array(lines * table.count);
		this.#meetingsOf = new Float64Array(lines);
		this.#undersOf = new Float64Array(lines);
		this.#undersAt = new Float64Array(table.count);
		this.#lengths = new Float64Array(lines);
		for (let line = 0; line < lines; line++) this.#enter(line);
	}

	/** To be called when an item has moved, and when it has been put back. */
	moved(at: number): void {
		for (const line of this.#linesAt[at]!) this.#segments.update(line);
		this.#cost.update(at);
	}

	/** Sum over all lines of what they cost as entered. */
	total(): number {
		let sum = 0;
		for (let line = 0; line < this.#segments.count; line++)
			sum += this.#lengths[line]! + this.#undersOf[line]! + this.#meetingsOf[line]! / 2;
		return sum;
	}

	/** By how much the lengths of an item's lines differ in cost from what is entered. */
	lengthChange(at: number): number {
		let change = 0;
		for (const line of this.#linesAt[at]!) change += this.#cost.length(line) - this.#lengths[line]!;
		return change;
	}

	/** What is entered for an item: how its own lines run, and those of others under it. */
	entered(at: number): number {
		const own = this.#linesAt[at]!;
		let sum = this.#undersAt[at]!;
		for (const line of own) sum += this.#undersOf[line]! + this.#meetingsOf[line]!;
		return (
			sum - this.#among(own, (line, other) => this.#meetings[line * this.#segments.count + other]!)
		);
	}

	/** The same as it would be now; where it is more than `limit`, some number above that. */
	now(at: number, limit: number): number {
		const own = this.#linesAt[at]!;
		let sum = this.#cost.passing(at);
		sum -= this.#among(own, (line, other) => this.#cost.meeting(line, other));
		for (const line of own) {
			sum += this.#cost.underAll(line) + this.#cost.meetings(line);
			if (sum > limit) break;
		}
		return sum;
	}

	/** Enters an item's lines as they run now, and those of others under it. */
	keep(at: number): void {
		for (const line of this.#linesAt[at]!) this.#enter(line);
		for (let line = 0; line < this.#segments.count; line++)
			this.#enterUnder(line, at, this.#cost.under(line, at));
	}

	/** What pairs of an item's own lines cost together, which its lines count twice. */
	#among(own: readonly number[], of: (line: number, other: number) => number): number {
		let sum = 0;
		for (let n = 1; n < own.length; n++)
			for (let before = 0; before < n; before++) sum += of(own[n]!, own[before]!);
		return sum;
	}

	#enter(line: number): void {
		this.#lengths[line] = this.#cost.length(line);
		for (let at = 0; at < this.#items; at++) this.#enterUnder(line, at, this.#cost.under(line, at));
		for (let other = 0; other < this.#segments.count; other++)
			if (other !== line) this.#enterMeeting(line, other, this.#cost.meeting(line, other));
	}

	#enterUnder(line: number, at: number, cost: number): void {
		const cell = line * this.#items + at;
		const change = cost - this.#unders[cell]!;
		if (change === 0) return;
		this.#unders[cell] = cost;
		this.#undersOf[line] = this.#undersOf[line]! + change;
		this.#undersAt[at] = this.#undersAt[at]! + change;
	}

	#enterMeeting(line: number, other: number, cost: number): void {
		const cell = line * this.#segments.count + other;
		const change = cost - this.#meetings[cell]!;
		if (change === 0) return;
		this.#meetings[cell] = cost;
		this.#meetings[other * this.#segments.count + line] = cost;
		this.#meetingsOf[line] = this.#meetingsOf[line]! + change;
		this.#meetingsOf[other] = this.#meetingsOf[other]! + change;
	}
}
