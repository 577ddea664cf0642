/** Words of the page about the edition: how it was made, what its kinds mean, where it ends. */
import type { Fidelity, NodeKind, RelationKind, Status } from '$lib/reading/model';

export const ABOUT = {
	what: 'Passagework lets a difficult text be read through its argument and its history: a map of what is argued, a timeline of when it happened, and the whole text where it is said. Every mark leads to the words it rests on.',
	howTitle: 'How to read it',
	how: [
		'Whatever stands in serif is verbatim; a quotation that is not in the text, character for character, stops the edition from being built. Whatever stands in sans serif (titles, glosses, definitions, verbs, most dates) is the editor’s. With letters that are easier to read (see Settings), verbatim words stand between quotation marks instead.',
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
