import { type Case, describeFaults, KEY, OVEN } from '../support/describeFaults';

const shapes: Case[] = [
	[
		'an unknown key, with the nearest',
		OVEN,
		['gloss: Lind', 'glos: Lind'],
		{ rule: 'key-unknown', nearest: 'gloss', line: 52 }
	],
	[
		'a missing key',
		OVEN,
		['    gloss: Lind asks why the oven was left.\n', ''],
		{ rule: 'key-missing', path: ['nodes', 'why-did-they-stop', 'gloss'], got: 'nothing' }
	],
	[
		'a kind that is none',
		KEY,
		['kind: concept', 'kind: concepts'],
		{
			rule: 'value-unfit',
			nearest: 'concept',
			line: 15,
			path: ['nodes', 'key-is-a-promise', 'kind']
		}
	],
	[
		'a number for words',
		KEY,
		['title: The key', 'title: 1954'],
		{
			rule: 'value-unfit',
			expected: 'words',
			got: 'the number 1954 (in quotation marks it would be words)'
		}
	],
	[
		'words for a list',
		KEY,
		['passages: [key-a-promise]\n', 'passages: key-a-promise\n'],
		{ rule: 'value-unfit', expected: 'a list' }
	],
	[
		'a YAML line out of place',
		KEY,
		['    kind: concept', '   kind: concept'],
		{ rule: 'yaml-malformed', line: 15 }
	],
	[
		'a tab for an indentation',
		KEY,
		['    kind: concept', '\tkind: concept'],
		{ rule: 'yaml-malformed' }
	],
	[
		'a key twice',
		KEY,
		['    kind: concept', '    kind: concept\n    kind: claim'],
		{ rule: 'yaml-malformed', line: 16 }
	],
	[
		'an alias without its anchor',
		KEY,
		['kind: concept', 'kind: *concept'],
		{ rule: 'yaml-malformed' }
	],
	[
		'a day that is none',
		'reading.yaml',
		['date: 2019-05-03', 'date: 2019-02-30'],
		{ rule: 'value-unfit' }
	]
];

describeFaults('what is wrong with the shape of a file fails the build', shapes);
