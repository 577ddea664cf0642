import { grow, overlap } from './boxes';
import type { Box } from './types';

/** A label that wants to be shown. */
export interface LabelWish {
	id: string;
	/** Glyph and label together. */
	box: Box;
	glyph: Box;
	/** Shown whatever stands in its way: what is selected is always named. */
	always?: boolean;
}

/** What stands already: labels (with captions and verbs), and the glyphs of all nodes by id. */
export interface Standing {
	labels: readonly Box[];
	glyphs: ReadonlyMap<string, Box>;
}

/** Least space between two labels that are both shown, map units. */
const APART = 0.5;

/**
 * Answers which labels are shown, given in order of priority: each is if it lies on no label already shown and on
 * no other node's glyph. One that does not fit waits as its glyph.
 */
export function visibleLabels(wishes: readonly LabelWish[], standing: Standing): Map<string, Box> {
	const shown = new Map<string, Box>();
	const taken = [...standing.labels];
	for (const wish of wishes) {
		const room = grow(wish.box, APART / 2);
		const blocked =
			taken.some((box) => overlap(room, grow(box, APART / 2))) ||
			coversGlyph(wish, standing.glyphs);
		if (blocked && !wish.always) continue;
		taken.push(wish.box);
		shown.set(wish.id, wish.box);
	}
	return shown;
}

function coversGlyph(wish: LabelWish, glyphs: ReadonlyMap<string, Box>): boolean {
	for (const [id, glyph] of glyphs) if (id !== wish.id && overlap(wish.box, glyph)) return true;
	return false;
}
