import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUOTE_COLUMN } from '../../../src/lib/layout/map/constants';
import { quoteLines } from '../../../src/lib/layout/map/quoteLines';
import { roughMeasure } from './gardenGraph';

const words = fc
	.array(fc.stringMatching(/^[a-zé’“,.]{1,18}$/), { minLength: 1, maxLength: 60 })
	.map((list) => list.join(' '));

describe('R2: the quotation on the map', () => {
	test('is the beginning of the passage, character for character, clipped at a word', () => {
		fc.assert(
			fc.property(words, (passage) => {
				const { lines, whole } = quoteLines(passage, roughMeasure);
				const said = lines.join(' ');
				expect(passage.startsWith(said)).toBe(true);
				expect(['', ' ']).toContain(passage.charAt(said.length));
				expect(whole).toBe(said === passage);
			})
		);
	});

	test('fits its column, but for a word that is wider', () => {
		fc.assert(
			fc.property(words, (passage) => {
				const { lines, widths } = quoteLines(passage, roughMeasure);
				expect(lines.length).toBeLessThanOrEqual(QUOTE_COLUMN.most);
				lines.forEach((line, at) => {
					if (line.includes(' ')) expect(widths[at]).toBeLessThanOrEqual(QUOTE_COLUMN.width);
				});
			})
		);
	});
});
