/** Words of the timeline as every page has it. */
import { DATE_WORDS } from './dates';
import { paragraphRef } from './common';

export const TIMELINE = {
	table: 'Table',
	talk: 'In the talk',
	talkLabel: 'Where in the talk each event comes up',
	oneScale: 'One scale for all years'
} as const;

/** "5 more": what stands under a lane’s title for the events that are only ticks there; what is heard after it. */
export const moreWords = (n: number) => `${n} more`;
export const moreIn = (n: number, lane: string) => `${n === 1 ? 'event' : 'events'} in ${lane}`;

/** What is heard of a mark in the strip of the talk. */
export function saidMark(turn: number, paragraph: number, titles: readonly string[]): string {
	const list = new Intl.ListFormat('en').format(titles);
	return `Turn ${turn}, ${paragraphRef([paragraph])}: ${list}`;
}

/** The words for a date that its label has no room for, before the bounds. */
export const saidWords = (said: string) => `“${said}”`;

/** What is seen on hovering an event: the bounds as drawn and, where the label is the editor’s, what that rests on. */
export function eventHint(bounds: string, sources: readonly string[]): string {
	return sources.length ? `${bounds}. ${DATE_WORDS.editors} ${sources.join(' ')}` : bounds;
}
