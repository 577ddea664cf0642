import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline, writeInline } from '../../../src/lib/reading/inline';

describe('parseInline', () => {
	it('takes out the marks and keeps their places in code points', () => {
		expect(parseInline('🔑 a *common thing*[^1], kept[^12].')).toEqual({
			text: '🔑 a common thing, kept.',
			emphases: [{ start: 4, end: 16 }],
			calls: [
				{ at: 16, n: 1 },
				{ at: 22, n: 12 }
			]
		});
	});

	it.each([
		['an emphasis not closed', 'a *common thing'],
		['an emphasis of nothing', 'a ** thing'],
		['a call inside an emphasis', 'a *common[^1]* thing'],
		['a call with a leading zero', 'a thing[^01]'],
		['no words', '[^1]']
	])('refuses %s', (_, source) => {
		expect(typeof parseInline(source)).toBe('string');
	});

	it('R2: what is read is written back letter for letter', () => {
		const plain = fc.constantFrom('oven', '🔑', 'é ', 'waiting, ', 'x');
		const piece = fc.oneof(
			plain,
			plain.map((words) => `*${words}*`),
			plain.map((words) => `${words}[^3]`)
		);
		fc.assert(
			fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
				const source = pieces.join(' ');
				const inline = parseInline(source);
				expect(typeof inline === 'string' ? inline : writeInline(inline)).toBe(source);
			})
		);
	});
});
