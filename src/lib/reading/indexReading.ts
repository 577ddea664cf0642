import type {
	ArgumentNode,
	HistoricalEvent,
	Note,
	Paragraph,
	Passage,
	Period,
	Person,
	Reading,
	Relation,
	Theme,
	Tour,
	Turn
} from './model';

/** A reading with its values found by id and its joins followed once. All lists are in the reading's order. */
export interface ReadingIndex {
	reading: Reading;
	people: ReadonlyMap<string, Person>;
	turns: ReadonlyMap<string, Turn>;
	paragraphs: ReadonlyMap<string, Paragraph>;
	notes: ReadonlyMap<string, Note>;
	passages: ReadonlyMap<string, Passage>;
	themes: ReadonlyMap<string, Theme>;
	nodes: ReadonlyMap<string, ArgumentNode>;
	relations: ReadonlyMap<string, Relation>;
	periods: ReadonlyMap<string, Period>;
	events: ReadonlyMap<string, HistoricalEvent>;
	tours: ReadonlyMap<string, Tour>;
	/** By node: the relations it is an end of. */
	relationsByNode: ReadonlyMap<string, Relation[]>;
	/** By node: the events that name it. */
	eventsByNode: ReadonlyMap<string, HistoricalEvent[]>;
	/** By paragraph: the passages with a stretch in it. */
	passagesByParagraph: ReadonlyMap<string, Passage[]>;
	nodesByPassage: ReadonlyMap<string, ArgumentNode[]>;
	relationsByPassage: ReadonlyMap<string, Relation[]>;
	eventsByPassage: ReadonlyMap<string, HistoricalEvent[]>;
	periodsByPassage: ReadonlyMap<string, Period[]>;
}

/** Follow the joins of a reading once; every question takes the index. */
export function indexReading(reading: Reading): ReadingIndex {
	const passagesOf = (item: { passages: string[] }) => item.passages;
	return {
		reading,
		people: byId(reading.people),
		turns: byId(reading.turns),
		paragraphs: byId(reading.paragraphs),
		notes: byId(reading.notes),
		passages: byId(reading.passages),
		themes: byId(reading.themes),
		nodes: byId(reading.nodes),
		relations: byId(reading.relations),
		periods: byId(reading.periods),
		events: byId(reading.events),
		tours: byId(reading.tours),
		relationsByNode: groupBy(reading.relations, ({ source, target }) => [source, target]),
		eventsByNode: groupBy(reading.events, (event) => event.nodes),
		passagesByParagraph: groupBy(reading.passages, ({ targets }) =>
			targets.map((target) => target.paragraph)
		),
		nodesByPassage: groupBy(reading.nodes, passagesOf),
		relationsByPassage: groupBy(reading.relations, passagesOf),
		eventsByPassage: groupBy(reading.events, passagesOf),
		periodsByPassage: groupBy(reading.periods, passagesOf)
	};
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
	return new Map(items.map((item) => [item.id, item]));
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => string[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		for (const key of new Set(keysOf(item))) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	}
	return groups;
}
