/** Words of the table of all events. */

export const TABLE = {
	title: 'Every event, in order of time',
	columns: {
		date: 'When',
		drawn: 'Drawn here',
		event: 'Event',
		words: 'Words',
		claims: 'On the map'
	}
} as const;
