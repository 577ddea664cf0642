import type { ReadingIndex } from '$lib/reading/questions';
import { searchHref } from '$lib/state/addresses';
import { Pause } from '$lib/state/pause';
import type { Found, Search } from '$lib/state/search/search';
import { resultCount, SEARCH } from '#wording/searching';
import { movedBy } from './listKeys';
import {
	concordanceOption,
	FEW,
	foundSections,
	nearestSections,
	startSections,
	type Option,
	type Section
} from './sectionsOf';

/** ms without a key after which the number of results is told, and what takes longer to find out is offered. */
const TOLD_AFTER = 400;

/** What is typed into the box, what answers it, and which answer is at hand. */
export class BoxState {
	#search = $state.raw<Search>();
	#query = $state('');
	#at = $state(0);
	#told = $state('');
	readonly #pause = new Pause(TOLD_AFTER);

	readonly found: Found | undefined = $derived(
		this.#query.trim() ? this.#search?.find(this.#query) : undefined
	);
	readonly sections: Section[] = $derived.by(() => this.#sections());
	readonly more: Option[] = $derived.by(() => this.#more());
	readonly options = $derived([...this.sections.flatMap(({ options }) => options), ...this.more]);
	/** The answer that Enter opens. */
	readonly active = $derived(this.options[this.#at]);
	/** Typing has paused. */
	readonly #rests = $derived(this.#told === this.#query);
	/** The number of results, once typing has paused. */
	readonly told = $derived(this.found && this.#rests ? resultCount(this.found.total) : '');

	constructor(private readonly index: ReadingIndex) {}

	get query() {
		return this.#query;
	}

	set query(query: string) {
		this.#query = query;
		this.#at = 0;
		this.#pause.before(() => (this.#told = query));
	}

	/** From now on there are answers. */
	set search(search: Search) {
		this.#search = search;
	}

	/** Something is asked and cannot be answered yet. */
	get waits() {
		return this.#query.trim() !== '' && !this.#search;
	}

	/** Whether a key has moved to another answer. */
	move(key: string): boolean {
		const at = movedBy(key, this.#at, this.options.length);
		if (at !== undefined) this.#at = at;
		return at !== undefined;
	}

	pointAt(option: Option) {
		this.#at = this.options.indexOf(option);
	}

	#sections(): Section[] {
		if (!this.#query.trim()) return startSections(this.index);
		if (this.found?.total) return foundSections(this.index, this.found, FEW);
		return this.#search && this.#rests ? nearestSections(this.#search.nearest(this.#query)) : [];
	}

	#more(): Option[] {
		if (!this.#search || !this.found?.total) return [];
		const href = searchHref(this.#query.trim());
		const whole = { key: 'page', href, words: `${SEARCH.whole} →` };
		return this.#rests ? [whole, ...concordanceOption(this.#search, this.#query)] : [whole];
	}
}
