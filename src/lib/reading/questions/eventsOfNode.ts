import type { ReadingIndex } from '../indexReading';
import type { ArgumentNode, HistoricalEvent } from '../model';

/** The events that name a node. */
export function eventsOfNode(index: ReadingIndex, nodeId: string): HistoricalEvent[] {
	return index.eventsByNode.get(nodeId) ?? [];
}

/** The nodes an event names. */
export function nodesOfEvent(index: ReadingIndex, eventId: string): ArgumentNode[] {
	const ids = index.events.get(eventId)?.nodes ?? [];
	return ids.flatMap((id) => index.nodes.get(id) ?? []);
}
