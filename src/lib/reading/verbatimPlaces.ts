import { codePointLength } from './codePoints';
import type { Span } from './model';

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Every place where `exact` stands in `text`, character for character and as whole words; code points, in order. */
export function verbatimPlaces(text: string, exact: string): Span[] {
	if (exact === '' || !text.includes(exact)) return [];
	const letters = Array.from(text);
	const length = codePointLength(exact);
	const cuts = (i: number) => IN_WORD.test(letters[i - 1] ?? '') && IN_WORD.test(letters[i] ?? '');
	const stands = (start: number) =>
		letters.slice(start, start + length).join('') === exact &&
		!cuts(start) &&
		!cuts(start + length);
	const [first] = Array.from(exact);
	return letters.flatMap((letter, start) =>
		letter === first && stands(start) ? [{ start, end: start + length }] : []
	);
}
