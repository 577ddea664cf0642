import type { Fault } from './fault';
import { parseInline, type Inline } from './inline';
import type { Note, Paragraph, Turn } from './model';
import type { Rule } from './rules';
import { checkTranscript } from './transcriptChecks';

/** The text as parsed, with the lines to point at. */
export interface Transcript {
	turns: Turn[];
	paragraphs: Paragraph[];
	notes: Note[];
	/** Line in text.md by id of turn, paragraph or note. */
	lines: Map<string, number>;
	faults: Fault[];
}

export const TEXT_FILE = 'text.md';

/**
 * Read text.md: `## t01 person` opens a turn, `[p01] words…` is a paragraph, `[^1]: words…` a note, each on one line;
 * empty lines are free and anything else is a fault. Ids are permanent and numbers are read from them, so
 * that ¶ 12 stays ¶ 12 whatever is added elsewhere.
 *
 * Never throws: what is wrong is in `faults`.
 */
export function parseTranscript(source: string): Transcript {
	const transcript: Transcript = {
		turns: [],
		paragraphs: [],
		notes: [],
		lines: new Map(),
		faults: []
	};
	source.split(/\r?\n/u).forEach((content, i) => {
		if (content.trim() !== '') readLine(transcript, { content, line: i + 1 });
	});
	transcript.faults.push(...checkTranscript(transcript));
	return transcript;
}

interface Line {
	content: string;
	line: number;
}

const TURN = /^## (?<id>t0*(?<n>\d+)) (?<words>\S+)$/u;
const PARAGRAPH = /^\[(?<id>p0*(?<n>\d+))\] (?<words>\S.*)$/u;
const NOTE = /^\[\^(?<n>[1-9]\d*)\]: (?<words>\S.*)$/u;

function readLine(transcript: Transcript, line: Line): void {
	const turn = TURN.exec(line.content)?.groups;
	const paragraph = PARAGRAPH.exec(line.content)?.groups;
	const note = NOTE.exec(line.content)?.groups;
	if (turn) addTurn(transcript, partsOf(turn), line);
	else if (paragraph) addParagraph(transcript, partsOf(paragraph), line);
	else if (note) addNote(transcript, partsOf(note), line);
	else report(transcript, line, { expected: 'a turn, a paragraph or a note', got: line.content });
}

interface Parts {
	id: string;
	n: number;
	words: string;
}

function partsOf({ id = '', n = '', words = '' }: Partial<Record<string, string>>): Parts {
	return { id, n: Number(n), words };
}

function addTurn(transcript: Transcript, { id, n, words }: Parts, { line }: Line): void {
	if (!isNew(transcript, id, line)) return;
	transcript.turns.push({ id, n, speaker: words, paragraphs: [] });
}

function addParagraph(transcript: Transcript, { id, n, words }: Parts, line: Line): void {
	const turn = transcript.turns.at(-1);
	if (!turn) {
		report(transcript, line, { expected: 'a turn before its first paragraph', got: line.content });
		return;
	}
	const inline = inlineOf(transcript, words, line);
	if (!inline || !isNew(transcript, id, line.line)) return;
	const { text, emphases, calls } = inline;
	turn.paragraphs.push(id);
	transcript.paragraphs.push({
		id,
		n,
		turn: turn.id,
		speaker: turn.speaker,
		text,
		emphases,
		calls: calls.map((call) => ({ at: call.at, note: noteId(call.n) }))
	});
}

function addNote(transcript: Transcript, { n, words }: Parts, line: Line): void {
	const inline = inlineOf(transcript, words, line);
	const id = noteId(n);
	if (!inline || !isNew(transcript, id, line.line)) return;
	if (inline.calls.length > 0) {
		report(transcript, line, { expected: 'a note that calls no other note', got: words });
	}
	transcript.notes.push({ id, n, text: inline.text, emphases: inline.emphases });
}

function inlineOf(transcript: Transcript, words: string, line: Line): Inline | undefined {
	const inline = parseInline(words.trimEnd());
	if (typeof inline !== 'string') return inline;
	report(transcript, line, { expected: 'words, with *emphasis* and [^1] calls only', got: inline });
	return undefined;
}

function isNew(transcript: Transcript, id: string, line: number): boolean {
	const before = transcript.lines.get(id);
	if (before === undefined) {
		transcript.lines.set(id, line);
		return true;
	}
	const got = `${id} again, first on line ${before}`;
	report(transcript, { line }, { expected: 'an id used once', got, rule: 'text-id-twice' });
	return false;
}

interface Told {
	expected: string;
	got: string;
	rule?: Rule;
}

function report(transcript: Transcript, { line }: { line: number }, told: Told): void {
	const rule = told.rule ?? 'text-malformed';
	transcript.faults.push({ file: TEXT_FILE, line, column: 1, path: [], ...told, rule });
}

/** The id of note n; a call and its note meet in it. */
export const noteId = (n: number) => `note-${n}`;
