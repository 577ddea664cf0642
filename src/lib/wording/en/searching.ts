/** The words of search, of the concordance and of what can be done with selected words. */
import type { Match } from '$lib/reading/concordance';
import type { Group } from '$lib/state/search/search';

export const SEARCH = {
	title: 'Search',
	label: 'Search points, events, people and the words of the text',
	dialog: 'Search',
	results: 'Results',
	close: 'Close',
	start: 'Start with',
	nothing: 'Nothing matches.',
	nearest: 'The nearest words here',
	notYet: 'Search is being made ready.',
	whole: 'All results on a page',
	withoutScript:
		'Below is everything that has a page, in alphabetical order. For words of the text, use your browser’s own search on the page of the text, or the list of words.',
	index: 'Index'
} as const;

export const GROUP_WORDS: Record<Group, string> = {
	argument: 'Argument',
	history: 'History',
	people: 'People',
	text: 'Text'
};

/** Shown at the foot of the box. */
export const SEARCH_KEYS: readonly { keys: string; does: string }[] = [
	{ keys: '↑ ↓', does: 'choose' },
	{ keys: 'Enter', does: 'open' },
	{ keys: 'Ctrl Enter', does: 'in a new tab' },
	{ keys: 'Esc', does: 'close' }
];

/** "12 results", heard once typing pauses. */
export function resultCount(n: number): string {
	if (n === 0) return SEARCH.nothing;
	return n === 1 ? '1 result' : `${n} results`;
}

/** "also: selfish, greed" */
export function alsoKnown(names: readonly string[]): string {
	return names.length > 0 ? `also: ${names.join(', ')}` : '';
}

/** "41 times in the text", "Once in the text" */
export function timesInText(n: number): string {
	return `${n === 1 ? 'Once' : times(n)} in the text`;
}

export function times(n: number): string {
	return n === 1 ? 'once' : `${n} times`;
}

export const CONCORDANCE = {
	title: 'Concordance',
	what: 'Every occurrence of a word or phrase of the text, in context.',
	label: 'Word or phrase',
	match: 'Look for',
	group: 'Order',
	speakers: 'Said by',
	everyone: 'everyone',
	reading: 'order of reading',
	none: 'The text does not have it.',
	nearest: 'The nearest words of the text',
	often: 'Words this text turns on',
	oftenHow:
		'How often each occurs, and the paragraphs that have it. Words that stand in a title or a name, and long ones that come in clusters; not those that stand everywhere.',
	needsScript:
		'To look for a word of your own, script is needed; a word below lists its paragraphs.',
	all: 'All words of the list',
	onlyTurn: 'only this turn',
	strip: 'Where in the conversation',
	perThousand: 'in 1,000 words'
} as const;

export const MATCH_WORDS: Record<Match, string> = {
	words: 'whole words',
	beginnings: 'beginnings of words',
	exact: 'exactly as written'
};

export const GROUPING_WORDS = {
	'': CONCORDANCE.reading,
	speaker: 'by speaker',
	turn: 'by turn'
} as const;

/** The name of the strip: "Said in turns 2, 4 and 10". */
export function saidInTurns(turns: readonly number[]): string {
	const list = new Intl.ListFormat('en').format(turns.map(String));
	return `Said in ${turns.length === 1 ? 'turn' : 'turns'} ${list}`;
}

export const QUOTING = {
	toolbar: 'The selected words',
	hint: 'Words selected. Alt Q: what can be done with them.',
	keys: 'Alt Q',
	quote: 'Quote',
	quoted: 'Quotation copied',
	link: 'Link',
	linked: 'Link copied',
	denied: 'The browser does not allow copying. Here it is:',
	uses: 'Who uses this?',
	unused: 'No passage of this edition has these words yet.',
	close: 'Close',
	near: 'The text does not have exactly the words of this address. The nearest are marked.',
	elsewhere: 'These words stand in another paragraph than the address says:',
	nowhere: 'The text has nothing like the words of this address.',
	lookFor: 'Look for them'
} as const;

/** "Every ‘confidence’ (14)" */
export function everyOccurrence(words: string, n: number): string {
	return `Every ‘${words}’ (${n})`;
}
