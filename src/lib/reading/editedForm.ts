import { writeInline } from './inline';
import type { Note, Paragraph, Person, Turn } from './model';

export interface EditedText {
	turns: readonly Turn[];
	paragraphs: readonly Paragraph[];
	notes: readonly Note[];
}

/** The edited text written as it was received, paragraph by paragraph, initials before the first of each turn. */
export function editedForm(text: EditedText, people: readonly Person[]): string[] {
	const firsts = new Set(text.turns.map((turn) => turn.paragraphs[0]));
	return text.paragraphs.map((paragraph) => {
		const { speaker } = paragraph;
		const initials = people.find(({ id }) => id === speaker)?.initials ?? speaker;
		const words = wordsOf(paragraph, text.notes);
		return firsts.has(paragraph.id) ? `${initials}: ${words}` : words;
	});
}

/** The notes as they were received: a raised number, a space, the words. */
export function editedNotes(notes: readonly Note[]): string[] {
	return notes.map(
		({ n, text, emphases }) => `${raised(n)} ${writeInline({ text, emphases, calls: [] })}`
	);
}

function wordsOf({ text, emphases, calls }: Paragraph, notes: readonly Note[]): string {
	const numbered = calls.flatMap(({ at, note }) => {
		const n = notes.find(({ id }) => id === note)?.n;
		return n === undefined ? [] : [{ at, n }];
	});
	return writeInline({ text, emphases, calls: numbered }, raised);
}

function raised(n: number): string {
	return String(n).replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}
