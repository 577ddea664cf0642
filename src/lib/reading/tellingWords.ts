import { fold } from './fold';
import type { ReadingIndex } from './indexReading';
import type { TextWords } from './concordance';
import { comparedWords } from './comparedWords';

/** A word of the text that says what it is about. */
export interface TellingWord {
	/** As it is first written, capitals lowered where the text also has it so. */
	word: string;
	count: number;
	/** ids of the paragraphs that have it, in order. */
	paragraphs: string[];
}

/** Occurrences, fewer of which say little of how a word is spread. */
const OFTEN = 4;
/** Share of the paragraphs; a word that more of them have says nothing of any. */
const MOST = 1 / 3;
/** Letters. */
const SHORT = 4;
const LONG = 6;
/** Standard deviations from the spread that chance alone would give. */
const CLUSTERED = 1;

/**
 * The words that a text turns on, the most frequent first. No list of words to leave out, which would belong to one language; instead
 * a word counts if it is not short, does not stand in most paragraphs, and either stands in a title or a name of
 * the reading, or is long and comes in clusters. What comes evenly is grammar; what comes in clusters is the matter
 * (P. Carpena and others, "Level statistics of words", Physical Review E 79, 2009).
 */
export function tellingWords(index: ReadingIndex, text: TextWords): TellingWord[] {
	const named = wordsOfTitles(index);
	const all = text.reduce((sum, { words }) => sum + words.length, 0);
	const found = [...placesOf(text)].filter(([word, { at, paragraphs }]) => {
		if (at.length < OFTEN || word.length < SHORT) return false;
		if (paragraphs.size > text.length * MOST) return false;
		return named.has(word) || (word.length >= LONG && clustering(at, all) >= CLUSTERED);
	});
	return found
		.map(([, { written, at, paragraphs }]) => ({
			word: written,
			count: at.length,
			paragraphs: [...paragraphs]
		}))
		.sort((a, b) => b.count - a.count || (fold(a.word) < fold(b.word) ? -1 : 1));
}

function wordsOfTitles({ reading }: ReadingIndex): Set<string> {
	const titled = [...reading.themes, ...reading.nodes, ...reading.events, ...reading.periods];
	const titles = [...titled.map(({ title }) => title), ...reading.people.map(({ name }) => name)];
	return new Set(titles.flatMap((title) => comparedWords(title).map(({ folded }) => folded)));
}

interface Places {
	written: string;
	/** Which word of the text it is, from 0. */
	at: number[];
	paragraphs: Set<string>;
}

function placesOf(text: TextWords): Map<string, Places> {
	const places = new Map<string, Places>();
	let n = 0;
	for (const { paragraph, words } of text) {
		const letters = Array.from(paragraph.text);
		for (const { folded, start, end } of words) {
			const written = letters.slice(start, end).join('');
			const known = places.get(folded) ?? { written, at: [], paragraphs: new Set<string>() };
			if (written === written.toLowerCase()) known.written = written;
			known.at.push(n++);
			known.paragraphs.add(paragraph.id);
			places.set(folded, known);
		}
	}
	return places;
}

/**
 * How far the gaps between a word's occurrences differ more than chance would have it, in standard deviations:
 * Carpena's C, with his fits for the mean and the deviation of a word strewn at random.
 */
function clustering(at: readonly number[], all: number): number {
	const n = at.length;
	const ends = [-1, ...at, all];
	const gaps = ends.slice(1).map((end, i) => end - (ends[i] ?? 0));
	const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
	const spread = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length);
	const sigma = spread / mean / Math.sqrt(1 - n / all);
	const expected = (2 * n - 1) / (2 * n + 2);
	const deviation = 1 / (Math.sqrt(n) * (1 + 2.8 * n ** -0.865));
	return (sigma - expected) / deviation;
}
