import type { Rank } from '../../reading/model';
import type { TextStyle } from '../measure';

/** The map's own ground, in map units (px at zoom 1): the pane it has on a window of 1440 × 900. */
export const MAP_SIZE = { width: 808, height: 492 } as const;

/** How a label is set: its text style, its line, the glyph before it; px at zoom 1. */
export interface LabelStyle extends TextStyle {
	lineHeight: number;
	/** Half the side of the glyph. */
	glyph: number;
	/** From the glyph's edge to the words. */
	gap: number;
}

export const LABEL_STYLES: Readonly<Record<Rank, LabelStyle>> = {
	keystone: { family: 'sans', size: 15, weight: 660, lineHeight: 17, glyph: 7, gap: 5 },
	major: { family: 'sans', size: 12, weight: 560, lineHeight: 13.5, glyph: 5.5, gap: 4 },
	minor: { family: 'sans', size: 11.5, weight: 460, lineHeight: 13, glyph: 4.5, gap: 4 }
};

/** As it is set when it is selected: larger, but no more than its neighbours leave room for. */
export const SELECTED_STYLES: Readonly<Record<Rank, LabelStyle>> = {
	keystone: { family: 'sans', size: 17.5, weight: 720, lineHeight: 20, glyph: 7, gap: 6 },
	major: { family: 'sans', size: 14, weight: 720, lineHeight: 16, glyph: 6, gap: 5 },
	minor: { family: 'sans', size: 13.5, weight: 720, lineHeight: 15.5, glyph: 6, gap: 5 }
};

/**
 * Space between two labels that are both shown, px: more where one follows another on a line and would be read with it;
 * and between a label and another's glyph.
 */
export const APART = { beside: 6, above: 1, glyph: 2 } as const;

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

/** The words of the text under a label, at the nearest level; how wide a column and how many lines they may take. */
export const QUOTE_STYLE: TextStyle & { lineHeight: number } = {
	family: 'serif',
	size: 13,
	weight: 400,
	lineHeight: 17
};
export const QUOTE_COLUMN = { width: 176, most: 6, least: 2 } as const;

/** A label wider than this is broken in two; px at zoom 1. */
export const WRAP_AT: Readonly<Record<Rank | 'caption', number>> = {
	keystone: 110,
	major: 84,
	minor: 76,
	caption: 132
};
