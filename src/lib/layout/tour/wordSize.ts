/** The room words have in a column: px, at the size the screen is drawn for. */
export interface WordRoom {
	width: number;
	height: number;
}

/** Average advance of a letter and height of a line, as shares of the size: serif for words said, sans for the rest. */
const SERIF = { advance: 0.46, line: 1.38 };
const SANS = { advance: 0.45, line: 1.2 };

/** px: the size of what is not said, the least a back row can read; words said are never smaller than a little above it. */
export const BODY = 28;
const SIZES = { least: 30, most: 46 };

/** Letters that a ragged line leaves free at its end, whatever its size: large letters fill a column worse than small ones. */
const RAGGED = 2.4;

/** Between two paragraphs, as a share of the size. */
const BETWEEN = 0.5;

/** Lines: what a paragraph below keeps free above it. */
const ABOVE = 0.7;

/**
 * The largest size at which words said have room, whole px between 30 and 46. Longer words than fit at 30 run over, and
 * their column scrolls.
 *
 * @param letters of the words, by paragraph; @param below letters of what stands below them in sans (a question, an answer)
 */
export function wordSize(
	letters: readonly number[],
	below: readonly number[],
	room: WordRoom
): number {
	const under = below.reduce(
		(sum, count) => sum + heightOf(count, BODY, { ...SANS, width: room.width }) + ABOVE * BODY,
		0
	);
	const between = Math.max(0, letters.length - 1) * BETWEEN;
	const fits = (size: number) =>
		letters.reduce(
			(sum, count) => sum + heightOf(count, size, { ...SERIF, width: room.width }),
			between * size
		) <=
		room.height - under;
	let size = SIZES.most;
	while (size > SIZES.least && !fits(size)) size -= 1;
	return size;
}

/** px that a text takes, set ragged. */
function heightOf(
	letters: number,
	size: number,
	{ advance, line, width }: typeof SERIF & Pick<WordRoom, 'width'>
): number {
	const perLine = width / (advance * size) - RAGGED;
	return Math.ceil(letters / perLine) * line * size;
}
