import { itemGlyph, restBox, selectedBox } from './items';
import type { LayoutItem } from './items';
import type { Box } from './types';

const FIELDS = 12;

/**
 * The boxes of all items in one flat array (rest, selected, glyph; left, top, right, bottom of each): the search
 * reads them some hundred million times, which objects would make ten times slower.
 */
export class BoxTable {
	readonly #items: readonly LayoutItem[];
	readonly values: Float64Array;

	constructor(items: readonly LayoutItem[]) {
		this.#items = items;
		this.values = new Float64Array(items.length * FIELDS);
		items.forEach((_, at) => this.update(at));
	}

	/** To be called after an item has moved. */
	update(at: number): void {
		const item = this.#items[at];
		if (!item) return;
		this.#write(at * FIELDS, restBox(item));
		this.#write(at * FIELDS + 4, selectedBox(item));
		this.#write(at * FIELDS + 8, itemGlyph(item));
	}

	/** Depth (> 0) to which two boxes, one of them grown by `pad`, overlap; ≤ 0 where they are apart. */
	depth(a: number, b: number, pad: number): number {
		const v = this.values as unknown as readonly number[];
		const across = Math.min(v[a + 2]!, v[b + 2]!) - Math.max(v[a]!, v[b]!);
		const down = Math.min(v[a + 3]!, v[b + 3]!) - Math.max(v[a + 1]!, v[b + 1]!);
		return Math.min(across, down) + pad;
	}

	/** Distance between two boxes; 0 where they touch. */
	gap(a: number, b: number): number {
		const v = this.values as unknown as readonly number[];
		const dx = Math.max(0, Math.max(v[a]!, v[b]!) - Math.min(v[a + 2]!, v[b + 2]!));
		const dy = Math.max(0, Math.max(v[a + 1]!, v[b + 1]!) - Math.min(v[a + 3]!, v[b + 3]!));
		return Math.sqrt(dx * dx + dy * dy);
	}

	#write(at: number, box: Box): void {
		this.values[at] = box.left;
		this.values[at + 1] = box.top;
		this.values[at + 2] = box.right;
		this.values[at + 3] = box.bottom;
	}
}

/** Where the boxes of item n begin. */
export const restAt = (n: number) => n * FIELDS;
export const selectedAt = (n: number) => n * FIELDS + 4;
export const glyphAt = (n: number) => n * FIELDS + 8;
