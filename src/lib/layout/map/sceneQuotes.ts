import { overlap } from './boxes';
import { QUOTE_COLUMN, QUOTE_STYLE } from './constants';
import { textStart } from './sceneLabels';
import type { NodeDraft } from './sceneLabels';
import type { Box, QuoteLines, SceneQuote } from './types';

/** Space between a label and its quotation (the rule under a selected title stands there), and for the ellipsis; px. */
const BELOW = 6;
const ELLIPSIS = 14;

/** Height of the first baseline below the top of its line, as a share of the size. */
const ASCENT = 0.98;

export interface QuoteGround {
	quotes: Readonly<Record<string, QuoteLines>>;
	/** All that is drawn already and no quotation may cover, by id. */
	standing: readonly { id: string; box: Box }[];
	scale: number;
}

/**
 * The words of the text under the labels that have room for them, given in order of priority: as many lines as find
 * room, two at least. What stands already keeps its place.
 */
export function sceneQuotes(
	nodes: readonly NodeDraft[],
	{ quotes, standing, scale }: QuoteGround
): Map<string, SceneQuote> {
	const taken = [...standing];
	const placed = new Map<string, SceneQuote>();
	for (const node of nodes) {
		const words = quotes[node.id];
		const quote = words && longestThatFits(node, words, { taken, scale });
		if (!quote) continue;
		placed.set(node.id, quote);
		taken.push({ id: node.id, box: quote.box });
	}
	return placed;
}

function longestThatFits(
	node: NodeDraft,
	words: QuoteLines,
	{ taken, scale }: { taken: readonly { id: string; box: Box }[]; scale: number }
): SceneQuote | undefined {
	const most = Math.min(words.lines.length, QUOTE_COLUMN.most);
	for (let count = most; count >= Math.min(most, QUOTE_COLUMN.least); count--) {
		const quote = quoteUnder(node, { words, count }, scale);
		if (!taken.some(({ id, box }) => id !== node.id && overlap(box, quote.box))) return quote;
	}
	return undefined;
}

function quoteUnder(
	node: NodeDraft,
	{ words, count }: { words: QuoteLines; count: number },
	scale: number
): SceneQuote {
	const { size, lineHeight } = QUOTE_STYLE;
	const x = textStart(node, scale);
	const top = node.box.bottom + BELOW * scale;
	const clipped = count < words.lines.length || !words.whole;
	const width = (Math.max(...words.widths.slice(0, count)) + (clipped ? ELLIPSIS : 0)) * scale;
	const left = node.place.side === 'left' ? x - width : x;
	return {
		...{ x, clipped },
		y: top + ASCENT * size * scale,
		lines: words.lines.slice(0, count),
		fontSize: size * scale,
		lineHeight: lineHeight * scale,
		box: { left, top, right: left + width, bottom: top + count * lineHeight * scale }
	};
}
