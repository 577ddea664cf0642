import { sliceCodePoints } from './codePoints';
import type { Paragraph, Span } from './model';
import { verbatimPlaces } from './verbatimPlaces';
import { comparedWords, type ComparedWord } from './comparedWords';

/**
 * How words are looked for. `words`: these words, whole and in this order, whatever their case and diacritics and whatever
 * stands between them. `beginnings`: the same, each the beginning of a word. `exact`: character for character.
 */
export const MATCHES = ['words', 'beginnings', 'exact'] as const;
export type Match = (typeof MATCHES)[number];

/** Words found in a paragraph; code points of its text. */
export interface Occurrence extends Span {
	/** id */
	paragraph: string;
}

/** A text made ready to be asked for its words; made once (`readWords`), since each question goes through all of it. */
export type TextWords = readonly { paragraph: Paragraph; words: readonly ComparedWord[] }[];

export function readWords(paragraphs: readonly Paragraph[]): TextWords {
	return paragraphs.map((paragraph) => ({ paragraph, words: comparedWords(paragraph.text) }));
}

/** Every occurrence of a word or phrase, in the order of reading; none where `query` has no word. */
export function occurrencesOf(text: TextWords, query: string, match: Match): Occurrence[] {
	const wanted = comparedWords(query).map(({ folded }) => folded);
	if (wanted.length === 0) return [];
	return text.flatMap(({ paragraph, words }) => {
		const found =
			match === 'exact'
				? verbatimPlaces(paragraph.text, query.trim())
				: runsOf(words, wanted, match === 'beginnings');
		return found.map((span) => ({ ...span, paragraph: paragraph.id }));
	});
}

/** Where the wanted words follow one another; runs may overlap, as each is an occurrence. */
function runsOf(
	words: readonly ComparedWord[],
	wanted: readonly string[],
	beginnings: boolean
): Span[] {
	const isOne = (word: ComparedWord | undefined, one: string) =>
		beginnings ? word?.folded.startsWith(one) : word?.folded === one;
	return words.flatMap((first, i) => {
		const last = words[i + wanted.length - 1];
		const found = last && wanted.every((one, k) => isOne(words[i + k], one));
		return found ? [{ start: first.start, end: last.end }] : [];
	});
}

/** An occurrence with the words around it, to be set in a line. */
export interface KeywordInContext {
	before: string;
	keyword: string;
	after: string;
}

/**
 * The words around an occurrence, cut between words.
 *
 * @param width code points on either side, at most
 */
export function inContext(text: string, { start, end }: Span, width: number): KeywordInContext {
	const from = Math.max(0, start - width);
	const before = sliceCodePoints(text, from, start);
	const after = sliceCodePoints(text, end, end + width);
	const cutAfter = after.length < sliceCodePoints(text, end).length;
	return {
		before: from > 0 ? before.replace(/^\S*\s/u, '') : before,
		keyword: sliceCodePoints(text, start, end),
		after: cutAfter ? after.replace(/\s\S*$/u, '') : after
	};
}
