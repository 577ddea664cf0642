/**
 * Words that many views say, seen or heard; what one view alone says stands in `wording/`, in a file of its name. Words of a reading
 * are never here; they come from its data.
 */
import type {
	DateBasis,
	Fidelity,
	HistoricalEvent,
	NodeKind,
	PersonRole,
	Status
} from '$lib/reading/model';

/** Of the interface; a reading has its own. */
export const LANGUAGE = 'en';

/** In which the edition can be read too. */
export const OTHER_LANGUAGE = { tag: 'fr', name: 'Français' } as const;

const plural = new Intl.PluralRules(LANGUAGE);

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

export const STATUS_WORDS: Record<Status, string> = {
	asserted: 'Asserted',
	reported: 'Reported',
	questioned: 'Questioned',
	conceded: 'Granted'
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

export const WORDS = {
	product: 'Passagework',
	views: 'View',
	map: 'Map',
	timeline: 'Timeline',
	text: 'Text',
	explore: 'Explore',
	read: 'Read',
	outline: 'Outline',
	about: 'About',
	tours: 'Tours',
	menu: 'Menu',
	searchPlaceholder: 'Search points, events, words',
	searchOpen: 'Search (/ or Ctrl K)',
	skipToText: 'Skip to the text',
	skipToSelection: 'Skip to what is selected',
	mapLabel: 'Argument map',
	timelineLabel: 'Timeline',
	textLabel: 'Transcript',
	slipLabel: 'Selected',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	fit: 'Fit',
	mapAlone: 'Map alone',
	mapAloneHint: 'All of the window for the map; again: all three views',
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
	notFound: 'A point, an event, a passage or a step of a tour may have been misspelt.',
	notFoundNearest: 'Perhaps you meant',
	faultTitle: 'This page could not be shown',
	references: 'Where the links lead',
	published: 'Published data set',
	index: 'Index',
	concepts: 'Concepts',
	people: 'People',
	notes: 'Editor’s notes',
	says: 'Says',
	drawnOnFor: 'Drawn on for',
	namedIn: 'Named in',
	saidWhere: 'Said where',
	defined: 'In this text',
	glossTitle: 'The point',
	onMap: 'On the map',
	onTimeline: 'On the timeline'
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

/** A paragraph that is named after the first one. */
export const alsoIn = (n: number) => `also ${paragraphRef([n])}`;

/** A point as it is heard: title, kind, theme. */
export function nodeName(title: string, kind: NodeKind, theme: string): string {
	return `${title}, ${KIND_WORDS[kind].toLowerCase()}, ${theme}`;
}

/** A mark that counts others which stand too near it to be told apart. */
export function gatheredName(name: string, others: number): string {
	return `${name}, one of ${others + 1} points that stand together here`;
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

/** What follows the words for a date: the bounds as drawn, and whose date it is. */
export const drawnBy = (bounds: string, basis: DateBasis) => `: ${bounds}; ${BASIS_WORDS[basis]}`;

/** What is heard after an event’s date and title, and seen on hovering: its bounds as drawn, whose date it is. */
export function eventBounds(event: HistoricalEvent, bounds: string): string {
	const whose = event.date.basis === 'editor' ? ', the editor’s date' : '';
	return `${bounds}${whose}`;
}
