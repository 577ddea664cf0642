import { applyCorrections } from './applyCorrections';
import type { Source, Sources } from './draft';
import { editedForm, editedNotes } from './editedForm';
import { quoted, type Fault } from './fault';
import { faultAt } from './faultAt';
import type { Person } from './model';
import { receivedForm, receivedNotes } from './receivedForm';
import { textFault } from './textFault';
import { noteId, type Transcript } from './transcript';
import { tellDifferences } from './wordDifferences';

/** Whether the edited text is the received one, and what was done to make it so. */
export interface Comparison {
	/** How many paragraphs that a page had broken were joined. */
	joins: number;
	faults: Fault[];
}

/**
 * Compare text.md with received.txt: but for joins where a page broke a paragraph and for listed corrections
 * they are the same, paragraph by paragraph, notes included.
 */
export function compareWithReceived(
	sources: Pick<Sources, 'reading' | 'corrections' | 'transcript' | 'received'>,
	people: readonly Person[]
): Comparison {
	const { reading, corrections, transcript, received } = sources;
	const { text, unplaced } = applyCorrections(received, corrections.value);
	const form = receivedForm(text, { ...reading.value, people });
	const faults = [
		...unplaced.map(({ correction, why }) =>
			correctionFault(corrections, { i: corrections.value.indexOf(correction), why })
		),
		...form.missingFrame.map((line) => frameFault(reading, line)),
		...firstDifference(form.paragraphs, { edited: editedForm(transcript, people), transcript }),
		...noteFaults(receivedNotes(received), transcript)
	];
	return { joins: form.joins, faults };
}

function correctionFault(
	source: Sources['corrections'],
	{ i, why }: { i: number; why: string }
): Fault {
	return faultAt({ value: undefined, source, path: [i] }, ['received'], {
		rule: 'correction-unplaced',
		expected: 'words that stand exactly once in received.txt',
		got: why
	});
}

function frameFault(source: Source<unknown>, line: string): Fault {
	return faultAt({ value: undefined, source, path: [] }, [], {
		rule: 'received-differs',
		expected: `the line ${quoted(line)} in received.txt, as reading.yaml has it`,
		got: 'no such line at its place'
	});
}

/** After the first paragraph that differs, all may be shifted, so only the first is told. */
function firstDifference(
	received: readonly string[],
	{ edited, transcript }: { edited: readonly string[]; transcript: Transcript }
): Fault[] {
	const count = Math.max(received.length, edited.length);
	for (let i = 0; i < count; i++) {
		const was = received[i] ?? '';
		const is = edited[i] ?? '';
		if (was === is) continue;
		const id = transcript.paragraphs[i]?.id ?? transcript.paragraphs.at(-1)?.id ?? '';
		return [differs(transcript, id, { was, is })];
	}
	return [];
}

function noteFaults(received: readonly string[], transcript: Transcript): Fault[] {
	const edited = editedNotes(transcript.notes);
	const changed = transcript.notes.flatMap(({ id }, i) => {
		const is = edited[i] ?? '';
		if (received.includes(is)) return [];
		const was = received.find((note) => note.split(' ')[0] === is.split(' ')[0]) ?? '';
		return [differs(transcript, id, { was, is })];
	});
	const dropped = received
		.slice(edited.length)
		.map((was) => differs(transcript, noteId(edited.length + 1), { was, is: '' }));
	return [...changed, ...dropped];
}

function differs(
	transcript: Transcript,
	id: string,
	{ was, is }: { was: string; is: string }
): Fault {
	return textFault(transcript, id, {
		rule: 'received-differs',
		expected: was === '' ? 'nothing more, as in received.txt' : 'the words of received.txt',
		got: is === '' ? 'nothing more' : tellDifferences(is, was)
	});
}
