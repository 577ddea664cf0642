import { describe, expect, it } from 'vitest';
import { bestStretch } from '../../../src/lib/reading/bestStretch';
import { sliceCodePoints } from '../../../src/lib/reading/codePoints';
import { occurrencesOf, readWords } from '../../../src/lib/reading/concordance';
import { dispersion } from '../../../src/lib/reading/dispersion';
import { markedPieces } from '../../../src/lib/reading/markedPieces';
import { indexReading } from '../../../src/lib/reading/questions';
import { tellingWords } from '../../../src/lib/reading/tellingWords';
import { loadReading } from '../../../src/lib/server/loadReading';
import { readingFolder } from '../../../src/lib/server/readingFiles';

const reading = loadReading(readingFolder());
const index = indexReading(reading);
const text = readWords(reading.paragraphs);

describe('tellingWords', () => {
	const words = tellingWords(index, text);

	it('counts as the concordance counts', () => {
		for (const { word, count, paragraphs } of words) {
			const occurrences = occurrencesOf(text, word, 'words');
			expect([word, occurrences.length]).toEqual([word, count]);
			expect([...new Set(occurrences.map(({ paragraph }) => paragraph))]).toEqual(paragraphs);
		}
		expect(words.length).toBeGreaterThan(40);
	});

	it('the most frequent comes first', () => {
		const counts = words.map(({ count }) => count);
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
	});

	it('leaves out what a text has everywhere, without a list of a language', () => {
		const said = new Set(words.map(({ word }) => word));
		const grammar = ['that', 'this', 'with', 'they', 'what', 'there', 'would', 'which', 'because'];
		expect(grammar.filter((word) => said.has(word))).toEqual([]);
	});
});

describe('dispersion', () => {
	const occurrences = occurrencesOf(text, tellingWords(index, text)[0]?.word ?? '', 'words');
	const { turns, places } = dispersion(index, occurrences);

	it('the turns fill the strip, in order and without a gap', () => {
		expect(turns).toHaveLength(reading.turns.length);
		expect(turns[0]?.from).toBe(0);
		turns.forEach(({ to }, i) => expect(turns[i + 1]?.from ?? 1).toBe(to));
	});

	it('each occurrence has its place within its turn, and the counts agree', () => {
		expect(places).toHaveLength(occurrences.length);
		for (const { from, to, count } of turns) {
			expect(places.filter((at) => at >= from && at < to)).toHaveLength(count);
		}
	});
});

describe('markedPieces', () => {
	it('R2: the pieces joined are the text; those marked are the words looked for', () => {
		const said = 'Debt, and débts: a debt.';
		const pieces = markedPieces(said, (folded) => folded === 'debt');
		expect(pieces.map((piece) => piece.text).join('')).toBe(said);
		expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual([
			'Debt',
			'debt'
		]);
	});
});

describe('markedPieces of words that stand together', () => {
	it('are one, with the space between them', () => {
		const wanted = (folded: string) => ['common', 'oven'].includes(folded);
		const marked = markedPieces('the common  oven, an oven in common.', wanted)
			.filter((piece) => piece.marked)
			.map(({ text }) => text);
		expect(marked).toEqual(['common  oven', 'oven', 'common']);
	});
});

describe('bestStretch', () => {
	const wanted =
		(...words: string[]) =>
		(folded: string) =>
			words.includes(folded);
	it.each([
		['the first of equals', 'a key, a key', ['key'], 'key', 2],
		['most different words', 'oven. The oven has a key', ['oven', 'key'], 'oven has a key', 10],
		['of these the shortest', 'key and oven; oven, key', ['oven', 'key'], 'oven, key', 14]
	])('%s', (_, said, words, stretch, start) => {
		const span = bestStretch(said, wanted(...words), 90);
		expect(span && sliceCodePoints(said, span.start, span.end)).toBe(stretch);
		expect(span?.start).toBe(start);
	});

	it('no longer than it may be', () => {
		expect(bestStretch('oven ......... keys', wanted('oven', 'keys'), 8)).toEqual({
			start: 0,
			end: 4
		});
	});

	it('none where no word is wanted', () => {
		expect(bestStretch('an oven', wanted('key'), 90)).toBeUndefined();
	});
});
