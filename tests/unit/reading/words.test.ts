import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordCount, wordsOf } from '../../../src/lib/reading/words';

const cases: [string, string, string[]][] = [
	['a word', 'oven', ['oven']],
	['an apostrophe inside, straight or curly', "It's Moreau’s", ["It's", 'Moreau’s']],
	['an apostrophe at an edge', "the neighbours' ‘key’", ['the', 'neighbours', 'key']],
	['a hyphen inside', 'neo-liberal life-style', ['neo-liberal', 'life-style']],
	['a dash between words', 'a key – the key—kept', ['a', 'key', 'the', 'key', 'kept']],
	['digits', '90% in 1954', ['90', 'in', '1954']],
	[
		'letters of any script, with marks',
		'Žižek Souriau e\u0301te\u0301 ключ',
		['Žižek', 'Souriau', 'e\u0301te\u0301', 'ключ']
	],
	['nothing but signs', '🔑 … “” –', []]
];

describe('wordsOf', () => {
	it.each(cases)('counts %s', (_, text, words) => {
		expect(wordsOf(text).map((word) => word.text)).toEqual(words);
		expect(wordCount(text)).toBe(words.length);
	});

	it('tells where each word stands, in order, and leaves no letter or digit out', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				let rest = text;
				for (const { text: word, start, end } of wordsOf(text).reverse()) {
					expect(text.slice(start, end)).toBe(word);
					rest = rest.slice(0, start) + rest.slice(end);
				}
				expect(rest).not.toMatch(/[\p{L}\p{N}]/u);
			})
		);
	});
});
