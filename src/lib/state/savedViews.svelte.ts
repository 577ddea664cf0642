/** Where the device keeps them: this, a colon, the id of the reading. */
export const SAVED_VIEWS_KEY = 'passagework:views';

export interface SavedView {
	name: string;
	/** Path and query, relative to where the edition is served. */
	address: string;
}

/** Views that a reader has named; they stay on the device. A storage that is denied or broken is survived. */
export class SavedViews {
	#views = $state.raw<readonly SavedView[]>([]);
	#kept = $state(true);

	/** @param reading its id: each reading has views of its own */
	constructor(
		private readonly storage: () => Storage,
		private readonly reading: string
	) {
		this.#views = this.#read();
	}

	get all() {
		return this.#views;
	}

	/** False where the device refused to keep the last change: it holds for this page only. */
	get kept() {
		return this.#kept;
	}

	/** A view of the same name is replaced. */
	save(view: SavedView) {
		this.#write([...this.#views.filter(({ name }) => name !== view.name), view]);
	}

	remove(name: string) {
		this.#write(this.#views.filter((view) => view.name !== name));
	}

	get #key() {
		return `${SAVED_VIEWS_KEY}:${this.reading}`;
	}

	#read(): SavedView[] {
		try {
			const stored: unknown = JSON.parse(this.storage().getItem(this.#key) ?? '[]');
			return Array.isArray(stored) ? stored.filter(isSavedView) : [];
		} catch {
			return [];
		}
	}

	#write(views: readonly SavedView[]) {
		this.#views = views;
		try {
			this.storage().setItem(this.#key, JSON.stringify(views));
			this.#kept = true;
		} catch {
			this.#kept = false;
		}
	}
}

/** What another script or an older edition left is not trusted: an address must stay within the edition. */
export function isSavedView(value: unknown): value is SavedView {
	if (typeof value !== 'object' || value === null) return false;
	const { name, address } = value as Partial<Record<string, unknown>>;
	return typeof name === 'string' && typeof address === 'string' && /^\/(?![/\\])/u.test(address);
}
