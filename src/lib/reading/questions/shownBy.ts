import { decimalYear } from '../dates/decimalYear';
import { FACETS, type Filter, type Years } from '../filter';
import type { ReadingIndex } from '../indexReading';
import type { ArgumentNode, Bounds, HistoricalEvent } from '../model';
import { turnOfNode } from './turnOf';

/** What a filter leaves, as ids. Every count and every list is taken from these, so that they agree. */
export interface Shown {
	nodes: ReadonlySet<string>;
	relations: ReadonlySet<string>;
	events: ReadonlySet<string>;
	passages: ReadonlySet<string>;
}

/**
 * What of a reading a filter leaves.
 *
 * A node stays where each list holds, an event of it may lie within the years, and it has been said by the turn. A
 * relation stays with both its ends and its kind. An event stays where it may lie within the years and, if more is
 * asked, matters for a node that stays. A passage stays with whatever rests on it.
 */
export function shownBy(index: ReadingIndex, filter: Filter): Shown {
	const { reading } = index;
	const nodes = new Set(idsWhere(reading.nodes, (node) => nodeStays(index, filter, node)));
	const relations = reading.relations.filter(
		({ kind, source, target }) =>
			nodes.has(source) && nodes.has(target) && holds(filter.relations, kind)
	);
	const events = reading.events.filter((event) => eventStays(event, filter, nodes));
	const kept = [...reading.nodes.filter(({ id }) => nodes.has(id)), ...relations, ...events];
	return {
		nodes,
		relations: new Set(relations.map(({ id }) => id)),
		events: new Set(events.map(({ id }) => id)),
		passages: new Set(kept.flatMap(({ passages }) => passages))
	};
}

/**
 * May something of these bounds lie within the years? Its widest extent counts, and an open side reaches as far as
 * is asked.
 */
export function mayLieWithin(bounds: Bounds, { from, to }: Years): boolean {
	const start = bounds[0] ?? bounds[1];
	const end = bounds[3] ?? bounds[2];
	const startsInTime = bounds[0] === null || start === null || decimalYear(start, 'start') < to + 1;
	const endsInTime = bounds[3] === null || end === null || decimalYear(end, 'end') > from;
	return startsInTime && endsInTime;
}

function nodeStays(index: ReadingIndex, filter: Filter, node: ArgumentNode): boolean {
	return (
		holds(filter.themes, node.theme) &&
		holds(filter.kinds, node.kind) &&
		holds(filter.speakers, node.speaker) &&
		holds(filter.statuses, node.status) &&
		(filter.people.length === 0 || node.drawsOn.some((id) => filter.people.includes(id))) &&
		withinYears(index, filter, node) &&
		saidByTurn(index, filter, node)
	);
}

function withinYears(index: ReadingIndex, { years }: Filter, { id }: ArgumentNode): boolean {
	if (!years) return true;
	const events = index.eventsByNode.get(id) ?? [];
	return events.some(({ date }) => mayLieWithin(date.bounds, years));
}

function saidByTurn(index: ReadingIndex, { turn }: Filter, { id }: ArgumentNode): boolean {
	return turn === undefined || (turnOfNode(index, id)?.n ?? 0) <= turn;
}

/** Does the filter ask about nodes by more than the years? Kinds of relation leave every node. */
function asksAboutNodes(filter: Filter): boolean {
	const lists = FACETS.filter((facet) => facet !== 'relations');
	return lists.some((facet) => filter[facet].length > 0) || filter.turn !== undefined;
}

function eventStays(
	{ date, nodes }: HistoricalEvent,
	filter: Filter,
	kept: ReadonlySet<string>
): boolean {
	if (filter.years && !mayLieWithin(date.bounds, filter.years)) return false;
	return !asksAboutNodes(filter) || nodes.some((id) => kept.has(id));
}

function holds<T>(asked: readonly T[], value: T): boolean {
	return asked.length === 0 || asked.includes(value);
}

function idsWhere<T extends { id: string }>(items: readonly T[], stays: (item: T) => boolean) {
	return items.filter(stays).map(({ id }) => id);
}
