import { ACROSS, DOWN, kinCost, pairCost } from './pairCost';
import type { PlaceTable } from './placeTable';
import { Scatter } from './scatter';

/** Keeps what each two items cost together and what each theme costs, as `LineLedger` does for lines. */
export class PairLedger {
	readonly #table: PlaceTable;
	readonly #scatter: Scatter;
	readonly #relatives: readonly number[][];
	/** Item × item, and its sums by item. */
	readonly #pairs: Float64Array;
	readonly #pairsOf: Float64Array;
	readonly #themes: Float64Array;

	constructor(relatives: readonly number[][], table: PlaceTable) {
		this.#table = table;
		this.#scatter = new Scatter(table);
		this.#relatives = relatives;
		this.#pairs = new Float64Array(table.count * table.count);
		this.#pairsOf = new Float64Array(table.count);
		this.#themes = new Float64Array(this.#scatter.kin.length);
		for (let at = 0; at < table.count; at++) this.#enterPairs(at);
		for (let theme = 0; theme < this.#themes.length; theme++)
			this.#themes[theme] = this.#scatter.of(theme);
	}

	/** Items of the same theme, itself included. */
	kin(at: number): readonly number[] {
		return this.#scatter.kin[this.#table.themes[at]!] ?? [];
	}

	total(): number {
		let sum = 0;
		for (const pairs of this.#pairsOf) sum += pairs / 2;
		for (const theme of this.#themes) sum += theme;
		return sum;
	}

	/**
	 * By how much what an item costs with all others differs from what is entered; where it is more than `limit`, some
	 * number above that.
	 */
	pairChange(at: number, limit: number): number {
		const { x, y, count } = this.#table;
		const left = x[at]! - ACROSS;
		const right = x[at]! + ACROSS;
		const top = y[at]! - DOWN;
		const bottom = y[at]! + DOWN;
		let sum = -this.#pairsOf[at]!;
		for (const other of this.#relatives[at]!) sum += kinCost(this.#table, at, other);
		for (let other = 0; other < count && sum <= limit; other++) {
			if (y[other]! < top || y[other]! > bottom || x[other]! < left || x[other]! > right) continue;
			if (other !== at) sum += pairCost(this.#table, at, other);
		}
		return sum;
	}

	/** How far its theme falls apart, as entered and as it stands now. */
	themeEntered(at: number): number {
		return this.#themes[this.#table.themes[at]!]!;
	}

	themeNow(at: number): number {
		return this.#scatter.of(this.#table.themes[at]!);
	}

	/** Enters an item as it stands now. */
	keep(at: number): void {
		this.#enterPairs(at);
		const theme = this.#table.themes[at]!;
		this.#themes[theme] = this.#scatter.of(theme);
	}

	#enterPairs(at: number): void {
		for (let other = 0; other < this.#table.count; other++) {
			if (other === at) continue;
			let cost = pairCost(this.#table, at, other);
			if (this.#relatives[at]!.includes(other)) cost += kinCost(this.#table, at, other);
			this.#enter(at, other, cost);
		}
	}

	#enter(at: number, other: number, cost: number): void {
		const { count } = this.#table;
		const change = cost - this.#pairs[at * count + other]!;
		if (change === 0) return;
		this.#pairs[at * count + other] = cost;
		this.#pairs[other * count + at] = cost;
		this.#pairsOf[at] = this.#pairsOf[at]! + change;
		this.#pairsOf[other] = this.#pairsOf[other]! + change;
	}
}
