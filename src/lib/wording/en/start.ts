/** Words for a first visit: where to begin. */
import { counted } from './common';

export const START = {
	tour: 'Take a tour',
	tours: 'All tours',
	words: 'In words alone',
	outline: 'The outline: the whole argument as lists'
} as const;

/** What there is: "149 points, 256 relations, 50 events, 100 paragraphs" */
export function startCounts(
	all: Record<'nodes' | 'relations' | 'events' | 'paragraphs', readonly unknown[]>
): string {
	return [
		counted(all.nodes.length, 'point', 'points'),
		counted(all.relations.length, 'relation', 'relations'),
		counted(all.events.length, 'event', 'events'),
		counted(all.paragraphs.length, 'paragraph', 'paragraphs')
	].join(', ');
}
