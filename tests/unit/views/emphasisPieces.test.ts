import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasesWithin, emphasisPieces } from '../../../src/lib/reading/emphasisPieces';

describe('emphasisPieces', () => {
	it.each([
		['none', 'plain words', [], ['plain words']],
		['in the middle', 'a good book', [{ start: 2, end: 6 }], ['a ', '*good', ' book']],
		[
			'at both ends',
			'ab',
			[
				{ start: 0, end: 1 },
				{ start: 1, end: 2 }
			],
			['*a', '*b']
		],
		['beyond the end', 'ab', [{ start: 1, end: 9 }], ['a', '*b']],
		['counted in code points', '𝔞𝔟𝔠', [{ start: 1, end: 2 }], ['𝔞', '*𝔟', '𝔠']]
	])('%s', (_, text, emphases, pieces) => {
		const written = emphasisPieces(text, emphases).map((piece) =>
			piece.emphasis ? `*${piece.text}` : piece.text
		);
		expect(written).toEqual(pieces);
	});

	it('R2: the pieces joined are the words', () => {
		const spans = fc
			.uniqueArray(fc.nat(30), { maxLength: 6 })
			.map((cuts) => cuts.sort((a, b) => a - b))
			.map((cuts) =>
				cuts.flatMap((start, i) => (i % 2 ? [] : [{ start, end: cuts[i + 1] ?? 31 }]))
			);
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), spans, (text, emphases) => {
				expect(
					emphasisPieces(text, emphases)
						.map((piece) => piece.text)
						.join('')
				).toBe(text);
			})
		);
	});

	it('counts emphases from the start of a stretch and cuts them at its ends', () => {
		const emphases = [
			{ start: 2, end: 6 },
			{ start: 8, end: 12 },
			{ start: 20, end: 22 }
		];
		expect(emphasesWithin(emphases, { start: 4, end: 10 })).toEqual([
			{ start: 0, end: 2 },
			{ start: 4, end: 6 }
		]);
	});
});
