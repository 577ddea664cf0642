import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../../src/lib/reading/codePoints';
import { closestStretch } from '../../../src/lib/reading/closestStretch';

const cases: [string, string, string, string | undefined, number][] = [
	['a letter wrong', 'the old oven is lit', 'old owen', 'old oven', 1],
	['a letter missing', 'the old oven is lit', 'old ven', 'old oven', 1],
	['a letter more', 'the old oven is lit', 'old ovven', 'old oven', 1],
	['a word for another', 'a raise in salary, then', 'raise in pay', 'raise in salary', 2],
	['after astral letters', '🔑🔑 the key', 'teh key', 'the key', 2]
];

describe('closestStretch', () => {
	it.each(cases)('finds the words meant: %s', (_, text, quote, words, distance) => {
		const stretch = closestStretch(text, quote);
		expect(stretch).toMatchObject({ text: words, distance });
		expect(sliceCodePoints(text, stretch?.start ?? 0, stretch?.end)).toBe(words);
	});

	it('finds nothing where more than half would change', () => {
		expect(closestStretch('the old oven', 'zzzz')).toBeUndefined();
		expect(closestStretch('', 'oven')).toBeUndefined();
	});

	it('is at distance 0 exactly from what the text has', () => {
		const letters = fc.string({
			unit: fc.constantFrom('a', 'b', ' ', '🔑'),
			minLength: 2,
			maxLength: 20
		});
		fc.assert(
			fc.property(
				letters,
				fc.string({ unit: fc.constantFrom('a', 'b', '🔑'), minLength: 1, maxLength: 4 }),
				(text, quote) => {
					expect(closestStretch(text, quote)?.distance === 0).toBe(text.includes(quote));
				}
			)
		);
	});
});
