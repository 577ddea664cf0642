import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointLength } from '../../../src/lib/reading/codePoints';
import {
	findWords,
	quotable,
	wantedOf,
	wordsAt,
	type Wanted,
	type Words
} from '../../../src/lib/reading/findWords';
import { indexReading, usesOfWords } from '../../../src/lib/reading/questions';
import { smallReading } from './support/smallReading';

const reading = smallReading();
const { paragraphs } = reading;
const saidAt = (places: readonly Words[]) => places.map((place) => wordsAt(paragraphs, place));

/** A stretch that someone might select: any two places of the text, the first before the second. */
const anySelection = fc
	.tuple(
		fc.nat({ max: paragraphs.length - 1 }),
		fc.nat({ max: 2 }),
		fc.double({ min: 0, max: 1, noNaN: true }),
		fc.double({ min: 0, max: 1, noNaN: true })
	)
	.map(([from, more, a, b]): Words[] => {
		const chosen = paragraphs.slice(from, from + more + 1);
		const places = chosen.map(({ id, text }, i) => {
			const length = codePointLength(text);
			const start = i === 0 ? Math.floor(a * length) : 0;
			const end = i === chosen.length - 1 ? Math.floor(b * length) : length;
			return { paragraph: id, start, end: Math.max(start, end) };
		});
		return quotable(paragraphs, places);
	});

describe('R4: a link to words leads to exactly these words', () => {
	it('whatever was selected, however often the words occur', () => {
		fc.assert(
			fc.property(anySelection, (places) => {
				const wanted = wantedOf(paragraphs, places);
				const found = wanted && findWords(paragraphs, wanted);
				expect(found?.places ?? []).toEqual(places);
				expect(found?.how).toBe(places.length ? 'exact' : undefined);
			})
		);
	});

	it('tells which of several occurrences is meant', () => {
		const text = paragraphs[1]?.text ?? '';
		const start = text.lastIndexOf('you ');
		const place = { paragraph: 'p02', start, end: start + 3 };
		const wanted = wantedOf(paragraphs, [place]);
		expect(wanted).toEqual({ paragraph: 'p02', words: 'you', nth: 3 });
	});
});

describe('findWords, where the address is not right', () => {
	const cases: [string, Partial<Wanted>, string | undefined, string[]][] = [
		['another paragraph has them', { words: 'her key' }, 'elsewhere', ['her key']],
		['letters are wrong', { words: 'a comon thing' }, 'near', ['a common thing']],
		['the place is wrong', { words: 'you', nth: 9 }, 'near', ['you']],
		['the place is no number', { words: 'you', nth: NaN }, 'near', ['you']],
		[
			'the paragraph is none',
			{ paragraph: 'p99', words: 'a key is a promise' },
			'elsewhere',
			['a key is a promise']
		],
		['nothing is like them', { words: 'qqqq zzzz xxxx' }, undefined, []],
		['there are no words', { words: ' ¶ ' }, undefined, []]
	];
	it.each(cases)('%s', (_, asked, how, words) => {
		const found = findWords(paragraphs, { paragraph: 'p02', words: '', nth: 1, ...asked });
		expect(found?.how).toBe(how);
		expect(saidAt(found?.places ?? [])).toEqual(words);
	});

	it('a very long quotation is answered, by its beginning', () => {
		const words = `The oven was a comon thing ${'and so on '.repeat(2000)}`;
		expect(() => findWords(paragraphs, { paragraph: 'p02', words, nth: 1 })).not.toThrow();
	});
});

describe('R8: who uses these words', () => {
	const index = indexReading(reading);
	const usesOf = (words: string) => {
		const found = findWords(paragraphs, { paragraph: 'p02', words, nth: 1 });
		return usesOfWords(index, found?.places ?? []);
	};

	it('the shortest passage comes first, with what rests on it', () => {
		const used = usesOf('The oven was a common thing');
		const lengths = used.map(({ passage }) =>
			passage.targets.reduce((sum, { start, end }) => sum + end - start, 0)
		);
		expect(used.length).toBeGreaterThan(0);
		expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
		expect(used.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toContain('oven-was-common');
	});

	it('words of no passage are used by none', () => expect(usesOf('They')).toEqual([]));
});
