import type { Measure } from '../measure';
import { QUOTE_COLUMN, QUOTE_STYLE } from './constants';
import type { QuoteLines } from './types';

/**
 * The first words of a passage, character for character, broken at spaces into the lines of a narrow column; clipped
 * at a word where they are more than the column holds.
 */
export function quoteLines(words: string, measure: Measure): QuoteLines {
	const lines: string[] = [];
	let rest = words;
	while (rest && lines.length < QUOTE_COLUMN.most) {
		const line = firstLine(rest, measure);
		lines.push(line);
		rest = rest.slice(line.length).trimStart();
	}
	const widths = lines.map((line) => Math.ceil(measure(line, QUOTE_STYLE)));
	return { lines, widths, whole: rest === '' };
}

/** As many words as the column holds, one at least. */
function firstLine(words: string, measure: Measure): string {
	let line = '';
	for (const [upTo] of words.matchAll(/\S+\s*/g)) {
		const longer = line + upTo;
		if (line && measure(longer.trimEnd(), QUOTE_STYLE) > QUOTE_COLUMN.width) break;
		line = longer;
	}
	return line.trimEnd();
}
