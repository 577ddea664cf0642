/** The built site on disk: its pages, its published data, and one address of each kind to look at closely. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Published } from '../../../src/lib/reading/schema/published';

export const BUILD = 'build';

export const reading: Published = JSON.parse(
	readFileSync(join(BUILD, 'data/reading.json'), 'utf8')
);

/** Every file of the build: its path with '/', without a leading one. */
export function builtFiles(): string[] {
	const entries = readdirSync(BUILD, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(BUILD.length + 1))
		.map((path) => path.split(sep).join('/'));
}

export const readBuilt = (path: string) => readFileSync(join(BUILD, path), 'utf8');

/** The relations that a node is an end of. */
export const relationsOf = (id: string) =>
	reading.relations.filter(({ source, target }) => source === id || target === id);

/** The nodes at the other end of a node's relations. */
export const neighboursOf = (id: string) => [
	...new Set(relationsOf(id).map(({ source, target }) => (source === id ? target : source)))
];

/** The events that name a node, in the order of the data. */
export const eventsOf = (id: string) =>
	reading.events.filter(({ nodes }) => nodes.includes(id)).map((event) => event.id);

/** The element with the highest score; the first of equals. */
function most<T>(items: readonly T[], score: (item: T) => number): T {
	const [first, ...rest] = items;
	if (first === undefined) throw new Error('The reading has none of these.');
	return rest.reduce((best, item) => (score(item) > score(best) ? item : best), first);
}

/** The node with the fullest neighbourhood: relations and events both. */
export const node = most(
	reading.nodes,
	({ id }) => neighboursOf(id).length * Math.min(1, eventsOf(id).length)
);

/** The event that most nodes are tied to. */
export const event = most(reading.events, ({ nodes }) => nodes.length);

/** A passage far down the text, so that showing it takes scrolling. */
export const passage = most(reading.passages, ({ targets }) => {
	const place = reading.paragraphs.findIndex(({ id }) => id === targets[0]?.paragraph);
	return place < reading.paragraphs.length - 5 ? place : 0;
});

/** One page of each kind, by its address within the site. */
export const SAMPLE = {
	home: '',
	node: `map/${node.id}/`,
	event: `timeline/${event.id}/`,
	passage: `text/${passage.id}/`,
	paragraph: `text/${reading.paragraphs[1]?.id}/`,
	read: 'read/',
	outline: 'outline/',
	index: 'concepts/',
	concept: `concepts/${reading.nodes.find(({ kind }) => kind === 'concept')?.id}/`,
	person: `people/${reading.nodes.find(({ drawsOn }) => drawsOn.length > 0)?.drawsOn[0]}/`,
	tours: 'tours/',
	about: 'about/'
};

export const SCHEMES = ['light', 'dark'] as const;

export const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 1920, height: 1080 },
	{ width: 390, height: 844 }
];
