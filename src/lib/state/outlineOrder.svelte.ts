import type { OutlineColumn } from '$lib/reading/outlineTable';
import { searchOf } from './filter';
import type { Navigation } from './filtering.svelte';
import { outlineSortOf, withNextSort } from './outlineSort';

/** The order of the outline’s table, as the address says it. Nothing is kept here: to sort is to go to another address (R4). */
export class OutlineOrder {
	readonly #asked = $derived.by(() =>
		outlineSortOf(this.navigation.url()?.searchParams ?? new URLSearchParams())
	);

	/** @param place the id of the table, so that an address with an order leads to it */
	constructor(
		private readonly navigation: Navigation,
		private readonly place: string
	) {}

	/** undefined for the order of the outline. */
	get sort() {
		return this.#asked.sort;
	}

	/** What the address asks for in vain. */
	get unknown() {
		return this.#asked.unknown;
	}

	/** Whether script is there to sort. */
	get live() {
		return this.navigation.url() !== undefined;
	}

	/** The heading of a column is pressed. */
	press(column: OutlineColumn) {
		const url = this.navigation.url();
		if (!url) return;
		const search = searchOf(withNextSort(url.searchParams, column));
		this.navigation.go(`${url.pathname}${search}#${this.place}`, true);
	}
}
