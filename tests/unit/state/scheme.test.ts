import { describe, expect, it } from 'vitest';
import { SchemeSetting } from '../../../src/lib/state/scheme.svelte';

function storageOf(entries: Record<string, string>): Storage {
	const map = new Map(Object.entries(entries));
	return {
		get length() {
			return map.size;
		},
		clear: () => map.clear(),
		key: (i) => [...map.keys()][i] ?? null,
		getItem: (key) => map.get(key) ?? null,
		setItem: (key, value) => void map.set(key, value),
		removeItem: (key) => void map.delete(key)
	};
}

const rootOf = () => ({ dataset: {} }) as HTMLElement;

describe('SchemeSetting', () => {
	it('goes round device, light, dark, and is kept', () => {
		const storage = storageOf({});
		const root = rootOf();
		const setting = new SchemeSetting(() => storage, root);
		const seen = [1, 2, 3].map(() => {
			setting.next();
			return [setting.current, root.dataset.scheme];
		});
		expect(seen).toEqual([
			['light', 'light'],
			['dark', 'dark'],
			['system', undefined]
		]);
		setting.next();
		expect(new SchemeSetting(() => storage, rootOf()).current).toBe('light');
	});

	it('survives a stored value that is nonsense', () => {
		const storage = storageOf({ 'passagework:scheme': '{"broken' });
		expect(new SchemeSetting(() => storage, rootOf()).current).toBe('system');
	});

	it('survives a storage that is denied', () => {
		const setting = new SchemeSetting(() => {
			throw new DOMException('denied', 'SecurityError');
		}, rootOf());
		setting.next();
		expect(setting.current).toBe('light');
	});
});
