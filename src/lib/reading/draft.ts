import type { Path, Place } from './fault';
import type { Person } from './model';
import type { ArgumentFile, AuthoredNode, AuthoredRelation } from './schema/argumentFile';
import type { CorrectionsFile } from './schema/correctionsFile';
import type { ReadingFile } from './schema/readingFile';
import type { AuthoredPassage } from './schema/shared';
import type { AuthoredEvent, AuthoredPeriod, TimelineFile } from './schema/timelineFile';
import type { AuthoredStep, TourFile } from './schema/tourFile';
import type { Transcript } from './transcript';

/** A parsed file that can say where each of its values stands. */
export interface Source<T> {
	file: string;
	value: T;
	/** The place of the value at `path`, or of the nearest value around it that exists. */
	at(path: Path): Place;
}

/** The authored files of a reading, each of the right shape, not yet held against one another. */
export interface Sources {
	reading: Source<ReadingFile>;
	corrections: Source<CorrectionsFile>;
	timeline: Source<TimelineFile>;
	argument: Source<ArgumentFile>[];
	tours: Source<TourFile>[];
	transcript: Transcript;
	received: string;
}

/** An authored value with the file and the path it stands at. */
export interface Item<T> {
	value: T;
	source: Source<unknown>;
	path: Path;
}

export type DraftTheme = ArgumentFile['theme'] & { id: string };
export type DraftNode = AuthoredNode & { theme: string };
export type DraftRelation = AuthoredRelation & { id: string };
export type DraftTour = Omit<TourFile, 'steps'> & { id: string; steps: Item<AuthoredStep>[] };

/** All that was authored, each kind in one list over all files: what the lints look at. */
export interface Draft {
	sources: Sources;
	people: Item<Person>[];
	themes: Item<DraftTheme>[];
	passages: Item<AuthoredPassage>[];
	nodes: Item<DraftNode>[];
	relations: Item<DraftRelation>[];
	lanes: Item<TimelineFile['lanes'][number]>[];
	periods: Item<AuthoredPeriod>[];
	events: Item<AuthoredEvent>[];
	tours: DraftTour[];
}

/** Gather the files in the order in which reading.yaml names them; a file it does not name comes last. */
export function draftOf(sources: Sources): Draft {
	const { reading, timeline } = sources;
	const argument = inOrderOf(reading.value.themes, sources.argument);
	const tours = inOrderOf(reading.value.tours, sources.tours);
	return {
		sources,
		people: itemsOf(reading, 'people', reading.value.people.map(personOf)),
		themes: argument.map((source) => themeItem(source)),
		passages: [...argument, timeline].flatMap((one: Source<{ passages: AuthoredPassage[] }>) =>
			itemsOf(one, 'passages', one.value.passages)
		),
		nodes: argument.flatMap((source) =>
			itemsOf(source, 'nodes', source.value.nodes).map((item) => inTheme(item, source.file))
		),
		relations: argument.flatMap((source) =>
			itemsOf(source, 'relations', source.value.relations.map(withId))
		),
		lanes: itemsOf(timeline, 'lanes', timeline.value.lanes),
		periods: itemsOf(timeline, 'periods', timeline.value.periods),
		events: itemsOf(timeline, 'events', timeline.value.events),
		tours: tours.map((source) => ({
			id: idOfFile(source.file),
			...source.value,
			steps: itemsOf(source, 'steps', source.value.steps)
		}))
	};
}

/** The id of the theme or the tour whose file this is: the file's name. */
export function idOfFile(file: string): string {
	return file.replace(/^(?:argument|tours)\//u, '').replace(/\.yaml$/u, '');
}

function inOrderOf<T>(ids: string[], files: Source<T>[]): Source<T>[] {
	const place = ({ file }: Source<T>) => {
		const at = ids.indexOf(idOfFile(file));
		return at === -1 ? ids.length : at;
	};
	return [...files].sort((a, b) => place(a) - place(b) || (a.file < b.file ? -1 : 1));
}

function itemsOf<T>(source: Source<unknown>, key: string, values: readonly T[]): Item<T>[] {
	return values.map((value, i) => ({ value, source, path: [key, i] }));
}

function themeItem(source: Source<ArgumentFile>): Item<DraftTheme> {
	const value = { id: idOfFile(source.file), ...source.value.theme };
	return { value, source, path: ['theme'] };
}

function inTheme(item: Item<AuthoredNode>, file: string): Item<DraftNode> {
	return { ...item, value: { ...item.value, theme: idOfFile(file) } };
}

function withId(relation: AuthoredRelation): DraftRelation {
	const { source, kind, target } = relation;
	return { id: `${source}.${kind}.${target}`, ...relation };
}

function personOf({ initials, ...person }: ReadingFile['people'][number]): Person {
	return initials === undefined ? person : { ...person, initials };
}
