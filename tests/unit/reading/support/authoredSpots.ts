import { parseDocument, visit } from 'yaml';
import { readingFolder, readReadingFiles } from '../../../../src/lib/server/readingFiles';

/** The real data. */
export const FILES = readReadingFiles(readingFolder('data'));
const AUTHORED = Object.keys(FILES).filter((file) =>
	/^(argument\/.*|tours\/.*|timeline)\.yaml$/u.test(file)
);

/** A place in an authored file, in UTF-16 offsets. */
export interface Spot {
	file: string;
	start: number;
	end: number;
}

export const textOf = ({ file, start, end }: Spot) => (FILES[file] ?? '').slice(start, end);

/** Every match of a pattern in the authored files; the first group is the spot. */
export function spots(pattern: RegExp): Spot[] {
	return AUTHORED.flatMap((file) =>
		[...(FILES[file] ?? '').matchAll(pattern)].map((match) => {
			const start = match.index + match[0].indexOf(match[1] ?? '');
			return { file, start, end: start + (match[1] ?? '').length };
		})
	);
}

/** The words of every quotation as they stand in the file. */
export function quotations(): Spot[] {
	return AUTHORED.flatMap((file) => {
		const found: Spot[] = [];
		visit(parseDocument(FILES[file] ?? ''), {
			Pair(_, { key, value }) {
				const isExact = String(key) === 'exact';
				if (!isExact || typeof value !== 'object' || value === null || !('range' in value)) return;
				const [start, end] = Array.isArray(value.range) ? value.range : [];
				if (typeof start === 'number' && typeof end === 'number') found.push({ file, start, end });
			}
		});
		return found;
	});
}

/** The nearest unindented key above a spot. */
export function sectionOf({ file, start }: Spot): string {
	const above = (FILES[file] ?? '').slice(0, start).split('\n').reverse();
	return above.find((line) => /^[a-z]+:/u.test(line)) ?? '';
}
