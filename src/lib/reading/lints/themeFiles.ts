import { themeIdOf, type Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';
import { closest } from '../nearest';

/** The themes listed in reading.yaml and the files in argument/ are the same, each once. */
export function themeFiles({ sources }: Draft): Fault[] {
	const listed = sources.reading.value.themes;
	const files = sources.argument.map(({ file }) => themeIdOf(file));
	const unlisted = sources.argument
		.filter(({ file }) => !listed.includes(themeIdOf(file)))
		.map((source) =>
			faultAt({ value: undefined, source, path: [] }, [], {
				rule: 'theme-file',
				expected: 'an entry under “themes” in reading.yaml',
				got: `none for ${themeIdOf(source.file)}`,
				...suggest(themeIdOf(source.file), listed)
			})
		);
	return [
		...unlisted,
		...listed.flatMap((id, i) => listedFault(sources.reading, { id, i, files }))
	];
}

function listedFault(
	source: Draft['sources']['reading'],
	{ id, i, files }: { id: string; i: number; files: string[] }
): Fault[] {
	const item = { value: id, source, path: ['themes', i] };
	if (source.value.themes.indexOf(id) < i) {
		return [
			faultAt(item, [], { rule: 'theme-file', expected: 'each theme once', got: `${id} again` })
		];
	}
	if (files.includes(id)) return [];
	const expected = `a file argument/${id}.yaml`;
	return [faultAt(item, [], { rule: 'theme-file', expected, got: 'none', ...suggest(id, files) })];
}

function suggest(id: string, ids: readonly string[]): { nearest?: string } {
	const nearest = closest(id, ids);
	return nearest === undefined ? {} : { nearest };
}
