/**
 * Every word the interface says, seen or heard. Words of a reading are never here; they come from its data.
 */
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
	read: 'Read',
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

export const ABOUT = {
	what: 'Passagework lets a difficult text be read through its argument and its history: a map of what is argued, a timeline of when it happened, and the whole text where it is said. Every mark leads to the words it rests on.',
	howTitle: 'How to read it',
	how: [
		'Whatever stands in serif is verbatim; a quotation that is not in the text, character for character, stops the edition from being built. Whatever stands in sans serif (titles, glosses, definitions, verbs, most dates) is the editor’s.',
		'Each point says who speaks and how it is held: asserted, reported, questioned or granted. A view that a speaker only reports is set in italics and is not shown as the speaker’s own. Each point says how far its title is from the words.',
		'A date is drawn as far as it is known: a sharp tick where a day or a year is given, a bar that breaks up where the source gives no edge. Words for a date are the speaker’s; a year beside them, where the speaker gives none, is the editor’s and names its source.'
	],
	madeTitle: 'How the map was made',
	made: [
		'The text was read turn by turn. Whatever is claimed, asked, objected or given as an example became a point, with the words it rests on; a point without words does not build. Two points were joined only where words carry the join, and those words can be read from the slip. Questions are joined to what answers them, so that the talk can be followed as it went.',
		'Where the points stand was worked out once, by forces: joined points attract each other, all others keep apart, themes hold together; then labels were given room and lines were led around them. The places are kept with the data, so that every reader sees the same map and nothing moves unless a reader moves it. Nearness on the map is a help to the eye; it is not a claim about the text.'
	],
	kindsTitle: 'What the points are',
	statusesTitle: 'How a point is held',
	fidelitiesTitle: 'How far a title is from the words',
	relationsTitle: 'What the lines say',
	editorTitle: 'What is the editor’s',
	editor:
		'The cutting of the text into passages; titles, glosses and definitions; the kind of each point and each line; ranks and themes; every date marked as the editor’s, with its source; notes marked “Editor’s note”. Nothing of these is in quotation marks or in serif.',
	limitsTitle: 'Limits',
	limits: [
		'Another reader would have cut and joined differently: a map of an argument is a reading of it. Where the text is unclear or contradicts itself, the map says so in a note or as a contrast; it does not mend the text.',
		'The text is a conversation, and a translation of one. A point is held as firmly as it was spoken, not more; what was granted or left open is marked so.',
		'History is told as far as the speakers tell it. The timeline does not correct them; where the editor adds a date, it is to place the words, not to argue with them.'
	],
	coverageTitle: 'How much of the text it rests on',
	textTitle: 'The text',
	correctionsTitle: 'Where the text differs from the one received',
	joins:
		'Paragraphs that the page breaks of the received text had cut in two are joined. Beyond that:'
} as const;

export const KIND_MEANINGS: Record<NodeKind, string> = {
	claim: 'what a speaker holds to be so',
	concept: 'a term the speakers work with; its definition is from this text',
	question: 'what a speaker asks; joined to what answers it, or left open',
	example: 'a case that a speaker gives',
	objection: 'what is, or could be, held against a point; often a view only reported'
};

export const STATUS_MEANINGS: Record<Status, string> = {
	asserted: 'the speaker holds it',
	reported: 'the speaker passes it on as somebody else’s; set in italics',
	questioned: 'the speaker asks it, or puts it in question',
	conceded: 'the speaker grants it, or grants not to know'
};

export const FIDELITY_MEANINGS: { fidelity: Fidelity; word: string; meaning: string }[] = [
	{ fidelity: 'quotation', word: 'Quotation', meaning: 'the title is the speaker’s own words' },
	{ fidelity: 'paraphrase', word: 'Paraphrase', meaning: 'it says what the words say' },
	{
		fidelity: 'interpretation',
		word: 'Interpretation',
		meaning: 'it says what the editor takes the words to mean'
	}
];

export const RELATION_MEANINGS: Record<RelationKind, string> = {
	supports: 'gives a reason for it',
	opposes: 'speaks against it',
	explains: 'says how it came about',
	transforms: 'turns into it: the one was, the other is',
	requires: 'cannot be without it',
	exemplifies: 'is a case of it',
	contrasts: 'is set against it, without refuting it',
	'draws-on': 'takes it up from there',
	answers: 'replies to it',
	'part-of': 'belongs to it'
};

/** "98 % of the 5,021 words of the speaker" */
export function coverageWords(name: string, share: { words: number; covered: number }): string {
	const percent = new Intl.NumberFormat('en', { style: 'percent' });
	const number = new Intl.NumberFormat('en');
	const part = percent.format(share.words === 0 ? 0 : share.covered / share.words);
	return `${part} of the ${number.format(share.words)} words of ${name}`;
}

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

/** "As far as turn 12, the speaker’s name" */
export function turnWords(n: number, speaker: string): string {
	return `${FILTER.turn} ${n}, ${speaker}`;
}

export const INDEX_DESCRIPTION =
	'Every concept of the argument with what it means in this text, and every person who speaks or is drawn on.';

export function personDescription(name: string, reading: string): string {
	return `${name} in “${reading}”: what is said, what is drawn on, and where.`;
}

/** "12 points said, 3 points drawn on, 2 events, named in 4 paragraphs"; what is none is left out. */
export function touchedCounts(
	touched: Record<'said' | 'drawnOn' | 'events' | 'paragraphs', readonly unknown[]>
): string {
	const { said, drawnOn, events, paragraphs } = touched;
	const parts = [
		said.length && `says ${counted(said.length, 'point', 'points')}`,
		drawnOn.length && `drawn on for ${counted(drawnOn.length, 'point', 'points')}`,
		events.length && counted(events.length, 'event', 'events'),
		paragraphs.length && `named in ${counted(paragraphs.length, 'paragraph', 'paragraphs')}`
	];
	return new Intl.ListFormat('en', { style: 'narrow' }).format(parts.filter((part) => part !== 0));
}
