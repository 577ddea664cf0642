import { getContext, setContext } from 'svelte';
import type { MapLayout, QuoteLines } from '$lib/layout/map/types';
import type { TimelineLayout } from '$lib/layout/timeline/types';
import type { Reading } from '$lib/reading/model';
import { LANGUAGE } from '#wording/common';
import { indexReading, type ReadingIndex } from '$lib/reading/questions';

/** What the build hands to every page: the reading and where its marks stand. */
export interface EditionData {
	reading: Reading;
	mapLayout: MapLayout;
	/** The first words each node rests on, as the map sets them when it is nearest (by node id). */
	mapQuotes: Record<string, QuoteLines>;
	timelineLayout: TimelineLayout;
	/** Where it is published, ending in a slash; absent where the build was not told. */
	site?: string;
	/** It stands beside the same edition in the other language; absent where it stands alone. */
	together?: boolean;
}

/** The same, with the reading's joins followed once. */
export interface Edition extends ReadingIndex {
	mapLayout: MapLayout;
	mapQuotes: Record<string, QuoteLines>;
	timelineLayout: TimelineLayout;
	site: string | undefined;
	/** It stands beside the same edition in the other language. */
	together: boolean;
	/** Language of whatever comes from the data, as an element says it: undefined where it is that of the page. */
	lang: string | undefined;
	/** Language of the page, for words of its own that stand among such: undefined where it is the same. */
	pageLang: string | undefined;
}

const KEY = Symbol('edition');

export function editionOf(data: EditionData): Edition {
	const { reading, together = false, site, ...layouts } = data;
	const lang = reading.lang === LANGUAGE ? undefined : reading.lang;
	return { ...indexReading(reading), ...layouts, site, together, lang, pageLang: lang && LANGUAGE };
}

export function provideEdition(edition: Edition): Edition {
	return setContext(KEY, edition);
}

export function useEdition(): Edition {
	return getContext<Edition>(KEY);
}
