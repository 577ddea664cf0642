import { occurrencesOf, type Match } from '$lib/reading/concordance';
import type { ReadingIndex } from '$lib/reading/questions';
import { concordanceHref, searchHref } from '$lib/state/addresses';
import type { Found, Group, Hit, Search } from '$lib/state/search/search';
import { GROUP_WORDS, SEARCH, timesInText } from '#wording/searching';
import { hitView, type HitView } from './hitView';

/** Something that can be chosen. */
export interface Option {
	key: string;
	href: string;
	/** What was found … */
	hit?: { hit: Hit; view: HitView };
	/** … or, in words, what else can be done. */
	words?: string;
	/** A word to look for instead. */
	instead?: string;
}

export interface Section {
	heading: string;
	/** How many there are, of which the options may be the first few; 0 where no number is told. */
	count: number;
	options: Option[];
}

/** How many of a group the box shows; the page shows all. */
export const FEW: Record<Group, number> = { argument: 5, history: 3, people: 3, text: 4 };

/** What is offered before anything is typed: the reading's own keystones. */
export function startSections(index: ReadingIndex): Section[] {
	const { reading } = index;
	const keystones = reading.themes.flatMap(
		({ id }) => reading.nodes.find(({ theme, rank }) => theme === id && rank === 'keystone') ?? []
	);
	const options = keystones.map(({ id }): Option => {
		const hit: Hit = { key: `node ${id}`, kind: 'node', id };
		return optionOf(index, hit, () => false);
	});
	return options.length ? [{ heading: SEARCH.start, count: 0, options }] : [];
}

/** What was found, group by group. */
export function foundSections(
	index: ReadingIndex,
	found: Found,
	few: Record<Group, number> | undefined
): Section[] {
	return found.groups.map(({ group, hits }) => ({
		heading: GROUP_WORDS[group],
		count: hits.length,
		options: hits
			.slice(0, few?.[group] ?? hits.length)
			.map((hit) => optionOf(index, hit, found.isWanted))
	}));
}

const optionOf = (index: ReadingIndex, hit: Hit, isWanted: Found['isWanted']): Option => {
	const view = hitView(index, hit, isWanted);
	return { key: hit.key, href: view.href, hit: { hit, view } };
};

/** Where nothing was found, the nearest words. */
export function nearestSections(words: readonly string[]): Section[] {
	const options = words.map((word): Option => {
		return { key: `word ${word}`, href: searchHref(word), words: word, instead: word };
	});
	return options.length ? [{ heading: SEARCH.nearest, count: 0, options }] : [];
}

/** The way from a search to every occurrence of its words, as whole words or else as beginnings of words. */
export function concordanceOption({ text }: Search, query: string): Option[] {
	const ways: Match[] = ['words', 'beginnings'];
	for (const as of ways) {
		const { length } = occurrencesOf(text, query, as);
		const words = `${timesInText(length)} →`;
		if (length)
			return [{ key: 'concordance', href: concordanceHref({ q: query.trim(), as }), words }];
	}
	return [];
}
