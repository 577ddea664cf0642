export const SCHEMES = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const KEY = 'passagework:scheme';

function isScheme(value: unknown): value is Scheme {
	return SCHEMES.some((scheme) => scheme === value);
}

/** Light, dark, or as the device has it; kept on the device. A storage that is denied or broken is survived. */
export class SchemeSetting {
	#scheme = $state<Scheme>('system');

	constructor(
		private readonly storage: () => Storage,
		private readonly root: HTMLElement
	) {
		this.#apply(this.#read());
	}

	get current() {
		return this.#scheme;
	}

	next() {
		const scheme = SCHEMES[(SCHEMES.indexOf(this.#scheme) + 1) % SCHEMES.length] ?? 'system';
		this.#apply(scheme);
		this.#write(scheme);
	}

	#apply(scheme: Scheme) {
		this.#scheme = scheme;
		if (scheme === 'system') delete this.root.dataset.scheme;
		else this.root.dataset.scheme = scheme;
	}

	#read(): Scheme {
		try {
			const stored = this.storage().getItem(KEY);
			return isScheme(stored) ? stored : 'system';
		} catch {
			return 'system';
		}
	}

	#write(scheme: Scheme) {
		try {
			this.storage().setItem(KEY, scheme);
		} catch {
			// Denied storage: the choice holds for this page only.
		}
	}
}
