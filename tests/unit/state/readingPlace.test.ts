/** Where reading stopped, and what happens where the device keeps nothing, or something else. */
import { describe, expect, it } from 'vitest';
import { ReadingPlace } from '../../../src/lib/state/readingPlace';
import { denied, full, storageOf } from './support/storage';

const PARAGRAPHS = new Map([
	['p01', 1],
	['p02', 2]
]);

describe('ReadingPlace', () => {
	it('knows where reading stopped, for each reading its own', () => {
		const storage = storageOf({});
		new ReadingPlace(() => storage, 'one', PARAGRAPHS).keep('p02');
		expect(new ReadingPlace(() => storage, 'one', PARAGRAPHS).before).toBe('p02');
		expect(new ReadingPlace(() => storage, 'other', PARAGRAPHS).before).toBeUndefined();
	});

	it('what was before stays known while reading goes on', () => {
		const storage = storageOf({ 'passagework:place:one': 'p02' });
		const place = new ReadingPlace(() => storage, 'one', PARAGRAPHS);
		place.keep('p01');
		expect(place.before).toBe('p02');
	});

	it('a paragraph that the reading does not have is no place', () => {
		const storage = storageOf({ 'passagework:place:one': '<script>' });
		expect(new ReadingPlace(() => storage, 'one', PARAGRAPHS).before).toBeUndefined();
	});

	it.each([
		['denied', denied],
		['full', () => full()]
	])('survives a storage that is %s', (_, storage) => {
		const place = new ReadingPlace(storage, 'one', PARAGRAPHS);
		expect(() => place.keep('p01')).not.toThrow();
		expect(place.before).toBeUndefined();
	});
});
