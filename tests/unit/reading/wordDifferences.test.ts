import { describe, expect, it } from 'vitest';
import { tellDifferences, wordDifferences } from '../../../src/lib/reading/wordDifferences';

const cases: [string, string, string, string][] = [
	[
		'a word for another',
		'a raise in pay',
		'a raise in salary',
		'“pay” where the text has “salary”'
	],
	['a word left out', 'the village oven', 'the old village oven', '“old” is left out'],
	['a word added', 'the very old oven', 'the old oven', '“very” is not in the text'],
	[
		'an apostrophe, by its code',
		'it’s ours',
		"it's ours",
		"“it’s” where the text has “it's” (’ U+2019 where the text has ' U+0027)"
	],
	['spaces', 'the  oven', 'the oven', 'only the spaces or line breaks differ']
];

describe('tellDifferences', () => {
	it.each(cases)('tells %s', (_, quoted, text, told) => {
		expect(tellDifferences(quoted, text)).toBe(told);
	});
});

describe('wordDifferences', () => {
	it('tells neighbouring changes as one', () => {
		expect(wordDifferences('one two three four', 'one 2 3 four')).toEqual([
			{ quoted: 'two three', text: '2 3' }
		]);
	});
});
