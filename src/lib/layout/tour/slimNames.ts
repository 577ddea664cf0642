import type { PeriodSegment } from '../timeline/types';

/** px of the years, on the screens that a stage is drawn for. */
const PLOTS = { wide: 1200, classic: 960 };

/** Of a period’s name, px: what a letter takes, and what its margins take. */
const NAME = { letter: 4.9, margins: 10, lines: 2 };

/** Where the name of a period has room: no word of it is cut, in two lines at most. Elsewhere its year alone is shown. */
export function namedOn({
	title,
	x0,
	x1
}: Pick<PeriodSegment, 'title' | 'x0' | 'x1'>): Record<keyof typeof PLOTS, boolean> {
	const hasRoom = (plot: number) =>
		linesOf(title, ((x1 - x0) * plot - NAME.margins) / NAME.letter) <= NAME.lines;
	return { wide: hasRoom(PLOTS.wide), classic: hasRoom(PLOTS.classic) };
}

/** @param most letters in a line; a word that is longer fits in none */
function linesOf(text: string, most: number): number {
	let [lines, left] = [0, 0];
	for (const { length } of text.split(' ')) {
		if (length > most) return Infinity;
		if (length > left) [lines, left] = [lines + 1, most];
		left -= length + 1;
	}
	return lines;
}
