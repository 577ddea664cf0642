import { RULES, type Rule } from './rules';

/** Keys and indexes that lead to a value in a file. */
export type Path = readonly (string | number)[];

/** Where a value stands; both count from 1. */
export interface Place {
	line: number;
	column: number;
}

/** One thing wrong in the authored files, in words for the person who edits them. */
export interface Fault extends Place {
	/** Relative to the folder of the reading. */
	file: string;
	/** As the editor would say it: entries of a list by their id. */
	path: Path;
	expected: string;
	got: string;
	/** What was probably meant: an id, a key, a stretch of the text. */
	nearest?: string;
	rule: Rule;
}

/** All that is wrong with a reading. Nothing else is thrown for bad input. */
export class ReadingError extends Error {
	readonly faults: readonly Fault[];

	/** @param folder printed before each file name, so that an editor can open it */
	constructor(faults: readonly Fault[], folder = '') {
		super(formatFaults(faults, folder));
		this.name = 'ReadingError';
		this.faults = faults;
	}
}

/** Every fault, by file and line, each with what to do about it. */
export function formatFaults(faults: readonly Fault[], folder = ''): string {
	const inOrder = [...faults].sort(
		(a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column
	);
	const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
	return [`${count} in the reading`, ...inOrder.map((one) => formatFault(one, folder))].join(
		'\n\n'
	);
}

function formatFault(fault: Fault, folder: string): string {
	const file = folder === '' ? fault.file : `${folder}/${fault.file}`;
	const lines = [`${file}:${fault.line}:${fault.column}  (${fault.rule})`];
	if (fault.path.length > 0) lines.push(`  at            ${fault.path.join(' › ')}`);
	lines.push(`  expected      ${fault.expected}`, `  got           ${fault.got}`);
	if (fault.nearest !== undefined) lines.push(`  did you mean  ${fault.nearest}`);
	lines.push(`  to do         ${RULES[fault.rule]}`);
	return lines.join('\n');
}

/** A value for a message: quoted, on one line, cut to a length that can be read. */
export function quoted(text: string, limit = 160): string {
	const letters = Array.from(text.replace(/\n/gu, '⏎'));
	const cut =
		letters.length > limit ? `${letters.slice(0, limit - 1).join('')}…` : letters.join('');
	return `“${cut}”`;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
