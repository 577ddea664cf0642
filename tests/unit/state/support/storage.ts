/** A storage as a browser has it. */
export function storageOf(kept: Record<string, string>): Storage {
	const map = new Map(Object.entries(kept));
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

export const entriesIn = (storage: Storage) =>
	Object.fromEntries(
		Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').map((key) => [
			key,
			storage.getItem(key)
		])
	);

export const denied = (): Storage => {
	throw new DOMException('denied', 'SecurityError');
};

/** Reads, and has no room for more. */
export const full = (kept: Record<string, string> = {}): Storage => ({
	...storageOf(kept),
	setItem: () => {
		throw new DOMException('full', 'QuotaExceededError');
	}
});
