import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadingError, type Fault } from '../reading/fault';

/** The authored files of a reading: their text by their path within its folder. */
export type ReadingFiles = Readonly<Record<string, string>>;

export const SINGLE_FILES = [
	'reading.yaml',
	'text.md',
	'received.txt',
	'corrections.yaml',
	'timeline.yaml'
] as const;

/** Of these a reading may have any number, each in a folder of its kind. */
export const FILE_FOLDERS = { argument: '<theme>', tours: '<tour>' } as const;

/** Read the files of a reading; one that is not there is left out, for the check to tell. */
export function readReadingFiles(folder: string): ReadingFiles {
	const many = Object.keys(FILE_FOLDERS).flatMap((name) => filesIn(folder, name));
	const paths = [...SINGLE_FILES, ...many];
	const present = paths.filter((path) => existsSync(join(folder, path)));
	return Object.fromEntries(
		present.map((path) => [path, readFileSync(join(folder, path), 'utf8')])
	);
}

function filesIn(folder: string, name: string): string[] {
	const path = join(folder, name);
	const names = existsSync(path) ? readdirSync(path).sort() : [];
	return names.map((one) => `${name}/${one}`);
}

/**
 * The folder of the reading to build: the one named by `name`, else the only one in `data`.
 *
 * @param data the folder of all readings
 * @param name which of them, as the environment variable READING gives it
 * @throws ReadingError where there is none, or several and none is named
 */
export function readingFolder(data = 'data', name = process.env['READING']): string {
	const names = existsSync(data) ? foldersIn(data) : [];
	const chosen = name === undefined || name === '' ? names : names.filter((one) => one === name);
	const [only, ...others] = chosen;
	if (only === undefined || others.length > 0) throw noOneFolder(data, { name, names });
	return join(data, only);
}

function foldersIn(folder: string): string[] {
	const entries = readdirSync(folder, { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function noOneFolder(
	data: string,
	{ name, names }: { name: string | undefined; names: string[] }
): ReadingError {
	const fault: Fault = {
		file: data,
		line: 1,
		column: 1,
		path: [],
		rule: 'reading-folder',
		expected: name ? `a folder ${name}, as READING says` : 'one folder, the reading to build',
		got: names.join(', ') || 'no folder'
	};
	return new ReadingError([fault]);
}
