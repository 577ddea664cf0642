import type { Span } from './model';

const IN_WORD = /[\p{L}\p{N}\p{M}'’-]/u;

/** A stretch of a text, widened to the whole words it cuts and without white space at its ends. */
export function wholeWords(letters: readonly string[], { start, end }: Span): Span {
	const cuts = (i: number) => IN_WORD.test(letters[i - 1] ?? '') && IN_WORD.test(letters[i] ?? '');
	const isSpace = (i: number) => /\s/u.test(letters[i] ?? '');
	while (start < end && isSpace(start)) start++;
	while (end > start && isSpace(end - 1)) end--;
	if (start === end) return { start, end };
	while (cuts(start)) start--;
	while (cuts(end)) end++;
	return { start, end };
}
