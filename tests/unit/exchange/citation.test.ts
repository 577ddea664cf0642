import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/lib/exchange/citation';
import { smallReading } from '../reading/support/smallReading';

const reading = smallReading();

describe('citationOf', () => {
	it.each([
		['the whole', [], 'Moreau, Ada. “The Shared Oven.” (May 2019).'],
		['two paragraphs', [2, 3], 'Moreau, Ada. “The Shared Oven.” (May 2019), ¶ 2, 3.']
	])('%s', (_, paragraphs, citation) => {
		expect(citationOf(reading, paragraphs)).toBe(citation);
	});

	it('an article in a journal, translated', () => {
		const article = {
			...reading,
			citation: {
				...reading.citation,
				translator: [{ family: 'Roy', given: 'Nadia' }],
				'container-title': 'Hearth',
				issue: '3'
			}
		};
		expect(citationOf(article, [1])).toBe(
			'Moreau, Ada. “The Shared Oven.” Translated by Nadia Roy. Hearth no. 3 (May 2019), ¶ 1.'
		);
	});

	it('leaves out what the item lacks', () => {
		expect(citationOf({ ...reading, citation: { id: 'x', type: 'book' } }, [])).toBe(
			'“The Shared Oven.”'
		);
	});
});
