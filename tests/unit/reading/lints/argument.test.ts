import { type Case, describeFaults, KEY, OVEN, TIME } from '../support/describeFaults';

const argument: Case[] = [
	[
		'R1: a node without a passage',
		OVEN,
		['    passages: [why-stop]\n', ''],
		{ rule: 'mark-without-words', path: ['nodes', 'why-did-they-stop', 'passages'] }
	],
	[
		'R1: a relation without a passage',
		KEY,
		['target: oven-was-common, passages: [key-a-promise]', 'target: oven-was-common'],
		{
			rule: 'mark-without-words',
			path: ['relations', 'key-is-a-promise.supports.oven-was-common', 'passages']
		}
	],
	[
		'R1: an event without a passage',
		TIME,
		['passages: [until-1954]', 'passages: []'],
		{ rule: 'mark-without-words', path: ['events', 'key-returned', 'passages'] }
	],
	[
		'R1: a passage that nothing uses',
		OVEN,
		['[waiting-a-cost, talked-and-priced]', '[waiting-a-cost]'],
		{ rule: 'passage-unused', path: ['passages', 'talked-and-priced', 'id'] }
	],
	[
		'an orphan node',
		KEY,
		[
			'  - { kind: draws-on, source: who-keeps-it, target: key-is-a-promise, passages: [who-keeps-the-key] }\n',
			''
		],
		{ rule: 'node-orphan', path: ['nodes', 'who-keeps-it', 'id'] }
	],
	[
		'a relation to itself',
		KEY,
		[
			'source: who-keeps-it, target: key-is-a-promise',
			'source: who-keeps-it, target: who-keeps-it'
		],
		{ rule: 'relation-self' }
	],
	[
		'a duplicate relation',
		OVEN,
		[
			'- { kind: answers',
			'- { kind: transforms, source: oven-was-common, target: waiting-has-a-price, passages: [common-thing] }\n  - { kind: answers'
		],
		{ rule: 'relation-duplicate', got: 'stated before at argument/oven.yaml:58' }
	],
	[
		'a symmetric relation stated both ways',
		OVEN,
		[
			'- { kind: answers',
			'- { kind: contrasts, source: waiting-has-a-price, target: waiting-is-the-point, passages: [common-thing] }\n  - { kind: answers'
		],
		{ rule: 'relation-symmetric-twice' }
	],
	[
		'a relation away from its source',
		KEY,
		[
			'source: who-keeps-it, target: key-is-a-promise',
			'source: oven-was-common, target: key-is-a-promise'
		],
		{ rule: 'relation-elsewhere' }
	],
	[
		'a question nobody answers',
		KEY,
		['    open: true\n', ''],
		{ rule: 'question-unanswered', path: ['nodes', 'who-keeps-it', 'id'] }
	],
	[
		'a question answered and yet open',
		OVEN,
		['status: questioned\n', 'status: questioned\n    open: true\n'],
		{ rule: 'question-not-open' }
	],
	[
		'a claim that is open',
		KEY,
		['status: reported\n', 'status: reported\n    open: true\n'],
		{ rule: 'question-not-open' }
	],
	[
		'R3: a speaker who says none of the passages',
		KEY,
		['speaker: lind', 'speaker: moreau'],
		{ rule: 'speaker-silent' }
	],
	[
		'R3: a title called a quotation that is none',
		KEY,
		['title: A key is a promise', 'title: A key is a vow'],
		{ rule: 'title-not-quoted' }
	],
	[
		'a theme file without entry',
		'reading.yaml',
		['themes: [oven, key]', 'themes: [oven]'],
		{ rule: 'theme-file', file: KEY }
	],
	[
		'a theme entry without file',
		'reading.yaml',
		['themes: [oven, key]', 'themes: [oven, key, keys]'],
		{ rule: 'theme-file', got: 'none', nearest: 'key' }
	],
	[
		'a theme listed twice',
		'reading.yaml',
		['themes: [oven, key]', 'themes: [oven, key, oven]'],
		{ rule: 'theme-file', got: 'oven again' }
	],
	[
		'two themes with one mark',
		KEY,
		['mark: disc', 'mark: half-cell'],
		{ rule: 'theme-mark', got: 'half-cell, the mark of oven' }
	]
];

describeFaults('what is wrong with the argument fails the build', argument);
