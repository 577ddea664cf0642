import type { ArgumentNode } from '../../reading/model';
import type { Measure } from '../measure';
import { CAPTION_STYLE, LABEL_STYLES, SELECTED_STYLES, WRAP_AT } from './constants';
import type { LabelStyle } from './constants';
import type { Box, Point, Side } from './types';

/** Words that should not end a line: they belong to what follows. */
const LEANING = /^(a|an|the|of|to|in|on|by|at|as|is|for|and|or|no)$/i;

/** Extra width (px) a break after a leaning word must save to be worth it. */
const LEANING_COST = 14;

interface Wrapped {
	lines: string[];
	width: number;
}

/** One line where it fits in `limit` px, else two lines as even as the words allow. */
export function wrapBalanced(
	text: string,
	limit: number,
	widthOf: (line: string) => number
): Wrapped {
	const whole: Wrapped = { lines: [text], width: widthOf(text) };
	const words = text.split(' ');
	if (whole.width <= limit || words.length < 2) return whole;
	let best = whole;
	let bestCost = Infinity;
	for (let at = 1; at < words.length; at++) {
		const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
		const width = Math.max(...lines.map(widthOf));
		const cost = width + (LEANING.test(words[at - 1] ?? '') ? LEANING_COST : 0);
		if (cost < bestCost) {
			best = { lines, width };
			bestCost = cost;
		}
	}
	return best;
}

/** A node's label, broken and measured at rest and as it stands when selected; the break is the same in both. */
export function measureLabel(
	node: Pick<ArgumentNode, 'title' | 'rank' | 'status'>,
	measure: Measure
): { lines: string[]; width: number; selectedWidth: number } {
	const italic = isItalic(node);
	const rest = (line: string) => measure(line, { ...LABEL_STYLES[node.rank], italic });
	const selected = (line: string) => measure(line, { ...SELECTED_STYLES[node.rank], italic });
	const { lines, width } = wrapBalanced(node.title, WRAP_AT[node.rank], rest);
	return { lines, width, selectedWidth: Math.max(...lines.map(selected)) };
}

/** A caption's lines (as written; they are set in capitals) and width. */
export function measureCaption(title: string, measure: Measure): Wrapped {
	const spacing = (CAPTION_STYLE.letterSpacing ?? 0) * CAPTION_STYLE.size;
	return wrapBalanced(
		title,
		WRAP_AT.caption,
		(line) => measure(line.toUpperCase(), CAPTION_STYLE) - spacing
	);
}

/** A view reported, not held, is set in italics. */
export function isItalic(node: Pick<ArgumentNode, 'status'>): boolean {
	return node.status === 'reported';
}

export interface LabelPlace extends Point {
	side: Side;
	/** Number of lines. */
	lines: number;
	/** px at zoom 1 */
	width: number;
}

/**
 * The box of glyph and label together. `scale` is 1 / zoom: type keeps its size on screen, so in map units a box
 * shrinks around its glyph as the map grows.
 */
export function labelBox(place: LabelPlace, style: LabelStyle, scale: number): Box {
	const reach = (style.glyph + style.gap + place.width) * scale;
	const glyph = style.glyph * scale;
	const top = place.y - (style.lineHeight / 2) * scale;
	return {
		left: place.x - (place.side === 'left' ? reach : glyph),
		right: place.x + (place.side === 'left' ? glyph : reach),
		top,
		bottom: top + Math.max(place.lines * style.lineHeight, style.glyph * 2) * scale
	};
}

export function glyphBox(place: Point, style: LabelStyle, scale: number): Box {
	const half = style.glyph * scale;
	return {
		left: place.x - half,
		right: place.x + half,
		top: place.y - half,
		bottom: place.y + half
	};
}
