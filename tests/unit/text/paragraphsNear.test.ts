import { describe, expect, it } from 'vitest';
import { paragraphsNear } from '../../../src/lib/views/text/paragraphsNear';

const paragraphs = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, length: 100 }));
const near = (around: string | undefined, reach: number) =>
	[...paragraphsNear(paragraphs, around, reach)].join('');

describe('paragraphsNear', () => {
	it('names those within reach, on both sides, in the order of the text', () => {
		expect(near('c', 50)).toBe('bcd');
		expect(near('c', 150)).toBe('abcde');
	});

	it('is measured from the ends of the paragraph, whatever its length', () => {
		const long = [
			{ id: 'a', length: 9 },
			{ id: 'b', length: 5000 },
			{ id: 'c', length: 9 }
		];
		expect([...paragraphsNear(long, 'b', 1)]).toEqual(['a', 'b', 'c']);
	});

	it('begins at the beginning where nothing, or nothing of the text, is named', () => {
		expect(near(undefined, 150)).toBe('ab');
		expect(near('z', 150)).toBe('ab');
	});

	it('of no text, nothing', () => expect(paragraphsNear([], 'a', 10).size).toBe(0));
});
