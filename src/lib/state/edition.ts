import { getContext, setContext } from 'svelte';
import type { MapLayout, QuoteLines } from '$lib/layout/map/types';
import type { TimelineLayout } from '$lib/layout/timeline/types';
import type { Reading } from '$lib/reading/model';
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
}

/** The same, with the reading's joins followed once. */
export interface Edition extends ReadingIndex {
	mapLayout: MapLayout;
	mapQuotes: Record<string, QuoteLines>;
	timelineLayout: TimelineLayout;
	site: string | undefined;
}

const KEY = Symbol('edition');

export function editionOf(data: EditionData): Edition {
	const { reading, mapLayout, mapQuotes, timelineLayout, site } = data;
	return { ...indexReading(reading), mapLayout, mapQuotes, timelineLayout, site };
}

export function provideEdition(edition: Edition): Edition {
	return setContext(KEY, edition);
}

export function useEdition(): Edition {
	return getContext<Edition>(KEY);
}
