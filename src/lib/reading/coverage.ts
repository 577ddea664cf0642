import type { ReadingIndex } from './indexReading';
import type { Paragraph, Person, Span, Turn } from './model';
import { wordsOf, type Word } from './words';

/** How many words there are, and how many of them lie under a passage. */
export interface WordShare {
	words: number;
	covered: number;
}

/** Words in a row, in one paragraph, that no passage covers. */
export interface BareStretch {
	paragraph: Paragraph;
	/** How many words. */
	words: number;
	/** Its words as they stand, punctuation between them included. */
	text: string;
}

/** How much of a text its argument and timeline rest on, and what they leave out. */
export interface Coverage {
	/** Each who speaks, in the order of `people`. */
	speakers: (WordShare & { person: Person; untouched: Paragraph[] })[];
	/** In the order of the text. */
	paragraphs: (WordShare & { paragraph: Paragraph; touched: boolean })[];
	/** The longest first. */
	bare: BareStretch[];
	/** Turns of interviewers in which no node rests on any words. */
	untouchedTurns: Turn[];
}

interface Seen extends WordShare {
	paragraph: Paragraph;
	touched: boolean;
	bare: BareStretch[];
}

/**
 * What share of the words lies under some passage. A passage is there because a node, a relation, an event or a period
 * rests on it (a lint holds that), so each passage counts; a word counts when all of it lies under passages. A
 * paragraph is touched when a node rests on words of it.
 */
export function coverageOf(index: ReadingIndex): Coverage {
	const { people, paragraphs, turns } = index.reading;
	const seen = paragraphs.map((paragraph) => look(index, paragraph));
	const untouched = seen.filter(({ touched }) => !touched).map(({ paragraph }) => paragraph);
	const interviewers = people.filter(({ role }) => role === 'interviewer').map(({ id }) => id);
	return {
		speakers: people.flatMap((person) => speakerIn(seen, person)),
		paragraphs: seen.map(({ paragraph, words, covered, touched }) => {
			return { paragraph, words, covered, touched };
		}),
		bare: seen.flatMap(({ bare }) => bare).sort((a, b) => b.words - a.words),
		untouchedTurns: turns.filter(
			(turn) =>
				interviewers.includes(turn.speaker) &&
				turn.paragraphs.every((id) => untouched.some((paragraph) => paragraph.id === id))
		)
	};
}

/** The covered part of the words, from 0 to 1; 1 where there are no words. */
export function shareOf({ words, covered }: WordShare): number {
	return words === 0 ? 1 : covered / words;
}

function speakerIn(seen: readonly Seen[], person: Person): Coverage['speakers'] {
	const own = seen.filter(({ paragraph }) => paragraph.speaker === person.id);
	if (own.length === 0) return [];
	const untouched = own.filter(({ touched }) => !touched).map(({ paragraph }) => paragraph);
	return [{ person, words: sum(own, 'words'), covered: sum(own, 'covered'), untouched }];
}

const sum = (shares: readonly WordShare[], key: keyof WordShare) =>
	shares.reduce((total, share) => total + share[key], 0);

function look(index: ReadingIndex, paragraph: Paragraph): Seen {
	const passages = index.passagesByParagraph.get(paragraph.id) ?? [];
	const spans = passages
		.flatMap(({ targets }) => targets)
		.filter((target) => target.paragraph === paragraph.id);
	const words = wordsOf(paragraph.text);
	const covered = isCovered(paragraph.text, spans);
	return {
		paragraph,
		words: words.length,
		covered: words.filter(covered).length,
		touched: passages.some(({ id }) => index.nodesByPassage.has(id)),
		bare: runsOf(words, (word) => !covered(word)).map((run) => bareStretch(paragraph, run))
	};
}

/** Whether all of a word lies under the spans; words are placed in UTF-16 units, spans in code points. */
function isCovered(text: string, spans: readonly Span[]): (word: Word) => boolean {
	const letters = Array.from(text).map((letter, at) => ({
		letter,
		under: spans.some(({ start, end }) => start <= at && at < end)
	}));
	const units = letters.flatMap(({ letter, under }) => Array<boolean>(letter.length).fill(under));
	return ({ start, end }) => units.slice(start, end).every(Boolean);
}

/** The longest runs of words that all pass. */
function runsOf(words: readonly Word[], passes: (word: Word) => boolean): Word[][] {
	const runs: Word[][] = [];
	let run: Word[] = [];
	for (const word of words) {
		if (passes(word)) run.push(word);
		else {
			runs.push(run);
			run = [];
		}
	}
	return [...runs, run].filter(({ length }) => length > 0);
}

function bareStretch(paragraph: Paragraph, run: readonly Word[]): BareStretch {
	const text = paragraph.text.slice(run[0]?.start, run.at(-1)?.end);
	return { paragraph, words: run.length, text };
}
