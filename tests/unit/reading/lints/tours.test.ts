import { type Case, describeFaults, TOUR } from '../support/describeFaults';

const CAPTION = 'caption: Why did people stop coming?';
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

const tours: Case[] = [
	[
		'a node of a step that names nothing',
		TOUR,
		['nodes: [oven-was-common]', 'nodes: [oven-is-common]'],
		{ rule: 'id-unresolved', path: ['steps', 'common', 'nodes', 0], nearest: 'oven-was-common' }
	],
	[
		'an event of a step that names nothing',
		TOUR,
		['events: [oven-lit]', 'events: [oven-lot]'],
		{ rule: 'id-unresolved', expected: 'the id of an event', nearest: 'oven-lit', line: 8 }
	],
	[
		'R1: a passage of a step that is none',
		TOUR,
		['passage: common-thing', 'passage: comon-thing'],
		{ rule: 'id-unresolved', path: ['steps', 'common', 'passage'], nearest: 'common-thing' }
	],
	[
		'R8: a passage that nothing the step shows rests on',
		TOUR,
		['passage: common-thing', 'passage: until-1954'],
		{
			rule: 'step-passage-elsewhere',
			file: TOUR,
			line: 7,
			path: ['steps', 'common', 'passage'],
			got: 'until-1954',
			expected: 'a passage of the step (common-thing, waiting-a-cost, key-a-promise, until-the-war)'
		}
	],
	[
		'R8: a passage of an event that the step does not show',
		TOUR,
		['[vault-rebuilt, key-returned]', '[key-returned]'],
		{ rule: 'step-passage-elsewhere', got: 'in-the-nineties' }
	],
	[
		'a step that names a node twice',
		TOUR,
		['nodes: [oven-was-common]', 'nodes: [oven-was-common, oven-was-common]'],
		{ rule: 'id-repeated', path: ['steps', 'common', 'nodes', 1] }
	],
	[
		'the id of a step used twice in a tour',
		TOUR,
		['id: price', 'id: common'],
		{ rule: 'id-twice', got: `common, used before at ${TOUR}:4`, line: 13 }
	],
	[
		'a caption of 26 words',
		TOUR,
		[CAPTION, `caption: ${words(26)}`],
		{ rule: 'caption-long', path: ['steps', 'price', 'caption'], got: '26 words' }
	],
	[
		'years turned round',
		TOUR,
		['[1900, 1939]', '[1939, 1900]'],
		{ rule: 'years-reversed', got: '1939, 1900', line: 9 }
	],
	[
		'one year for two',
		TOUR,
		['[1900, 1939]', '[1900]'],
		{ rule: 'value-unfit', expected: 'two years: [from, to]' }
	],
	[
		'a year that is none',
		TOUR,
		['[1900, 1939]', '[1900, 19390]'],
		{ rule: 'value-unfit', expected: 'a year, like 1929', got: 'the number 19390' }
	],
	['a step without nodes', TOUR, ['[oven-was-common]', '[]'], { expected: 'at least one node' }],
	[
		'a step of six nodes',
		TOUR,
		['[oven-was-common]', '[a, b, c, d, e, f]'],
		{ rule: 'value-unfit', expected: 'at most 5 nodes' }
	],
	['no minutes', TOUR, ['minutes: 2', 'minutes: 0'], { expected: 'more than no time' }],
	['odd minutes', TOUR, ['minutes: 2', 'minutes: 1.3'], { expected: 'whole or half minutes' }],
	['an empty caption', TOUR, [CAPTION, "caption: ' '"], { rule: 'value-unfit', expected: 'words' }],
	[
		'an unknown key of a step, with the nearest',
		TOUR,
		['pitfall: That the oven', 'pitfalls: That the oven'],
		{ rule: 'key-unknown', nearest: 'pitfall', line: 12 }
	],
	[
		'a question without its answer',
		TOUR,
		['      answer: It gave waiting a price.\n', ''],
		{ rule: 'key-missing', path: ['steps', 'price', 'question', 'answer'] }
	],
	[
		'a tour file without entry',
		'reading.yaml',
		['tours: [oven-and-key]', 'tours: []'],
		{
			rule: 'tour-file',
			file: TOUR,
			got: 'none for oven-and-key',
			expected: 'an entry under “tours” in reading.yaml'
		}
	],
	[
		'a tour entry without file',
		'reading.yaml',
		['tours: [oven-and-key]', 'tours: [oven-and-key, oven-or-key]'],
		{ rule: 'tour-file', expected: 'a file tours/oven-or-key.yaml', nearest: 'oven-and-key' }
	],
	[
		'a tour listed twice',
		'reading.yaml',
		['tours: [oven-and-key]', 'tours: [oven-and-key, oven-and-key]'],
		{ rule: 'tour-file', got: 'oven-and-key again' }
	]
];

describeFaults('what is wrong with a tour fails the build', tours);
