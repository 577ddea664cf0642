import type { LayoutProblem } from './items';
import { LineLedger } from './lineLedger';
import { PairLedger } from './pairLedger';
import { PENALTIES } from './penalties';
import { PlaceTable } from './placeTable';
import type { Place } from './placeTable';
import type { Point } from './types';

/**
 * What a layout costs, kept in ledgers: the search puts an item elsewhere in the `table`, asks for the `change`, and
 * either keeps the move or puts the item back. See `penalties.ts` for what is counted.
 */
export class LayoutCost {
	readonly table: PlaceTable;
	readonly #pairs: PairLedger;
	readonly #lines: LineLedger;
	/** Items an item is related to. */
	readonly #relatives: readonly number[][];
	readonly #homes: readonly (Point | undefined)[];
	readonly #singles: Float64Array;

	/** `homes`: where readers know items to be (in the order of the items), if they do. */
	constructor({ items, links }: LayoutProblem, homes: readonly (Point | undefined)[] = []) {
		this.table = new PlaceTable(items);
		this.#relatives = relativesOf(items.length, links);
		this.#pairs = new PairLedger(this.#relatives, this.table);
		this.#lines = new LineLedger(links, this.table);
		this.#homes = homes;
		this.#singles = Float64Array.from(items, (_, at) => this.#single(at));
	}

	/** Items of the same theme, itself included. */
	kin(at: number): readonly number[] {
		return this.#pairs.kin(at);
	}

	relatives(at: number): readonly number[] {
		return this.#relatives[at] ?? [];
	}

	total(): number {
		const singles = this.#singles.reduce((sum, single) => sum + single, 0);
		return singles + this.#pairs.total() + this.#lines.total();
	}

	/**
	 * By how much the whole cost changes with an item's new place, exactly where that is at most `limit`: most moves
	 * fail on their ground alone, no lines could make up for it, and they need not be traced.
	 */
	change(at: number, limit: number): number {
		this.#lines.moved(at);
		let change = this.#single(at) - this.#singles[at]! - this.#lines.entered(at);
		change += this.#lines.lengthChange(at) - this.#pairs.themeEntered(at);
		// From here on the sum only grows, so that counting may stop once it is over the limit.
		change += this.#pairs.pairChange(at, limit - change);
		if (change > limit) return change;
		change += this.#pairs.themeNow(at);
		return change > limit ? change : change + this.#lines.now(at, limit - change);
	}

	/** Enters an item's new place. */
	keep(at: number): void {
		this.#singles[at] = this.#single(at);
		this.#pairs.keep(at);
		this.#lines.keep(at);
	}

	/** Puts an item back to where it was entered. */
	putBack(at: number, place: Place): void {
		this.table.restore(at, place);
		this.#lines.moved(at);
	}

	/** What an item costs by itself: a label on the unusual side, a move from where it is known to be. */
	#single(at: number): number {
		const side = this.table.left[at] ? PENALTIES.leftward : 0;
		const home = this.#homes[at];
		if (!home) return side;
		const dx = this.table.x[at]! - home.x;
		const dy = this.table.y[at]! - home.y;
		return side + Math.sqrt(dx * dx + dy * dy) * PENALTIES.moved;
	}
}

function relativesOf(items: number, links: readonly [number, number][]): number[][] {
	const relatives = Array.from({ length: items }, () => new Set<number>());
	for (const [a, b] of links) {
		relatives[a]?.add(b);
		relatives[b]?.add(a);
	}
	return relatives.map((others) => [...others]);
}
