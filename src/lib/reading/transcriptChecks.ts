import type { Fault } from './fault';
import { textFault } from './textFault';
import type { Transcript } from './transcript';

/** What can be wrong with a transcript as a whole, once its lines are read. */
export function checkTranscript(transcript: Transcript): Fault[] {
	return [
		...emptyTurns(transcript),
		...numbersUsedTwice(transcript),
		...callsWithoutNote(transcript),
		...notesWithoutOneCall(transcript)
	];
}

function emptyTurns(transcript: Transcript): Fault[] {
	return transcript.turns
		.filter(({ paragraphs }) => paragraphs.length === 0)
		.map(({ id }) =>
			textFault(transcript, id, {
				rule: 'text-malformed',
				expected: 'a turn with a paragraph',
				got: 'none'
			})
		);
}

/** p8 and p08 are two ids and one number. */
function numbersUsedTwice(transcript: Transcript): Fault[] {
	const twice = (items: readonly { id: string; n: number }[]) =>
		items.flatMap(({ id, n }, i) => {
			const first = items.slice(0, i).find((earlier) => earlier.n === n);
			if (!first) return [];
			const got = `${id}, which has the number of ${first.id}`;
			return [
				textFault(transcript, id, { rule: 'text-id-twice', expected: 'a number used once', got })
			];
		});
	return [...twice(transcript.turns), ...twice(transcript.paragraphs)];
}

function callsWithoutNote(transcript: Transcript): Fault[] {
	const notes = new Set(transcript.notes.map(({ id }) => id));
	return transcript.paragraphs.flatMap(({ id, calls }) =>
		calls
			.filter(({ note }) => !notes.has(note))
			.map(({ note }) =>
				textFault(transcript, id, { rule: 'note-unmatched', expected: note, got: 'no such note' })
			)
	);
}

function notesWithoutOneCall(transcript: Transcript): Fault[] {
	const calls = transcript.paragraphs.flatMap((paragraph) => paragraph.calls);
	return transcript.notes.flatMap(({ id }) => {
		const count = calls.filter(({ note }) => note === id).length;
		if (count === 1) return [];
		const told = { expected: 'one call of the note', got: `${count} calls` };
		return [textFault(transcript, id, { rule: 'note-unmatched', ...told })];
	});
}
