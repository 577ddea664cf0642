/** Words of the timeline’s hands: what a reader can ask of it. */

export const HANDS = {
	yearsLabel: 'Years shown in full',
	firstYear: 'First year',
	lastYear: 'Last year',
	allYears: 'All years',
	level: 'Events shown',
	lanes: 'Lanes',
	scale: 'Scale',
	earlier: 'Pan to earlier years',
	later: 'Pan to later years',
	zoomIn: 'Zoom in on the years',
	zoomOut: 'Zoom out of the years',
	whole: 'Whole',
	unknown: 'The address asks for what the timeline does not know:',
	nobody: 'No one named'
} as const;

export const LEVEL_WORDS = { periods: 'Periods', main: 'Main events', all: 'All events' } as const;

export const LANE_KIND_WORDS = {
	lane: 'by field',
	theme: 'by theme',
	speaker: 'by speaker',
	person: 'by person'
} as const;

export const SCALE_WORDS = {
	periods: 'a scale each',
	true: 'one scale'
} as const;
