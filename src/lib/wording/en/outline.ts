/** Words of the outline: the whole model as nested lists. */
import { counted } from './common';

export const OUTLINE = {
	description: (reading: string) =>
		`The whole argument of “${reading}” in words: every point with its relations, the words it rests on, and what happened when.`,
	guide:
		'All that the map and the timeline draw, in words. Each point stands once, under its theme, with how it stands to others, and each quotation where it is first used. A title leads to the map or the timeline, the number beside a quotation to its place in the text; other links stay on this page.',
	contents: 'Themes and timeline',
	history: 'Timeline',
	before: 'Earlier',
	said: 'Said in',
	carried: 'carried by',
	also: 'also',
	link: 'In the outline'
} as const;

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
