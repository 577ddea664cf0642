import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../../src/lib/reading/codePoints';
import { anchorQuote, occursIn, selectorOf, type Quote } from '../../../src/lib/reading/quote';

const TEXT = "A key 🔑 is a promise, and the key is kept; keys are not. Don’t ask why: it's a key.";

const found: [string, Quote, { start: number; end: number }][] = [
	['words that stand once', { exact: 'a promise' }, { start: 11, end: 20 }],
	['the start of the text', { exact: 'A key' }, { start: 0, end: 5 }],
	['an astral character counts one', { exact: '🔑' }, { start: 6, end: 7 }],
	['words after an astral character', { exact: 'is a' }, { start: 8, end: 12 }],
	['a part of another word is no occurrence', { exact: 'keys' }, { start: 43, end: 47 }],
	['a prefix chooses', { exact: 'key', prefix: 'and the' }, { start: 30, end: 33 }],
	['a suffix chooses', { exact: 'key', suffix: '🔑' }, { start: 2, end: 5 }],
	[
		'white space at the joint does not count',
		{ exact: 'key', prefix: 'the ' },
		{ start: 30, end: 33 }
	]
];

const refused: [string, Quote, string, object][] = [
	['R2: a quotation that is not in the text', { exact: 'a promiss' }, 'absent', {}],
	['R2: a straight apostrophe for a curly one', { exact: "Don't ask" }, 'absent', {}],
	['R2: a curly apostrophe for a straight one', { exact: 'it’s a' }, 'absent', {}],
	['R2: another case', { exact: 'a Promise' }, 'absent', {}],
	['R2: part of a word', { exact: 'promis' }, 'cut', { places: [13] }],
	['words that stand more than once', { exact: 'key' }, 'ambiguous', { places: [2, 30, 79] }],
	[
		'a prefix that is not there',
		{ exact: 'a promise', prefix: 'was' },
		'context',
		{ places: [11] }
	],
	['a suffix that leaves several', { exact: 'is', suffix: '' }, 'ambiguous', { places: [8, 34] }]
];

describe('anchorQuote', () => {
	it.each(found)('finds %s', (_, quote, span) => {
		expect(anchorQuote(TEXT, quote)).toEqual(span);
		expect(sliceCodePoints(TEXT, span.start, span.end)).toBe(quote.exact);
	});

	it.each(refused)('refuses %s', (_, quote, fault, more) => {
		expect(anchorQuote(TEXT, quote)).toMatchObject({ fault, ...more });
	});

	it('tells the closest stretch of the text, in whole words', () => {
		const result = anchorQuote(TEXT, { exact: 'the kez is keptt' });
		expect(result).toMatchObject({ fault: 'absent', closest: { text: 'the key is kept' } });
	});

	it('tells no closest stretch where nothing resembles the words', () => {
		expect(anchorQuote(TEXT, { exact: 'zzzz qqqq' })).toEqual({
			fault: 'absent',
			closest: undefined
		});
	});

	it('R2: any whole words of any text anchor to themselves or are ambiguous', () => {
		const word = fc.constantFrom('key', 'oven', '🔑', 'dough', "it's", 'é', '𝔸b');
		const words = fc.array(word, { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
				const from = a % all.length;
				const to = from + 1 + (b % (all.length - from));
				const [text, exact] = [all.join(' '), all.slice(from, to).join(' ')];
				const result = anchorQuote(text, { exact });
				if ('start' in result) expect(selectorOf(text, result).exact).toBe(exact);
				else expect(result.fault).toBe('ambiguous');
			})
		);
	});
});

describe('selectorOf', () => {
	it('publishes 32 code points of context, fewer at an edge', () => {
		const text = `${'🔑'.repeat(40)}word${'é'.repeat(10)}`;
		const { prefix, suffix } = selectorOf(text, { start: 40, end: 44 });
		expect(prefix).toBe('🔑'.repeat(32));
		expect(suffix).toBe('é'.repeat(10));
	});
});

describe('occursIn', () => {
	it('takes whole words, once or more', () => {
		expect(occursIn(TEXT, 'key')).toBe(true);
		expect(occursIn(TEXT, 'promis')).toBe(false);
		expect(occursIn(TEXT, '')).toBe(false);
	});
});
