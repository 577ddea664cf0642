import type { Selection } from './selection';

/** Whether the map has the window to itself. It makes room again when something is selected that stands beside it: an event, words. */
export class MapAlone {
	readonly #beside = $derived.by(() => !['none', 'node'].includes(this.selection().kind));
	// Set by hand, until what is selected comes to stand elsewhere.
	#on = $derived<boolean>(this.#beside && false);

	constructor(private readonly selection: () => Selection) {}

	get on(): boolean {
		return this.#on;
	}

	toggle() {
		this.#on = !this.#on;
	}

	/** Makes room for what is beside the map. */
	leave() {
		this.#on = false;
	}
}
