import { sliceCodePoints } from './codePoints';
import { closestStretch } from './closestStretch';
import type { Paragraph, Span } from './model';
import { verbatimPlaces } from './verbatimPlaces';
import { wholeWords } from './wholeWords';

/** Stands between the words of two paragraphs in an address; no text has it. */
export const PARAGRAPH_MARK = '¶';

/** Code points of a quotation that are compared where it stands nowhere: the cost is text × quotation. */
const COMPARED = 240;

/** A stretch of words in one paragraph. */
export interface Words extends Span {
	/** id */
	paragraph: string;
}

/** Words as an address names them. */
export interface Wanted {
	/** id of the paragraph in which they begin. */
	paragraph: string;
	/** The words; those of further paragraphs after `PARAGRAPH_MARK`. */
	words: string;
	/** Which occurrence in its paragraph is meant, from 1. */
	nth: number;
}

/** `exact`: as the address says. `elsewhere`: in another paragraph. `near`: only something like it is in the text. */
export interface FoundWords {
	how: 'exact' | 'elsewhere' | 'near';
	places: Words[];
}

/** What an address says of a selection: `findWords` leads back to exactly these words. Undefined where none are selected. */
export function wantedOf(paragraphs: readonly Paragraph[], places: readonly Words[]) {
	const [first] = places;
	const text = paragraphs.find(({ id }) => id === first?.paragraph)?.text;
	if (!first || text === undefined) return undefined;
	const parts = places.map((place) => wordsAt(paragraphs, place));
	const same = verbatimPlaces(text, parts[0] ?? '');
	const nth = same.findIndex(({ start }) => start === first.start) + 1;
	const words = parts.join(` ${PARAGRAPH_MARK} `);
	return { paragraph: first.paragraph, words, nth: Math.max(1, nth) } satisfies Wanted;
}

/** The words at a place of a text. */
export function wordsAt(paragraphs: readonly Paragraph[], { paragraph, start, end }: Words) {
	const text = paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
	return sliceCodePoints(text, start, end);
}

/**
 * Where the words that an address names stand: in the paragraph it names, else in another, else the nearest words by edit distance, first in
 * that paragraph. Undefined where nothing resembles them.
 */
export function findWords(
	paragraphs: readonly Paragraph[],
	wanted: Wanted
): FoundWords | undefined {
	const parts = wanted.words
		.split(PARAGRAPH_MARK)
		.map((part) => part.trim())
		.filter(Boolean);
	const at = paragraphs.findIndex(({ id }) => id === wanted.paragraph);
	const here = verbatimFrom(paragraphs, { at, parts, nth: wanted.nth });
	if (here) return { how: 'exact', places: here };
	for (let i = 0; i < paragraphs.length; i++) {
		const there = verbatimFrom(paragraphs, { at: i, parts, nth: 1 });
		if (there) return { how: i === at ? 'near' : 'elsewhere', places: there };
	}
	const near = nearestWords(paragraphs, at, parts[0] ?? '');
	return near && { how: 'near', places: [near] };
}

interface Part {
	/** The paragraph in which the first part stands; the others follow. */
	at: number;
	parts: readonly string[];
	nth: number;
}

function verbatimFrom(paragraphs: readonly Paragraph[], { at, parts, nth }: Part) {
	const places = parts.flatMap((part, i): Words[] => {
		const paragraph = paragraphs[at + i];
		const span = paragraph && verbatimPlaces(paragraph.text, part)[i === 0 ? nth - 1 : 0];
		return span ? [{ ...span, paragraph: paragraph.id }] : [];
	});
	return places.length > 0 && places.length === parts.length ? places : undefined;
}

function nearestWords(
	paragraphs: readonly Paragraph[],
	at: number,
	words: string
): Words | undefined {
	const quote = sliceCodePoints(words, 0, COMPARED);
	if (quote === '') return undefined;
	const nearIn = ({ id, text }: Paragraph) => {
		const near = closestStretch(text, quote);
		return near ? [{ ...near, paragraph: id }] : [];
	};
	const named = paragraphs[at];
	const here = named ? nearIn(named) : [];
	const found = here.length > 0 ? here : paragraphs.flatMap(nearIn);
	const best = found.sort((a, b) => a.distance - b.distance)[0];
	return best && { paragraph: best.paragraph, start: best.start, end: best.end };
}

/** A selection as it is quoted: each stretch widened to whole words, the empty ones left out. */
export function quotable(paragraphs: readonly Paragraph[], places: readonly Words[]): Words[] {
	return places.flatMap((place) => {
		const text = paragraphs.find(({ id }) => id === place.paragraph)?.text ?? '';
		const span = wholeWords(Array.from(text), place);
		return span.start < span.end ? [{ ...span, paragraph: place.paragraph }] : [];
	});
}
