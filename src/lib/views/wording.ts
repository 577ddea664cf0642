/**
 * Every word the interface says, seen or heard. Words of a reading are never here; they come from its data.
 */
import { DATE_WORDS } from '$lib/reading/dates/dateWords';
import type {
	DateBasis,
	Fidelity,
	HistoricalEvent,
	NodeKind,
	PersonRole,
	RelationKind,
	Status
} from '$lib/reading/model';

export * from './wording/searching';

const plural = new Intl.PluralRules('en');

/** "1 claim", "3 claims" */
export function counted(n: number, one: string, many: string): string {
	return `${n} ${plural.select(n) === 'one' ? one : many}`;
}

export const KIND_WORDS: Record<NodeKind, string> = {
	claim: 'Claim',
	concept: 'Concept',
	question: 'Question',
	example: 'Example',
	objection: 'Objection'
};

export const FIDELITY_WORDS: Record<Fidelity, string> = {
	quotation: 'title: the speaker’s own words',
	paraphrase: 'title: a paraphrase',
	interpretation: 'title: an interpretation'
};

export const BASIS_WORDS: Record<DateBasis, string> = {
	stated: 'the date is the speaker’s',
	inferred: 'the bounds are inferred from the words',
	editor: 'the date is the editor’s'
};

export const ROLE_WORDS: Record<PersonRole, string> = {
	interviewee: 'speaks',
	interviewer: 'asks',
	'drawn-on': 'is drawn on'
};

/** Whose point it is, and how it is held. */
export function attribution(speaker: string, kind: NodeKind, status: Status): string {
	if (status === 'reported') return `A view ${speaker} reports, not ${speaker}’s own`;
	if (status === 'conceded') return `Granted by ${speaker}`;
	if (kind === 'question') return `${speaker} asks`;
	if (kind === 'objection') return `${speaker}’s objection`;
	if (status === 'questioned') return `${speaker} puts it in question`;
	return `${speaker}’s own ${KIND_WORDS[kind].toLowerCase()}`;
}

export const RELATION_LEGEND: { kind: RelationKind; word: string }[] = [
	{ kind: 'supports', word: 'supports' },
	{ kind: 'opposes', word: 'opposes' },
	{ kind: 'explains', word: 'explains' },
	{ kind: 'transforms', word: 'transforms into' },
	{ kind: 'requires', word: 'requires' },
	{ kind: 'exemplifies', word: 'exemplifies' },
	{ kind: 'contrasts', word: 'contrasts' },
	{ kind: 'draws-on', word: 'draws on' },
	{ kind: 'answers', word: 'answers' },
	{ kind: 'part-of', word: 'part of' }
];

export const WORDS = {
	product: 'Passagework',
	views: 'View',
	map: 'Map',
	timeline: 'Timeline',
	text: 'Text',
	explore: 'Explore',
	about: 'About',
	skipToText: 'Skip to the text',
	skipToSelection: 'Skip to what is selected',
	mapLabel: 'Argument map',
	timelineLabel: 'Timeline',
	textLabel: 'Transcript',
	slipLabel: 'Selected',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	fit: 'Fit',
	settle: 'Settle',
	settleHint: 'Return every point to its place',
	reported: 'Italic: a view reported',
	legend: 'Lines',
	eachPeriod: 'Each period has its own scale',
	conversation: 'Conversation order',
	turn: 'turn',
	cite: 'Cite',
	copy: 'Copy',
	copied: 'Copied',
	relations: 'Relations',
	events: 'When',
	drawsOn: 'Draws on',
	editorsNote: 'Editor’s note',
	sources: 'Sources',
	tiedNodes: 'On the map',
	noPassage: 'No point of the map rests on this paragraph yet.',
	noteBack: 'back to the call',
	startTitle: 'One interview, three views',
	startHere: 'Start with',
	home: 'Back to the whole map',
	notFoundTitle: 'There is nothing at this address',
	notFoundNearest: 'Perhaps you meant',
	faultTitle: 'This page could not be shown',
	published: 'Published data set'
} as const;

export const SCHEME_WORDS = {
	system: 'Colours: as the device',
	light: 'Colours: light',
	dark: 'Colours: dark'
} as const;

export const START_GUIDE: { view: 'map' | 'timeline' | 'text'; words: string }[] = [
	{
		view: 'map',
		words: 'what is argued. Each shape is a theme; select a point to read the words it rests on.'
	},
	{
		view: 'timeline',
		words:
			'when it happened. Serif dates are the speaker’s words, sans ones the editor’s; a broken bar has no sharp edge.'
	},
	{
		view: 'text',
		words: 'where it is said. A mark in the margin leads from a passage to its points.'
	}
];

/** "¶ 3", "¶ 3 and 7" */
export function paragraphRef(numbers: readonly number[]): string {
	return `¶ ${new Intl.ListFormat('en').format(numbers.map(String))}`;
}

/** A point as it is heard: title, kind, theme. */
export function nodeName(title: string, kind: NodeKind, theme: string): string {
	return `${title}, ${KIND_WORDS[kind].toLowerCase()}, ${theme}`;
}

