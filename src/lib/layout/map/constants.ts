import type { Rank } from '../../reading/model';
import type { TextStyle } from '../measure';

/** The map's own ground, in map units (px at zoom 1). */
export const MAP_SIZE = { width: 810, height: 546 } as const;

/** How a label is set: its text style, its line, the glyph before it; px at zoom 1. */
export interface LabelStyle extends TextStyle {
	lineHeight: number;
	/** Half the side of the glyph. */
	glyph: number;
	/** From the glyph's edge to the words. */
	gap: number;
}

export const LABEL_STYLES: Readonly<Record<Rank | 'selected', LabelStyle>> = {
	keystone: { family: 'sans', size: 15, weight: 660, lineHeight: 17, glyph: 7, gap: 5 },
	major: { family: 'sans', size: 12, weight: 560, lineHeight: 14, glyph: 6, gap: 5 },
	minor: { family: 'sans', size: 12, weight: 460, lineHeight: 14, glyph: 6, gap: 5 },
	selected: { family: 'sans', size: 17.5, weight: 720, lineHeight: 20, glyph: 7, gap: 6 }
};

/** Captions are set in capitals; the width of a line includes the space after its last letter. */
export const CAPTION_STYLE: TextStyle & { lineHeight: number } = {
	family: 'sans',
	size: 12.5,
	weight: 480,
	letterSpacing: 0.17,
	lineHeight: 16
};

export const VERB_STYLE: TextStyle & { lineHeight: number } = {
	family: 'sans',
	size: 11.5,
	weight: 460,
	lineHeight: 13
};

/** A label wider than this is broken in two; px at zoom 1. */
export const WRAP_AT: Readonly<Record<Rank | 'caption', number>> = {
	keystone: 128,
	major: 112,
	minor: 112,
	caption: 172
};
