/** The room words have in a column: px, at the size the screen is drawn for. */
export interface WordRoom {
	width: number;
	height: number;
}

/** Average advance of a letter and height of a line, as shares of the size: serif for words said, sans for the rest. */
const SERIF = { advance: 0.455, line: 1.4 };
const SANS = { advance: 0.45, line: 1.25 };

/** px: the size of what is not said, the least a back row can read; words said are never smaller than a little above it. */
export const BODY = 28;
const SIZES = { least: 30, most: 46 };

/** Ragged lines hold less than their width. */
const RAGGED = 0.93;

/** Lines: what a paragraph below keeps free above it. */
const ABOVE = 0.85;

/**
 * The size at which words said fill their room, whole px between 30 and 46. Longer words than fit at 30 run over, and
 * their column scrolls.
 *
 * @param letters of the words; @param below letters of what stands below them in sans (a question, an answer)
 */
export function wordSize(letters: number, below: readonly number[], room: WordRoom): number {
	const perLine = (RAGGED * room.width) / (BODY * SANS.advance);
	const lines = below.reduce((sum, count) => sum + Math.ceil(count / perLine) + ABOVE, 0);
	const left = Math.max(0, room.height - lines * BODY * SANS.line);
	const size = Math.sqrt(
		(RAGGED * room.width * left) / (SERIF.advance * SERIF.line * letters || 1)
	);
	return Math.floor(Math.min(SIZES.most, Math.max(SIZES.least, size)));
}
