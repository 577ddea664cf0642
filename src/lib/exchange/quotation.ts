import { CITING } from '#wording/citing';
import type { Reading } from '../reading/model';
import { citationOf } from './citation';

/** Words of one paragraph as they are quoted. */
export interface QuotedWords {
	/** Verbatim; not a letter of them is changed, their own quotation marks included. */
	words: string;
	/** The paragraph's number. */
	n: number;
	/** Who says them, as a short name. */
	speaker: string;
}

/**
 * Words as one puts them into a paper: in typographic quotation marks, with speaker and paragraph, then the reference and
 * the address of exactly these words.
 */
export function quotationOf(reading: Reading, quoted: readonly QuotedWords[], address: string) {
	const words = quoted.map(
		({ words, n, speaker }) => `${CITING.quoted(words)} (${speaker}, ¶ ${n})`
	);
	const numbers = [...new Set(quoted.map(({ n }) => n))];
	return `${words.join('\n\n')}\n\n${citationOf(reading, numbers)} ${address}`;
}
