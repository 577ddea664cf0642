import { onMount } from 'svelte';
import { page } from '$app/state';

/**
 * What the address asks. A prerendered page is the same whatever is asked, so until script has taken over, the answer is nothing;
 * then it follows the address. To be made while a component is.
 */
export class AddressQuery {
	#live = $state(false);

	constructor() {
		onMount(() => void (this.#live = true));
	}

	/** The value of a parameter, '' where the address does not give it. */
	get(name: string): string {
		return this.#live ? (page.url.searchParams.get(name) ?? '') : '';
	}

	/** Whether script has taken over. */
	get live() {
		return this.#live;
	}
}
