/** What is kept on the device, and what happens where the device keeps nothing, or something else. */
import { describe, expect, it } from 'vitest';
import { ReadingPlace } from '../../../src/lib/state/readingPlace';
import { ThreadSetting } from '../../../src/lib/state/threadSetting.svelte';

function storageOf(kept: Record<string, string> = {}): Storage {
	const values = new Map(Object.entries(kept));
	return {
		getItem: (key: string) => values.get(key) ?? null,
		setItem: (key: string, value: string) => void values.set(key, value)
	} as unknown as Storage;
}

const denied = (): Storage => {
	throw new DOMException('denied', 'SecurityError');
};
const full = {
	getItem: () => null,
	setItem: () => {
		throw new DOMException('full', 'QuotaExceededError');
	}
} as unknown as Storage;

const PARAGRAPHS = new Map([
	['p01', 1],
	['p02', 2]
]);

describe('ReadingPlace', () => {
	it('knows where reading stopped, for each reading its own', () => {
		const storage = storageOf();
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
		['full', () => full]
	])('survives a storage that is %s', (_, storage) => {
		const place = new ReadingPlace(storage, 'one', PARAGRAPHS);
		expect(() => place.keep('p01')).not.toThrow();
		expect(place.before).toBeUndefined();
	});
});

describe('ThreadSetting', () => {
	it('threads are drawn until a reader says no; the device keeps it', () => {
		const storage = storageOf();
		const setting = new ThreadSetting(() => storage);
		setting.restore();
		expect(setting.on).toBe(true);
		setting.toggle();
		expect(setting.on).toBe(false);
		const later = new ThreadSetting(() => storage);
		expect(later.on).toBe(true);
		later.restore();
		expect(later.on).toBe(false);
	});

	it('anything else that is kept leaves them drawn', () => {
		const setting = new ThreadSetting(() => storageOf({ 'passagework:threads': '{"on":false' }));
		setting.restore();
		expect(setting.on).toBe(true);
	});

	it.each([
		['denied', denied],
		['full', () => full]
	])('survives a storage that is %s', (_, storage) => {
		const setting = new ThreadSetting(storage);
		setting.restore();
		setting.toggle();
		expect(setting.on).toBe(false);
	});
});
