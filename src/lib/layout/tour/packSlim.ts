import type { LabelSide } from '../timeline/types';

/** An event on one line of years: where it is drawn, 0..1 of the plot, and how wide its label is, px. */
export interface SlimItem {
	start: number;
	end: number;
	labelWidth: number;
}

export interface SlimPlace {
	row: number;
	side: LabelSide;
	/** 0..1: where its thread comes down, and the label begins or ends. */
	anchor: number;
}

/** What makes a packing worse. Outside and over one another must not be; the rest is taste. */
const COST = { outside: 1000, overlap: 1000, crossed: 40, row: 6, left: 3 };

/** px between a tick and its label, and between two labels in a row. */
const GAP = { tick: 4, labels: 10 };

/** More than this cannot be tried in all their places; a step shows fewer. */
const ALL_TRIED = 5;

/**
 * Rows and sides for the few events of a step: labels clear of one another and of the threads that come down to the others,
 * in as few rows as can be. All places are tried. Of more events than a step has, each takes a row of its own.
 *
 * @param width px of the plot; @param rows at most
 */
export function packSlim(items: readonly SlimItem[], width: number, rows: number): SlimPlace[] {
	if (items.length > ALL_TRIED)
		return items.map(({ start }, row) => ({ row, side: 'right', anchor: start }));
	let best: SlimPlace[] = [];
	let least = Infinity;
	const descend = (chosen: SlimPlace[], cost: number) => {
		const item = items[chosen.length];
		if (cost >= least) return;
		if (!item) {
			best = chosen;
			least = cost;
			return;
		}
		for (const place of placesOf(item, Math.min(rows, chosen.length + 2))) {
			const more = costOf(place, { item, items, chosen, width });
			descend([...chosen, place], cost + more);
		}
	};
	descend([], 0);
	return best;
}

function placesOf({ start, end }: SlimItem, rows: number): SlimPlace[] {
	return Array.from({ length: rows }, (_, row): SlimPlace[] => [
		{ row, side: 'right', anchor: start },
		{ row, side: 'left', anchor: end }
	]).flat();
}

interface Context {
	item: SlimItem;
	items: readonly SlimItem[];
	chosen: readonly SlimPlace[];
	width: number;
}

function costOf(place: SlimPlace, { item, items, chosen, width }: Context): number {
	const own = labelOf(place, item, width);
	let cost = COST.row * place.row + (place.side === 'left' ? COST.left : 0);
	if (own.left < 0 || own.right > width) cost += COST.outside;
	for (const [i, other] of chosen.entries()) {
		const theirs = labelOf(other, items[i] ?? item, width);
		const over = own.left < theirs.right + GAP.labels && theirs.left < own.right + GAP.labels;
		if (over && other.row === place.row) cost += COST.overlap;
		if (place.row > other.row && crosses(place.anchor * width, theirs)) cost += COST.crossed;
		if (other.row > place.row && crosses(other.anchor * width, own)) cost += COST.crossed;
	}
	return cost;
}

function labelOf({ side, anchor }: SlimPlace, { labelWidth }: SlimItem, width: number) {
	const at = anchor * width;
	return side === 'right'
		? { left: at, right: at + GAP.tick + labelWidth }
		: { left: at - GAP.tick - labelWidth, right: at };
}

const crosses = (x: number, label: { left: number; right: number }) =>
	x > label.left + 1 && x < label.right - 1;
