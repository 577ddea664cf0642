import { type Case, describeFaults, KEY, OVEN, TIME } from '../support/describeFaults';

const ids: Case[] = [
	[
		'a passage id that names nothing',
		OVEN,
		['passages: [common-thing]', 'passages: [comon-thing]'],
		{ rule: 'id-unresolved', nearest: 'common-thing' }
	],
	[
		'a source that names nothing',
		OVEN,
		['source: waiting-has-a-price', 'source: waiting-has-price'],
		{ rule: 'id-unresolved', nearest: 'waiting-has-a-price' }
	],
	[
		'a speaker that names nobody',
		KEY,
		['speaker: lind', 'speaker: lindt'],
		{ rule: 'id-unresolved', nearest: 'lind' }
	],
	[
		'a person drawn on that names nobody',
		KEY,
		['[grandmother]', '[grandfather]'],
		{ rule: 'id-unresolved', nearest: 'grandmother' }
	],
	[
		'a lane that names nothing',
		TIME,
		['lane: trade', 'lane: trades'],
		{ rule: 'id-unresolved', nearest: 'trade' }
	],
	[
		'a node of an event that names nothing',
		TIME,
		['nodes: [oven-was-common]', 'nodes: [oven-common]'],
		{ rule: 'id-unresolved', nearest: 'oven-was-common' }
	],
	[
		'a person of an event who is nobody',
		TIME,
		['people: [grandmother]', 'people: [grandmothers]'],
		{
			rule: 'id-unresolved',
			expected: 'the id of a person',
			nearest: 'grandmother',
			path: ['events', 'key-returned', 'people', 0]
		}
	],
	[
		'a turn spoken by nobody',
		'text.md',
		['## t03 lind', '## t03 lint'],
		{ rule: 'speaker-unknown', nearest: 'lind' }
	],
	[
		'a turn spoken by one without initials',
		'text.md',
		['## t03 lind', '## t03 grandmother'],
		{ rule: 'speaker-unknown' }
	],
	[
		'an id used twice in a file',
		OVEN,
		['id: waiting-a-cost', 'id: common-thing'],
		{ rule: 'id-twice', got: 'common-thing, used before at argument/oven.yaml:5' }
	],
	[
		'an id used twice across files',
		KEY,
		['id: key-is-a-promise', 'id: oven-was-common'],
		{ rule: 'id-twice', file: KEY }
	],
	['an event id used twice', TIME, ['id: stoves-sold', 'id: oven-lit'], { rule: 'id-twice' }],
	[
		'a list that names a thing twice',
		OVEN,
		['passages: [common-thing]', 'passages: [common-thing, common-thing]'],
		{ rule: 'id-repeated', path: ['nodes', 'oven-was-common', 'passages', 1] }
	],
	['a passage id like a paragraph’s', OVEN, ['id: why-stop', 'id: p12'], { rule: 'value-unfit' }],
	['a passage id like a turn’s', OVEN, ['id: why-stop', 'id: t3'], { rule: 'value-unfit' }],
	['an id with a capital', OVEN, ['id: why-stop', 'id: Why-stop'], { rule: 'value-unfit' }]
];

describeFaults('what is wrong with an id fails the build', ids);