export function passageName(paragraphs: readonly number[], titles: readonly string[]): string {
	const where = `Passage in ${paragraphRef(paragraphs)}`;
	return titles.length ? `${where}, used by ${new Intl.ListFormat('en').format(titles)}` : where;
}

export function passageTitle(numbers: readonly number[]): string {
	return `${numbers.length > 1 ? 'Words in paragraphs' : 'Words in paragraph'} ${new Intl.ListFormat('en').format([...new Set(numbers)].map(String))}`;
}

export function turnOf(n: number, all: number): string {
	return `turn ${n} of ${all}`;
}

export function pageTitle(selected: string | undefined, reading: string): string {
	return [selected, reading, WORDS.product].filter(Boolean).join(' · ');
}

export const ABOUT = {
	what: 'Passagework lets a difficult text be read through its argument and its history: a map of what is argued, a timeline of when it happened, and the whole text where it is said. Every mark leads to the words it rests on.',
	howTitle: 'How it was made, and how to read it',
	how: [
		'Whatever stands in serif is verbatim; a quotation that is not in the text, character for character, stops the edition from being built. Whatever stands in sans serif (titles, glosses, verbs, most dates) is the editor’s.',
		'Each point says who speaks and how it is held: asserted, reported, questioned or granted. A view that a speaker only reports is set in italics and is not shown as the speaker’s own. Each point says how far its title is from the words.',
		'A date is drawn as far as it is known: a sharp tick where a day or a year is given, a bar that breaks up where the source gives no edge. Words for a date are the speaker’s; a year beside them, where the speaker gives none, is the editor’s and names its source.'
	],
	textTitle: 'The text',
	peopleTitle: 'People',
	correctionsTitle: 'Where the text differs from the one received',
	joins:
		'Paragraphs that the page breaks of the received text had cut in two are joined. Beyond that:'
} as const;

/** What is heard after an event’s date and title, and seen on hovering: its bounds as drawn, whose date it is. */
export function eventBounds(event: HistoricalEvent, bounds: string): string {
	const whose = event.date.basis === 'editor' ? ', the editor’s date' : '';
	return `${bounds}${whose}`;
}

export const STATUS_WORDS: Record<Status, string> = {
	asserted: 'Asserted',
	reported: 'Reported',
	questioned: 'Questioned',
	conceded: 'Granted'
};

export const FILTER = {
	open: 'Filter',
	panel: 'Filter the three views',
	themes: 'Theme',
	kinds: 'Kind',
	relations: 'Relations',
	speakers: 'Who speaks',
	statuses: 'How it is held',
	people: 'Draws on',
	years: 'Years',
	from: 'from',
	to: 'to',
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
export function shownCounts(rows: readonly { word: string; shown: number; all: number }[]): string {
	const parts = rows.map(({ word, shown, all }) => `${shown} of ${all} ${word}`);
	return new Intl.ListFormat('en', { style: 'narrow' }).format(parts);
}

export const COUNT_WORDS = { nodes: 'points', relations: 'relations', events: 'events' } as const;

/** "As far as turn 12, Lazzarato" */
export function turnWords(n: number, speaker: string): string {
	return `${FILTER.turn} ${n}, ${speaker}`;
}

export const TIMELINE = {
	moreIn: 'more events in',
	table: 'As a table',
	talk: 'In the talk',
	talkLabel: 'Where in the talk each event comes up',
	years: 'Years',
	yearsLabel: 'Years shown in full',
	firstYear: 'First year',
	lastYear: 'Last year',
	allYears: 'All years',
	level: 'Show',
	lanes: 'Lanes',
	scale: 'Scale',
	pan: 'Years in view',
	zoomIn: 'Zoom in on the years',
	zoomOut: 'Zoom out of the years',
	whole: 'Whole',
	oneScale: 'One scale for all years',
	unknown: 'The address asks for what the timeline does not know:',
	nobody: 'No one named',
	tableTitle: 'Every event, in order of time',
	columns: { date: 'When', drawn: 'Drawn here', event: 'Event', words: 'Words', claims: 'On the map' }
} as const;

export const LEVEL_WORDS = { periods: 'Periods', main: 'Main events', all: 'All events' } as const;

export const LANE_KIND_WORDS = {
	lane: 'by field',
	theme: 'by theme',
	speaker: 'by speaker',
	person: 'by person'
} as const;

export const SCALE_WORDS = {
	periods: 'each period its own',
	true: 'one for all years'
} as const;

/** "5 more": what stands under a lane’s title for the events that are only ticks there. */
export const moreWords = (n: number) => `${n} more`;

/** What is heard of a mark in the strip of the talk. */
export function saidMark(turn: number, paragraph: number, titles: readonly string[]): string {
	const list = new Intl.ListFormat('en').format(titles);
	return `Turn ${turn}, ${paragraphRef([paragraph])}: ${list}`;
}

/** The words for a date that its label has no room for, before the bounds. */
export const saidWords = (said: string) => `“${said}”`;

/** What is seen on hovering an event: the bounds as drawn and, where the label is the editor’s, what that rests on. */
export function eventHint(bounds: string, sources: readonly string[]): string {
	return sources.length ? `${bounds}. ${DATE_WORDS.editors} ${sources.join(' ')}` : bounds;
}
