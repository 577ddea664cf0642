import { NO_FILTER, asksNothing, toggled, type Facet, type Filter } from '$lib/reading/filter';
import { shownBy, type ReadingIndex, type Shown } from '$lib/reading/questions';
import { filterOf, searchOf, withFilter } from './filter';

export interface Navigation {
	/** The address, where script may read it; while a page is prerendered it has no query. */
	url: () => URL | undefined;
	/** Go to the same page with another query. Where a promise is answered, the address is on its way until that is settled. */
	go: (href: string, replace: boolean) => unknown;
}

/** The filter of the address and what it leaves. Nothing is kept here: to filter is to go to another address (R4). */
export class Filtering {
	readonly #asked = $derived.by(() =>
		filterOf(this.navigation.url()?.searchParams ?? new URLSearchParams(), this.index)
	);

	/** undefined where nothing is filtered. */
	readonly shown: Shown | undefined = $derived.by(() =>
		this.active ? shownBy(this.index, this.filter) : undefined
	);

	/** The nodes and relations that the filter hides (ids). */
	readonly hidden: ReadonlySet<string> = $derived.by(() => {
		const { shown } = this;
		if (!shown) return new Set();
		const { nodes, relations } = this.index.reading;
		const all = [...nodes, ...relations].map(({ id }) => id);
		return new Set(all.filter((id) => !shown.nodes.has(id) && !shown.relations.has(id)));
	});

	/** The address on its way: whoever asks twice in a moment asks for both. */
	#coming: URL | undefined;

	constructor(
		private readonly index: ReadingIndex,
		private readonly navigation: Navigation
	) {}

	get filter(): Filter {
		return this.#asked.filter;
	}

	/** What the address asks for in vain, as written. */
	get unknown() {
		return this.#asked.unknown;
	}

	get active() {
		return !asksNothing(this.filter);
	}

	/** @param replace leave no trace in the history, as while something is dragged or played */
	set(filter: Filter, { replace = false } = {}) {
		const url = this.#coming ?? this.navigation.url();
		if (!url) return;
		const href = `${url.pathname}${searchOf(withFilter(url.searchParams, filter))}`;
		const coming = (this.#coming = new URL(href, url));
		const arrived = () => {
			if (this.#coming === coming) this.#coming = undefined;
		};
		Promise.resolve(this.navigation.go(href, replace)).then(arrived, arrived);
	}

	toggle(facet: Facet, value: string) {
		const { filter } = this.#coming ? filterOf(this.#coming.searchParams, this.index) : this.#asked;
		this.set(toggled(filter, facet, value));
	}

	clear() {
		this.set(NO_FILTER);
	}

	/** How many points (for a kind of relation: how many relations) one value would leave beside all else that is asked. */
	countOf(facet: Facet, value: string): number {
		const shown = shownBy(this.index, { ...this.filter, [facet]: [value] });
		return facet === 'relations' ? shown.relations.size : shown.nodes.size;
	}
}
