import { resolve } from '$app/paths';
import type { Match } from '../reading/concordance';
import type { Wanted } from '../reading/findWords';
import { outlinePlace, type OutlineThing } from './outlinePlace';

/** The address of each thing that has one, relative to wherever the edition is served (R4). Ends in a slash, as the pages do. */
export const homeHref = () => resolve('/');
export const nodeHref = (id: string) => resolve(`/map/${id}/`);
/** All events as one table. */
export const timelineHref = () => resolve('/timeline/');
export const eventHref = (id: string) => resolve(`/timeline/${id}/`);
/** A passage's, or a paragraph's under its own id. */
export const passageHref = (id: string) => resolve(`/text/${id}/`);
/** The whole text in one column. */
export const readHref = () => resolve('/read/');
/** The whole model in words. */
export const outlineHref = () => resolve('/outline/');
/** Where a thing has its place in the outline. */
export const outlinePlaceHref = (kind: OutlineThing, id: string) =>
	`${outlineHref()}#${outlinePlace(kind, id)}`;
export const aboutHref = () => resolve('/about/');
/** How the edition is shown, as a reader wants it. */
export const settingsHref = () => resolve('/settings/');
export const searchHref = (query = '') => resolve('/search/') + asking({ q: query });
export const dataSetHref = () => resolve('/data/reading.json');
export const dataSetSchemaHref = () => resolve('/data/reading.schema.json');
/** All concepts and people. */
export const indexHref = () => resolve('/concepts/');
/** All that a person touches. */
export const personHref = (id: string) => resolve(`/people/${id}/`);
/** What a concept means in this text, and where it is said. */
export const conceptHref = (id: string) => resolve(`/concepts/${id}/`);
/** All tours. */
export const toursHref = () => resolve('/tours/');
/** A step of a tour as it is projected. @param build how much of the step is released */
export const presentHref = (tour: string, step: string, build = 0) =>
	resolve(`/present/${tour}/${step}/`) + asking({ build: build > 0 ? String(build) : '' });
/** The teacher's window of a tour: notes, what comes next, time. */
export const presenterHref = (tour: string, at: { step?: string; build?: number } = {}) =>
	resolve(`/presenter/${tour}/`) +
	asking({ step: at.step, build: at.build ? String(at.build) : '' });
/** A tour on paper. */
export const handoutHref = (tour: string) => resolve(`/handout/${tour}/`);
/** Exactly these words of the text. */
export const wordsHref = ({ paragraph, words, nth }: Wanted) =>
	passageHref(paragraph) + asking({ q: words, nth: nth > 1 ? String(nth) : '' });
export const concordanceHref = (asked: Partial<ConcordanceAsked> = {}) =>
	resolve('/concordance/') +
	asking({ ...asked, q: asked.q ?? '', as: asked.as === 'words' ? '' : asked.as });

/** What the concordance is asked for. */
export interface ConcordanceAsked {
	/** A word or a phrase. */
	q: string;
	as: Match;
	/** Only what this person says (id). */
	speaker: string;
	/** Only what is said in this turn (id). */
	turn: string;
	/** By speaker, by turn, or ('') in the order of reading. */
	group: '' | 'speaker' | 'turn';
}

/** A query of what is asked; without what is empty. */
function asking(asked: Record<string, string | undefined>): string {
	const given = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []));
	return given.length ? `?${new URLSearchParams(given)}` : '';
}
