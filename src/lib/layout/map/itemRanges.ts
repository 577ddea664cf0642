import { itemGlyph, restBox } from './items';
import type { LayoutItem } from './items';
import { labelRanges, RANK_ORDER } from './labelRanges';
import type { Box, Point } from './types';

/** The zoom from which each item's label is shown, in the order of the items. */
export function itemRanges(items: readonly LayoutItem[]): number[] {
	const order = [...items.keys()].sort((a, b) => rankOf(items[a]) - rankOf(items[b]) || a - b);
	const ranges = labelRanges(order.map((at) => ranged(items[at] as LayoutItem)));
	const from: number[] = [];
	order.forEach((at, n) => (from[at] = ranges[n] as number));
	return from;
}

const rankOf = (item: LayoutItem | undefined) => RANK_ORDER.indexOf(item?.rank ?? null);

const ranged = (item: LayoutItem) => ({
	...{ x: item.x, y: item.y, rank: item.rank },
	label: fromPoint(restBox(item), item),
	glyph: item.rank === null ? null : fromPoint(itemGlyph(item), item)
});

export const fromPoint = (box: Box, { x, y }: Point): Box => ({
	left: box.left - x,
	top: box.top - y,
	right: box.right - x,
	bottom: box.bottom - y
});
