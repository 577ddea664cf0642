import type { Rank } from '../../reading/model';
import { APART, LABEL_STYLES } from './constants';
import { keepInside, restBox, selectedBox } from './items';
import type { LayoutItem } from './items';
import type { Box, Side } from './types';

/** What an item is, as a small number: the less, the earlier it is shown. */
export const CAPTION = 0;
export const KEYSTONE = 1;
export const MINOR = 3;
const ORDER: readonly (Rank | null)[] = [null, 'keystone', 'major', 'minor'];

const SIDES: readonly Side[] = ['right', 'left'];

/** Fields of a box: left, top, right, bottom, from the item's point. Two boxes an item: label right, label left. */
const FIELDS = 8;

/** Where an item is, to go back to. */
export interface Place {
	x: number;
	y: number;
	/** 1 = the label stands left of its glyph. */
	left: number;
}

/**
 * Where the items of a problem stand, in flat arrays: the search reads them some thousand million times, which
 * objects would make ten times slower. Boxes are kept as offsets from an item's point, so that moving one writes
 * two numbers and a box at any zoom is a multiplication away.
 */
export class PlaceTable {
	readonly count: number;
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly left: Uint8Array;
	readonly ranks: Uint8Array;
	readonly themes: Uint8Array;
	/** Half the side of an item's glyph; 0 for a caption. */
	readonly glyphs: Float64Array;
	readonly rest: Float64Array;
	readonly selected: Float64Array;
	/** The least and greatest x and y that keep an item on the map, for each side. */
	readonly #limits: Float64Array;

	constructor(items: readonly LayoutItem[]) {
		this.count = items.length;
		this.x = Float64Array.from(items, ({ x }) => x);
		this.y = Float64Array.from(items, ({ y }) => y);
		this.left = Uint8Array.from(items, ({ side }) => (side === 'left' ? 1 : 0));
		this.ranks = Uint8Array.from(items, ({ rank }) => ORDER.indexOf(rank));
		const themes = [...new Set(items.map(({ theme }) => theme))].sort();
		this.themes = Uint8Array.from(items, ({ theme }) => themes.indexOf(theme));
		this.glyphs = Float64Array.from(items, ({ rank }) => (rank ? LABEL_STYLES[rank].glyph : 0));
		this.rest = offsets(items, (item) => restBox(item));
		this.selected = offsets(items, selectedBox);
		this.#limits = offsets(items, limitsOf);
	}

	/** Where the offsets of an item's boxes begin, by the side its label is on. */
	boxAt(at: number): number {
		return at * FIELDS + this.left[at]! * 4;
	}

	placeOf(at: number): Place {
		return { x: this.x[at]!, y: this.y[at]!, left: this.left[at]! };
	}

	/** Puts an item somewhere, or as near as the map's edges allow. */
	put(at: number, x: number, y: number): void {
		const limits = this.boxAt(at);
		this.x[at] = Math.min(this.#limits[limits + 2]!, Math.max(this.#limits[limits]!, x));
		this.y[at] = Math.min(this.#limits[limits + 3]!, Math.max(this.#limits[limits + 1]!, y));
	}

	/** Puts an item where it was. */
	restore(at: number, { x, y, left }: Place): void {
		this.x[at] = x;
		this.y[at] = y;
		this.left[at] = left;
	}

	/** Depth (> 0) to which two items' boxes are too near at a scale (1 / zoom); ≤ 0 where both labels can be shown. */
	labels(a: number, b: number, scale: number): number {
		const r = this.rest;
		const [i, j] = [this.boxAt(a), this.boxAt(b)];
		const dx = this.x[b]! - this.x[a]!;
		const dy = this.y[b]! - this.y[a]!;
		const across =
			Math.min(r[i + 2]! * scale, dx + r[j + 2]! * scale) -
			Math.max(r[i]! * scale, dx + r[j]! * scale);
		const down =
			Math.min(r[i + 3]! * scale, dy + r[j + 3]! * scale) -
			Math.max(r[i + 1]! * scale, dy + r[j + 1]! * scale);
		return Math.min(across + APART.beside * scale, down + APART.above * scale);
	}

	/** The same for the box of `a` and the glyph of `b`. */
	labelOnGlyph(a: number, b: number, scale: number): number {
		const r = this.rest;
		const i = this.boxAt(a);
		const dx = this.x[b]! - this.x[a]!;
		const dy = this.y[b]! - this.y[a]!;
		const half = (this.glyphs[b]! + APART.glyph) * scale;
		const across = Math.min(r[i + 2]! * scale, dx + half) - Math.max(r[i]! * scale, dx - half);
		const down = Math.min(r[i + 3]! * scale, dy + half) - Math.max(r[i + 1]! * scale, dy - half);
		return Math.min(across, down);
	}

	/** The same for the box of `a` when it is selected and the glyph of `b`, at rest. */
	selectedOnGlyph(a: number, b: number): number {
		const s = this.selected;
		const i = this.boxAt(a);
		const dx = this.x[b]! - this.x[a]!;
		const dy = this.y[b]! - this.y[a]!;
		const half = this.glyphs[b]!;
		const across = Math.min(s[i + 2]!, dx + half) - Math.max(s[i]!, dx - half);
		const down = Math.min(s[i + 3]!, dy + half) - Math.max(s[i + 1]!, dy - half);
		return Math.min(across, down);
	}

	/** The same for the box of `a` when it is selected and the box of `b`, at rest. */
	selectedOnLabel(a: number, b: number): number {
		const [s, r] = [this.selected, this.rest];
		const [i, j] = [this.boxAt(a), this.boxAt(b)];
		const dx = this.x[b]! - this.x[a]!;
		const dy = this.y[b]! - this.y[a]!;
		const across = Math.min(s[i + 2]!, dx + r[j + 2]!) - Math.max(s[i]!, dx + r[j]!);
		const down = Math.min(s[i + 3]!, dy + r[j + 3]!) - Math.max(s[i + 1]!, dy + r[j + 1]!);
		return Math.min(across, down);
	}

	/** Writes the places into the items. */
	write(items: readonly LayoutItem[]): void {
		items.forEach((item, at) => {
			item.x = this.x[at]!;
			item.y = this.y[at]!;
			item.side = this.left[at] === 1 ? 'left' : 'right';
		});
	}
}

function offsets(items: readonly LayoutItem[], boxOf: (item: LayoutItem) => Box): Float64Array {
	const values = new Float64Array(items.length * FIELDS);
	items.forEach((item, at) =>
		SIDES.forEach((side, n) => {
			const { left, top, right, bottom } = boxOf({ ...item, x: 0, y: 0, side });
			values.set([left, top, right, bottom], at * FIELDS + n * 4);
		})
	);
	return values;
}

/** The places to which the map's edges push an item from far outside. */
function limitsOf(item: LayoutItem): Box {
	const [least, most] = [-1e4, 1e4].map((far) => {
		const pushed = { ...item, x: far, y: far };
		keepInside(pushed);
		return pushed;
	}) as [LayoutItem, LayoutItem];
	return { left: least.x, top: least.y, right: most.x, bottom: most.y };
}
