import { idOfFile, type Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';
import { closest } from '../nearest';

/** A list of reading.yaml and the folder whose files it names. */
interface Listing {
	list: 'themes' | 'tours';
	folder: 'argument' | 'tours';
	/** What one of them is. */
	one: 'theme' | 'tour';
}

/** What is listed in reading.yaml and the files in the folder are the same, each once. */
export function listedFiles({ sources }: Draft, listing: Listing): Fault[] {
	const { list, folder, one } = listing;
	const listed = sources.reading.value[list];
	const files = sources[folder].map(({ file }) => idOfFile(file));
	const unlisted = sources[folder]
		.filter(({ file }) => !listed.includes(idOfFile(file)))
		.map((source) =>
			faultAt({ value: undefined, source, path: [] }, [], {
				rule: `${one}-file`,
				expected: `an entry under “${list}” in reading.yaml`,
				got: `none for ${idOfFile(source.file)}`,
				...suggest(idOfFile(source.file), listed)
			})
		);
	const entries = listed.flatMap((id, i) => entryFault(sources.reading, { ...listing, i, files }));
	return [...unlisted, ...entries];
}

function entryFault(
	source: Draft['sources']['reading'],
	{ list, folder, one, i, files }: Listing & { i: number; files: string[] }
): Fault[] {
	const listed = source.value[list];
	const id = listed[i] ?? '';
	const item = { value: id, source, path: [list, i] };
	const rule = `${one}-file` as const;
	if (listed.indexOf(id) < i) {
		return [faultAt(item, [], { rule, expected: `each ${one} once`, got: `${id} again` })];
	}
	if (files.includes(id)) return [];
	const expected = `a file ${folder}/${id}.yaml`;
	return [faultAt(item, [], { rule, expected, got: 'none', ...suggest(id, files) })];
}

function suggest(id: string, ids: readonly string[]): { nearest?: string } {
	const nearest = closest(id, ids);
	return nearest === undefined ? {} : { nearest };
}
