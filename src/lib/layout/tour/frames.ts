/** The room a map has on one kind of screen or page, in px of labels at their own size. */
export interface Frame {
	width: number;
	height: number;
}

export const SCREENS = ['wide', 'classic', 'narrow'] as const;
/** A projector of 16:9, one of 4:3, and a phone held upright. */
export type Screen = (typeof SCREENS)[number];

/** What a stage is drawn for that fills a window of this shape, as its style has it. @param ratio width : height */
export function screenOf(ratio: number): Screen {
	if (ratio < 1) return 'narrow';
	return ratio < 3 / 2 ? 'classic' : 'wide';
}

/** A frame, and as what share of itself it may be taken where little is in it, for larger labels. */
export interface ScreenFrame extends Frame {
	tightest: number;
}

/**
 * A step's camera is the ids of its nodes; a frame turns them into a picture. The narrower a frame, the larger its labels
 * are on the screen it fills.
 */
export const FRAMES: Readonly<Record<Screen | 'page', ScreenFrame>> = {
	wide: { width: 300, height: 214, tightest: 0.64 },
	classic: { width: 286, height: 266, tightest: 0.64 },
	narrow: { width: 300, height: 240, tightest: 0.82 },
	/** A sheet of A4 or Letter, upright. */
	page: { width: 440, height: 230, tightest: 0.7 }
};
