import { describe, expect, it } from 'vitest';
import { draftOf, type Sources } from '../../../../src/lib/reading/draft';
import { conceptsDefined } from '../../../../src/lib/reading/lints/conceptsDefined';
import { checkParsed } from '../../../../src/lib/server/checkReading';
import { parseFiles } from '../../../../src/lib/server/parseFiles';
import type { ReadingFiles } from '../../../../src/lib/server/readingFiles';
import { type Case, describeFaults, KEY, OVEN } from '../support/describeFaults';
import { changed, smallFiles } from '../support/smallReading';

const LAST = ' Whoever keeps it keeps the custom.';
const WHOLE = `    definition: >-
      A key is the word given to a custom, and not a means to open a door.${LAST}
`;

const unfit: Case[] = [
	[
		'a definition in one sentence',
		KEY,
		[LAST, ''],
		{
			rule: 'definition-unfit',
			path: ['nodes', 'key-is-a-promise', 'definition'],
			expected: 'two sentences',
			got: '1, the last of them “A key is the word given to a custom, and not a means to ope…”'
		}
	],
	[
		'a definition in three sentences',
		KEY,
		[LAST, `${LAST} It is made of iron.`],
		{ rule: 'definition-unfit', got: '3, the last of them “It is made of iron.”' }
	],
	[
		'a definition of a claim',
		OVEN,
		[
			'    passages: [common-thing]\n',
			'    definition: An oven. It bakes.\n    passages: [common-thing]\n'
		],
		{ rule: 'definition-unfit', expected: 'a definition of a concept only', got: 'one of a claim' }
	]
];

describeFaults('a definition that does not fit fails the build', unfit);

describe('two sentences', () => {
	it.each([
		['a question', 'What does a key open? A custom.'],
		['words quoted', 'It is what she calls “a promise.” It binds.'],
		['a year after an abbreviation', 'A custom from c. 1900 on. It lasted.'],
		['an ellipsis within', 'A word… given to a custom. It binds.']
	])('may hold %s', (_, definition) => {
		const files = changed(smallFiles(), KEY, [WHOLE, `    definition: >-\n      ${definition}\n`]);
		expect(checkParsed(parseFiles(files)).faults).toEqual([]);
	});
});

describe('conceptsDefined', () => {
	const faultsIn = (files: ReadingFiles) => conceptsDefined(draftOf(sourcesOf(files)));

	it('lets pass a reading whose concepts are defined', () => {
		expect(faultsIn(smallFiles())).toEqual([]);
	});

	it('tells a concept without definition, with its place', () => {
		expect(faultsIn(changed(smallFiles(), KEY, [WHOLE, '']))).toEqual([
			{
				file: KEY,
				line: 14,
				column: 5,
				path: ['nodes', 'key-is-a-promise', 'definition'],
				rule: 'definition-missing',
				expected: 'a definition, in two sentences',
				got: 'none'
			}
		]);
	});

	it('asks no definition of what is no concept', () => {
		const claim = changed(smallFiles(), KEY, ['kind: concept', 'kind: claim']);
		expect(faultsIn(changed(claim, KEY, [WHOLE, '']))).toEqual([]);
	});
});

function sourcesOf(files: ReadingFiles): Sources {
	const { reading, corrections, timeline, received, ...rest } = parseFiles(files);
	if (!reading || !corrections || !timeline || received === undefined)
		throw new Error('the fixture itself must be whole');
	return { ...rest, reading, corrections, timeline, received };
}
