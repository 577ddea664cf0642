import { type Case, describeFaults, TIME } from '../support/describeFaults';

const dates: Case[] = [
	[
		'a date that is none',
		TIME,
		['edtf: 199X', 'edtf: the nineties'],
		{ rule: 'date-malformed', path: ['events', 'vault-rebuilt', 'date', 'edtf'] }
	],
	['a month that is none', TIME, ['edtf: 199X', 'edtf: 1990-13'], { rule: 'date-malformed' }],
	[
		'an interval turned round',
		TIME,
		['edtf: 1900/1939', 'edtf: 1939/1900'],
		{ rule: 'date-malformed', got: '1939/1900' }
	],
	[
		'R2: words said that no passage has',
		TIME,
		['said: In the nineties', 'said: In the eighties'],
		{ rule: 'said-not-verbatim', nearest: '“In the nineties”' }
	],
	[
		'R2: words said for a period that no passage has',
		TIME,
		['said: until the war, basis: stated', 'said: until a war, basis: stated'],
		{ rule: 'said-not-verbatim', path: ['periods', 'friday-oven', 'date', 'said'] }
	],
	[
		'R1: an editor’s event without a source',
		TIME,
		['    sources: [Trade register of the valley]\n', ''],
		{ rule: 'source-missing' }
	],
	[
		'R1: an editor’s date without a source',
		TIME,
		['edtf: 1954, said: 1954, basis: stated', 'edtf: 1954, said: 1954, basis: editor'],
		{ rule: 'source-missing' }
	],
	[
		'R1: an editor’s date of a period without a source',
		TIME,
		[
			"basis: stated }\n    sources: [Which war is meant is the editor's guess.]",
			'basis: editor }'
		],
		{
			rule: 'source-missing',
			path: ['periods', 'friday-oven', 'sources'],
			expected: 'a source for the editor’s date'
		}
	],
	[
		'a cause that starts after its effect has ended',
		TIME,
		['edtf: 1900/1939', 'edtf: 1941/1950'],
		{
			rule: 'cause-too-late',
			path: ['relations', 'oven-was-common.transforms.waiting-has-a-price', 'source']
		}
	]
];

describeFaults('what is wrong with a date fails the build', dates);
