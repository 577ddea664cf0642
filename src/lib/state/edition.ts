import { getContext, setContext } from 'svelte';
import type { MapLayout } from '$lib/layout/map/types';
import type { TimelineLayout } from '$lib/layout/timeline/types';
import type { Reading } from '$lib/reading/model';
import { indexReading, type ReadingIndex } from '$lib/reading/questions';

/** What the build hands to every page: the reading and where its marks stand. */
export interface EditionData {
	reading: Reading;
	mapLayout: MapLayout;
	timelineLayout: TimelineLayout;
}

/** The same, with the reading's joins followed once. */
export interface Edition extends ReadingIndex {
	mapLayout: MapLayout;
	timelineLayout: TimelineLayout;
}

const KEY = Symbol('edition');

export function editionOf(data: EditionData): Edition {
	const { reading, mapLayout, timelineLayout } = data;
	return { ...indexReading(reading), mapLayout, timelineLayout };
}

export function provideEdition(edition: Edition): Edition {
	return setContext(KEY, edition);
}

export function useEdition(): Edition {
	return getContext<Edition>(KEY);
}
