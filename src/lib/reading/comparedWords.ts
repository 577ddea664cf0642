import { fold } from './fold';
import type { Span } from './model';

/** A word of a text: letters and numerals with nothing between them ("neo-liberal" is two, "it's" too). */
export interface ComparedWord extends Span {
	/** As it is compared; see `fold`. */
	folded: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of `text` in order; places in code points. */
export function comparedWords(text: string): ComparedWord[] {
	const words: ComparedWord[] = [];
	let unit = 0;
	let point = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		const start = point + lengthOf(text.slice(unit, index));
		const end = start + lengthOf(word);
		words.push({ start, end, folded: fold(word) });
		unit = index + word.length;
		point = end;
	}
	return words;
}

/** Code points; counted without making an array of them, since whole texts pass through here. */
function lengthOf(text: string): number {
	let length = 0;
	for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) length++;
	return length;
}
