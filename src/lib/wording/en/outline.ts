/** Words of the outline: the whole model as nested lists. */
import type { OutlineColumn, OutlineSort } from '$lib/reading/outlineTable';
import { counted } from './common';

export const OUTLINE = {
	description: (reading: string) =>
		`The whole argument of “${reading}” in words: every point with its relations, the words it rests on, and what happened when.`,
	guide:
		'All that the map and the timeline draw, in words. Each point stands once, under its theme, with how it stands to others, and each quotation where it is first used. A title leads to the map or the timeline, the number beside a quotation to its place in the text; other links stay on this page. Esc leads from a point or an event back to the picture of it.',
	contents: 'Themes, timeline and table',
	history: 'Timeline',
	before: 'Earlier',
	said: 'Said in',
	carried: 'carried by',
	also: 'also',
	link: 'In the outline',
	table: 'All points as a table'
} as const;

/** Headings of the columns of the table. */
export const COLUMN_WORDS: Record<OutlineColumn, string> = {
	point: 'Point',
	kind: 'Kind',
	relations: 'Relations',
	paragraph: 'In ¶',
	date: 'When'
};

const ORDERS: Record<OutlineColumn, [up: string, down: string]> = {
	point: ['by title, from A to Z', 'by title, from Z to A'],
	kind: ['by kind, claims first', 'by kind, claims last'],
	relations: ['by number of relations, fewest first', 'by number of relations, most first'],
	paragraph: ['by paragraph, from the first', 'by paragraph, from the last'],
	date: ['by date, from the earliest', 'by date, from the latest']
};

/** The order in which the table stands, seen and heard. */
export const orderWords = (sort: OutlineSort | undefined) =>
	sort ? `In order ${ORDERS[sort.by][sort.descending ? 1 : 0]}.` : 'In the order of the outline.';

/** What is asked for as an order and is none. */
export const unknownOrder = (asked: string) => `No column is called “${asked}”.`;

interface Counts {
	nodes: number;
	relations: number;
	passages: number;
	events: number;
}

/** "149 points, 256 relations, 201 passages, 50 events" */
export function outlineCounts({ nodes, relations, passages, events }: Counts): string {
	return [
		counted(nodes, 'point', 'points'),
		counted(relations, 'relation', 'relations'),
		counted(passages, 'passage', 'passages'),
		counted(events, 'event', 'events')
	].join(', ');
}

/** How a group of relations is headed: "supported by (3)" */
export const groupHeading = (verb: string, n: number) => `${verb} (${n})`;
