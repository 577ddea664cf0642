import type { Span } from './model';
import { wholeWords } from './wholeWords';

/** A stretch of a text that resembles a quotation, in code points. */
export interface Stretch extends Span {
	text: string;
	/** Letters to change, drop or add to make the quotation of it, before it was widened to whole words. */
	distance: number;
}

/**
 * The stretch of `text` nearest to `quote`, widened to whole words; undefined where nothing resembles it (more than
 * half of its letters would change).
 *
 * Sellers' algorithm (1980): edit distance in which the match may start anywhere at no cost. `cost[j]` is the
 * distance of the quotation's first j letters to the best stretch that ends here, `from[j]` where that stretch began.
 * Time: length of text × length of quote; plain arrays of numbers, since a page of misquotations is checked at once.
 */
export function closestStretch(text: string, quote: string): Stretch | undefined {
	const letters = Array.from(text);
	const pattern = Array.from(quote);
	const row: Row = {
		cost: [0, ...pattern.map((_, j) => j + 1)],
		from: [0, ...pattern.map(() => 0)]
	};
	let best = { cost: Infinity, start: 0, end: 0 };
	letters.forEach((letter, i) => {
		advance(row, pattern, { letter, i });
		const cost = row.cost[pattern.length] ?? Infinity;
		if (cost < best.cost) best = { cost, start: row.from[pattern.length] ?? 0, end: i + 1 };
	});
	if (best.cost > pattern.length / 2) return undefined;
	const span = wholeWords(letters, best);
	return { ...span, text: letters.slice(span.start, span.end).join(''), distance: best.cost };
}

interface Row {
	cost: number[];
	from: number[];
}

/** Take one more letter of the text: a letter is kept or changed, left out of the quotation, or added to it. */
function advance(
	{ cost, from }: Row,
	pattern: string[],
	{ letter, i }: { letter: string; i: number }
) {
	let diagonalCost = cost[0] ?? 0;
	let diagonalFrom = i;
	from[0] = i + 1;
	for (let j = 1; j <= pattern.length; j++) {
		const aboveCost = cost[j] ?? 0;
		const aboveFrom = from[j] ?? 0;
		const leftCost = cost[j - 1] ?? 0;
		const changed = diagonalCost + (pattern[j - 1] === letter ? 0 : 1);
		if (changed <= aboveCost + 1 && changed <= leftCost + 1) {
			cost[j] = changed;
			from[j] = diagonalFrom;
		} else if (aboveCost <= leftCost) cost[j] = aboveCost + 1;
		else {
			cost[j] = leftCost + 1;
			from[j] = from[j - 1] ?? 0;
		}
		diagonalCost = aboveCost;
		diagonalFrom = aboveFrom;
	}
}
