/** Where the device keeps it: this, a colon, the id of the reading. */
export const PLACE_KEY = 'passagework:place';

/**
 * How far a text has been read: the paragraph last read, kept on the device, for each reading its own. A storage that is denied
 * or broken is survived.
 */
export class ReadingPlace {
	/** Where reading stopped before this page was opened, if it is known (a paragraph's id). */
	readonly before: string | undefined;

	/**
	 * @param reading its id
	 * @param paragraphs ids the reading has: what is kept is not trusted
	 */
	constructor(
		private readonly storage: () => Storage,
		private readonly reading: string,
		paragraphs: ReadonlyMap<string, unknown>
	) {
		const kept = this.#read();
		this.before = kept !== null && paragraphs.has(kept) ? kept : undefined;
	}

	keep(paragraph: string) {
		try {
			this.storage().setItem(this.#key, paragraph);
		} catch {
			// Denied storage: the place is known only while the page is open.
		}
	}

	get #key() {
		return `${PLACE_KEY}:${this.reading}`;
	}

	#read(): string | null {
		try {
			return this.storage().getItem(this.#key);
		} catch {
			return null;
		}
	}
}
