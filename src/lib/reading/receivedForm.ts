import type { Person } from './model';

/** What stands around the words in the received text. */
export interface Frame {
	title: string;
	heading?: string | undefined;
	translator: string;
	people: readonly Person[];
}

/** The received text brought to the form of the edited one. */
export interface ReceivedForm {
	/** As received, initials before the first of each turn; the frame gone, broken paragraphs joined. */
	paragraphs: string[];
	/** How many blocks were joined to the one before. */
	joins: number;
	/** Lines the frame should have and the text has not, in order. */
	missingFrame: string[];
}

/** A closing quotation mark and the call of a note may follow. */
const FINAL_PUNCTUATION = /[.?!]["”’')\]]?[⁰¹²³⁴-⁹]*$/u;

/**
 * Bring the corrected received text to the form of the edited one: every line is a block; the title, the heading, the
 * lines that introduce the speakers and the translator's are taken off; and a block is joined to the one before where a
 * page broke the sentence, that is, where the one before has no final punctuation and this one is no speaker's turn.
 */
export function receivedForm(corrected: string, frame: Frame): ReceivedForm {
	const head = takeOff(blocksOf(corrected), headOf(frame));
	const foot = takeOff(head.blocks.reverse(), footOf(frame));
	const blocks = foot.blocks.reverse();
	const paragraphs = joinBroken(blocks, frame.people);
	return {
		paragraphs,
		joins: blocks.length - paragraphs.length,
		missingFrame: [...head.missing, ...foot.missing]
	};
}

/** The notes as they stand in the received text: a raised number, a space, the words. */
export function receivedNotes(received: string): string[] {
	return blocksOf(received).filter((block) => /^[⁰¹²³⁴-⁹]/u.test(block));
}

function blocksOf(text: string): string[] {
	const lines = text.split(/\r?\n/u).map((line) => line.trim());
	return lines.filter((line) => line !== '');
}

function headOf({ title, heading, people }: Frame): string[] {
	const speakers = people.flatMap(({ name, initials }) =>
		initials ? [`${name}: ${initials}`] : []
	);
	return [title, ...(heading === undefined ? [] : [heading]), ...speakers];
}

function footOf({ translator }: Frame): string[] {
	return translator === '' ? [] : [`Translated by ${translator}`];
}

/** Take the lines off the front, in order; those that are not next are missing. */
function takeOff(blocks: readonly string[], lines: readonly string[]) {
	const missing: string[] = [];
	let taken = 0;
	for (const line of lines) {
		if (blocks[taken] === line) taken++;
		else missing.push(line);
	}
	return { blocks: blocks.slice(taken), missing };
}

function joinBroken(blocks: readonly string[], people: readonly Person[]): string[] {
	const openings = people.flatMap(({ initials }) => (initials ? [`${initials}: `] : []));
	const paragraphs: string[] = [];
	for (const block of blocks) {
		const last = paragraphs.at(-1);
		const opensTurn = openings.some((opening) => block.startsWith(opening));
		const isBroken = last !== undefined && !FINAL_PUNCTUATION.test(last);
		if (isBroken && !opensTurn) paragraphs[paragraphs.length - 1] = `${last} ${block}`;
		else paragraphs.push(block);
	}
	return paragraphs;
}
