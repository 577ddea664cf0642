import type { Hands, HandsOn } from './hands.svelte';

/** The hands on the map, which are loaded when they are first needed. */
export class Waking {
	#hands = $state.raw<Hands>();

	/** @param on asked when they wake */
	constructor(private readonly on: () => HandsOn) {}

	/** undefined as long as nobody needed them. */
	get hands() {
		return this.#hands;
	}

	/** What answers to keys. */
	readonly answer = async () => (await this.#wake()).answer;

	async showKeys() {
		(await this.#wake()).help = true;
	}

	async #wake() {
		const { Hands } = await import('./hands.svelte');
		return (this.#hands ??= new Hands(this.on()));
	}
}
