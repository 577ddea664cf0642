import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, shareOf } from '../../../src/lib/reading/coverage';
import { coverageReport } from '../../../src/lib/reading/coverageReport';
import { indexReading } from '../../../src/lib/reading/indexReading';
import type { Reading } from '../../../src/lib/reading/model';
import { wordCount } from '../../../src/lib/reading/words';
import { smallReading } from './support/smallReading';

const reading = smallReading();
const coverage = coverageOf(indexReading(reading));
const ns = (items: readonly { n: number }[]) => items.map(({ n }) => n);

/** The reading with passages of one stretch each, all in p03, which has an astral character. */
const withSpans = (...spans: [number, number][]): Reading => ({
	...reading,
	passages: spans.map(([start, end], i) => ({
		id: `q${i}`,
		targets: [{ paragraph: 'p03', start, end, exact: '', prefix: '', suffix: '' }]
	}))
});
const thirdOf = (one: Reading) => coverageOf(indexReading(one)).paragraphs[2];
const TEXT = reading.paragraphs[2]?.text ?? '';
const LENGTH = Array.from(TEXT).length;

describe('coverageOf', () => {
	it('counts the words of each who speaks, and those under a passage', () => {
		expect(
			coverage.speakers.map(({ person, words, covered }) => [person.id, words, covered])
		).toEqual([
			['moreau', 97, 65],
			['lind', 26, 14]
		]);
	});

	it('counts paragraph by paragraph, a word under two passages once', () => {
		expect(
			coverage.paragraphs.map(({ paragraph, words, covered }) => [paragraph.id, words, covered])
		).toEqual([
			['p01', 15, 8],
			['p02', 31, 25],
			['p03', 30, 27],
			['p04', 11, 6],
			['p05', 36, 13]
		]);
	});

	it('lists the stretches under none, the longest first, from their first word to their last', () => {
		expect(
			coverage.bare.slice(0, 2).map(({ paragraph, words, text }) => [paragraph.n, words, text])
		).toEqual([
			[5, 13, 'and since then we bake together twice a month. Bread is the excuse'],
			[1, 7, 'The village oven was lit every Friday']
		]);
	});

	it('finds the paragraphs on which no node rests, though an event does, and the turns of interviewers', () => {
		const nodes = reading.nodes.filter(
			({ id }) => id !== 'why-did-they-stop' && id !== 'waiting-is-the-point'
		);
		const less = coverageOf(indexReading({ ...reading, nodes }));
		expect(less.speakers.map(({ untouched }) => ns(untouched))).toEqual([[5], [1]]);
		expect(ns(less.untouchedTurns)).toEqual([1]);
		expect(less.paragraphs[0]).toMatchObject({ covered: 8, touched: false });
		expect(coverage.untouchedTurns).toEqual([]);
	});

	it('R2: takes offsets as code points, and counts a word only when it is under passages whole', () => {
		expect(thirdOf(withSpans())?.covered).toBe(0);
		expect(thirdOf(withSpans([0, LENGTH]))?.covered).toBe(wordCount(TEXT));
		const last = Array.from(TEXT)
			.slice(0, LENGTH - 2)
			.join('')
			.lastIndexOf('bread');
		expect(thirdOf(withSpans([last - 1, last + 4]))?.covered).toBe(1);
		expect(thirdOf(withSpans([last - 1, last + 3]))?.covered).toBe(0);
		expect(thirdOf(withSpans([last - 1, last + 2], [last + 1, last + 4]))?.covered).toBe(1);
	});

	it('covered and bare words are all words, and a passage more never covers less', () => {
		const span = fc
			.tuple(fc.nat(LENGTH - 1), fc.nat(LENGTH - 1))
			.map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b) + 1]);
		fc.assert(
			fc.property(fc.array(span, { maxLength: 5 }), span, (spans, more) => {
				const { speakers, bare } = coverageOf(indexReading(withSpans(...spans)));
				const total = speakers.reduce((sum, { words }) => sum + words, 0);
				const covered = speakers.reduce((sum, one) => sum + one.covered, 0);
				expect(covered + bare.reduce((sum, { words }) => sum + words, 0)).toBe(total);
				for (const { words, text } of bare) expect(wordCount(text)).toBe(words);
				const third = thirdOf(withSpans(...spans, more));
				expect(third?.covered).toBeGreaterThanOrEqual(thirdOf(withSpans(...spans))?.covered ?? 0);
			})
		);
	});
});

describe('shareOf', () => {
	it.each([
		[{ words: 4, covered: 3 }, 0.75],
		[{ words: 0, covered: 0 }, 1]
	])('of %o is %d', (share, expected) => expect(shareOf(share)).toBe(expected));
});

describe('coverageReport', () => {
	it('says it in tables', () => {
		const lines = coverageReport(coverage).split('\n');
		expect(lines).toEqual(
			expect.arrayContaining([
				'  Moreau     65 of    97 words   67 %',
				'  ¶ 2   Moreau      25 of    31 words   80 %  ████████████████····',
				'  ¶ 5   Moreau    13 words  “and since then we bake together … a month. Bread is the excuse”',
				'Turns of the interviewers on which no point rests',
				'  none'
			])
		);
	});

	it('marks a paragraph on which no point rests, and names the turn', () => {
		const report = coverageReport(coverageOf(indexReading({ ...reading, nodes: [] })));
		expect(report).toContain('  ¶ 1   Lind   ○     8 of    15 words');
		expect(report).toContain('  Moreau  ¶ 2, ¶ 3, ¶ 5');
		expect(report).toContain('  turn 1 (Lind), turn 3 (Lind)');
	});
});
