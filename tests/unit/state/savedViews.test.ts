import { describe, expect, test } from 'vitest';
import { SavedViews } from '../../../src/lib/state/savedViews.svelte';

function storageWith(stored: string | null = null) {
	const values = new Map<string, string>();
	if (stored !== null) values.set('passagework:views:bread', stored);
	return {
		getItem: (key: string) => values.get(key) ?? null,
		setItem: (key: string, value: string) => void values.set(key, value)
	} as unknown as Storage;
}

const view = { name: 'Mine', address: '/map/oven/?theme=key' };

describe('named views stay on the device', () => {
	test('what is saved is there the next time', () => {
		const storage = storageWith();
		new SavedViews(() => storage, 'bread').save(view);
		expect(new SavedViews(() => storage, 'bread').all).toEqual([view]);
	});

	test('one of the same name is replaced, one removed is gone', () => {
		const views = new SavedViews(() => storageWith(), 'bread');
		views.save(view);
		views.save({ ...view, address: '/' });
		expect(views.all).toEqual([{ ...view, address: '/' }]);
		views.remove(view.name);
		expect(views.all).toEqual([]);
	});

	test('each reading has its own', () => {
		const storage = storageWith();
		new SavedViews(() => storage, 'bread').save(view);
		expect(new SavedViews(() => storage, 'wine').all).toEqual([]);
	});

	test.each([
		['not JSON', '{'],
		['not a list', '{"name":"a"}'],
		['null', 'null'],
		['views without an address', '[{"name":"a"},null,3]'],
		['an address on another host', '[{"name":"a","address":"//evil.example/"}]'],
		['a script for an address', '[{"name":"a","address":"javascript:alert(1)"}]']
	])('broken storage is survived: %s', (_, stored) => {
		expect(new SavedViews(() => storageWith(stored), 'bread').all).toEqual([]);
	});

	test('storage that is denied is survived, and told', () => {
		const denied = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		const views = new SavedViews(denied, 'bread');
		views.save(view);
		expect(views.all).toEqual([view]);
		expect(views.kept).toBe(false);
	});
});
