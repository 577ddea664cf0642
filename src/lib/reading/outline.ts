import type { ReadingIndex } from './indexReading';
import type { ArgumentNode, HistoricalEvent, Passage, Period, Theme } from './model';
import {
	eventsOfNode,
	nodesOfEvent,
	relationGroupsOf,
	saidWhere,
	type RelationGroup,
	type SeenRelation,
	type Shown
} from './questions';

/** Words that something rests on. */
export interface Said {
	passage: Passage;
	/** Whether this is the place of the passage, where its words stand; elsewhere it is named. */
	here: boolean;
}

export interface OutlineRelation extends SeenRelation {
	/** Whether this is the place of the relation: at its source. At its target it is named, with the inverse verb. */
	here: boolean;
	/** The words that carry it, where its place is. */
	said: Said[];
}

/** The relations of a point that are said with one verb: "supported by (3)". */
export interface OutlineGroup extends Pick<RelationGroup, 'kind' | 'verb'> {
	relations: OutlineRelation[];
}

export interface OutlineNode {
	node: ArgumentNode;
	said: Said[];
	groups: OutlineGroup[];
	/** Named here; their place is in the history. */
	events: HistoricalEvent[];
}

export interface OutlineTheme {
	theme: Theme;
	nodes: OutlineNode[];
}

export interface OutlineEvent {
	event: HistoricalEvent;
	said: Said[];
	/** Named here; their place is under their theme. */
	nodes: ArgumentNode[];
}

export interface OutlinePeriod {
	/** undefined for what lies before the first one. */
	period: Period | undefined;
	said: Said[];
	events: OutlineEvent[];
}

/** The whole model as nested lists. */
export interface Outline {
	themes: OutlineTheme[];
	history: OutlinePeriod[];
}

/** What an outline is asked for. */
export interface OutlineAsked {
	/** Events in the order in which they are read, by the period (id) in which they begin. */
	history: readonly { period: string | undefined; events: readonly HistoricalEvent[] }[];
	/** What a filter leaves; undefined where all is asked for. */
	shown?: Shown | undefined;
}

/**
 * The whole model in words: themes, their points, the relations of each with their verbs, the words these rest on, and what
 * happened when. Each thing has one place and may be named elsewhere, so that a list of the places is a list of the model:
 *
 *     node     under its theme            relation  at its source
 *     event    under its period           passage   where it is first used, from top to bottom
 *
 * What a filter hides is left out, and with it every theme and period of which nothing is left.
 */
export function outlineOf(index: ReadingIndex, { history, shown }: OutlineAsked): Outline {
	const say = places(index, shown);
	return {
		themes: index.reading.themes
			.map((theme) => ({
				theme,
				nodes: index.reading.nodes
					.filter(({ id, theme: of }) => of === theme.id && shown?.nodes.has(id) !== false)
					.map((node) => outlineNode(index, node, { say, shown }))
			}))
			.filter(({ nodes }) => nodes.length > 0),
		history: history
			.map(({ period: id, events }) => {
				const period = index.periods.get(id ?? '');
				const said = say(period?.passages ?? []);
				return { period, said, events: outlineEvents(index, events, { say, shown }) };
			})
			.filter(({ events }) => !shown || events.length > 0)
	};
}

interface Telling {
	/** Passages by id, each with whether this is its place; asked for from top to bottom. */
	say: (ids: readonly string[]) => Said[];
	shown: Shown | undefined;
}

function places({ passages }: ReadingIndex, shown: Shown | undefined): Telling['say'] {
	const placed = new Set<string>();
	return (ids) =>
		ids
			.filter((id) => shown?.passages.has(id) !== false)
			.flatMap((id) => {
				const passage = passages.get(id);
				const here = !placed.has(id);
				placed.add(id);
				return passage ? [{ passage, here }] : [];
			});
}

function outlineNode(index: ReadingIndex, node: ArgumentNode, { say, shown }: Telling) {
	const said = say(saidWhere(index, node.id).map(({ passage }) => passage.id));
	const groups = relationGroupsOf(index, node.id).map(({ kind, verb, relations }) => ({
		kind,
		verb,
		relations: relations
			.filter(({ relation }) => shown?.relations.has(relation.id) !== false)
			.map((seen) => ({
				...seen,
				here: seen.forward,
				said: seen.forward ? say(seen.relation.passages) : []
			}))
	}));
	return {
		node,
		said,
		groups: groups.filter(({ relations }) => relations.length > 0),
		events: eventsOfNode(index, node.id).filter(({ id }) => shown?.events.has(id) !== false)
	};
}

function outlineEvents(
	index: ReadingIndex,
	events: readonly HistoricalEvent[],
	{ say, shown }: Telling
): OutlineEvent[] {
	return events
		.filter(({ id }) => shown?.events.has(id) !== false)
		.map((event) => ({
			event,
			said: say(event.passages),
			nodes: nodesOfEvent(index, event.id).filter(({ id }) => shown?.nodes.has(id) !== false)
		}));
}
