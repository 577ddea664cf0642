import type { Reading } from '../../../../src/lib/reading/model';
import { checkReading } from '../../../../src/lib/server/checkReading';
import { readReadingFiles, type ReadingFiles } from '../../../../src/lib/server/readingFiles';

export const SMALL_FOLDER = 'tests/fixtures/reading-small';

export const smallFiles = (): ReadingFiles => readReadingFiles(SMALL_FOLDER);

export function smallReading(): Reading {
	const { reading } = checkReading(smallFiles());
	if (!reading) throw new Error('the fixture itself must be without fault');
	return reading;
}

/** The files with one stretch of one of them replaced; the stretch must be there. */
export function changed(
	files: ReadingFiles,
	file: string,
	[from, to]: readonly [string, string]
): ReadingFiles {
	const text = files[file] ?? '';
	if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
	return { ...files, [file]: text.replace(from, () => to) };
}
