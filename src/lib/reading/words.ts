/** A run of letters and digits, with the apostrophes and hyphens inside it: “State's”, “neo-liberal”, “90” are one each. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‐‑-][\p{L}\p{N}\p{M}]+)*/gu;

/** A word with its place in UTF-16 units. */
export interface Word {
	text: string;
	start: number;
	end: number;
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
		return { text: word, start: index, end: index + word.length };
	});
}

/** How many words a text has. */
export const wordCount = (text: string): number => wordsOf(text).length;
