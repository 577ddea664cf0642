import type { Fault } from './fault';
import { TEXT_FILE, type Transcript } from './transcript';

/** A fault at a turn, a paragraph or a note of the text. */
export function textFault(
	transcript: Pick<Transcript, 'lines'>,
	id: string,
	told: Pick<Fault, 'rule' | 'expected' | 'got' | 'nearest'>
): Fault {
	const line = transcript.lines.get(id) ?? 1;
	return { file: TEXT_FILE, line, column: 1, path: [id], ...told };
}
