/** Words of the filter: what can be asked of the three views, and what is left. */
export const FILTER = {
	open: 'Filter',
	panel: 'Filter what is shown',
	themes: 'Theme',
	kinds: 'Kind',
	relations: 'Relations',
	speakers: 'Who speaks',
	statuses: 'How it is held',
	people: 'Draws on',
	years: 'Years',
	from: 'from',
	to: 'to',
	turnedYears: 'The first year comes after the last one.',
	turn: 'As far as turn',
	follow: 'Follow the conversation',
	play: 'Play',
	pause: 'Pause',
	clear: 'Show all',
	without: 'Take away',
	nothing: 'No point of the map is left. Take one of these away:',
	unknown: 'The address asks for what is not here:',
	saved: 'Views of yours',
	savedHint: 'They stay on this device. The link of a view can be sent.',
	notKept: 'This device does not keep it: it is here until the page is closed.',
	name: 'Name',
	save: 'Save this view',
	remove: 'Remove',
	copyLink: 'Copy the link',
	close: 'Close'
} as const;

/** "42 of 60 points, 30 of 84 relations, 12 of 29 events" */
export function shownCounts(
	rows: readonly { list: keyof typeof COUNT_WORDS; shown: number; all: number }[]
): string {
	const parts = rows.map(({ list, shown, all }) => `${shown} of ${all} ${COUNT_WORDS[list]}`);
	return new Intl.ListFormat('en', { style: 'narrow' }).format(parts);
}

const COUNT_WORDS = { nodes: 'points', relations: 'relations', events: 'events' };

/** "Theme: a title": one thing that is asked for. */
export const chipWords = (facet: string, value: string) => `${facet}: ${value}`;

/** "As far as turn 12, the speaker’s name" */
export function turnWords(n: number, speaker: string): string {
	return `${FILTER.turn} ${n}, ${speaker}`;
}
