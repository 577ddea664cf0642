import { type Case, describeFaults, KEY, OVEN, TIME } from '../support/describeFaults';

const quotations: Case[] = [
	[
		'R2: a quotation with a wrong word, with the closest stretch and the differing words',
		OVEN,
		['a stove, waiting', 'one stove, waiting'],
		{
			rule: 'quotation-absent',
			path: ['passages', 'waiting-a-cost', 'targets', 0, 'exact'],
			nearest:
				'“When each house bought a stove, waiting became a cost.”: “one” where the text has “a”'
		}
	],
	[
		'R2: a quotation in the wrong paragraph, with the right one',
		TIME,
		['paragraph: p01, exact', 'paragraph: p02, exact'],
		{ rule: 'quotation-absent', nearest: 'paragraph p01, where these words stand' }
	],
	[
		'R2: a quotation that cuts a word',
		TIME,
		['exact: In the nineties', 'exact: n the nineties'],
		{ rule: 'quotation-cut' }
	],
	[
		'R2: an ambiguous quotation, with its places',
		OVEN,
		['\n        suffix: the point', ''],
		{
			rule: 'quotation-ambiguous',
			got: '“the waiting is”, which stands 2 times in p05: at character 132, after “Bread is the excuse; ”; at character 162, after “is the point, and ”'
		}
	],
	[
		'R2: a suffix that is not there',
		OVEN,
		['suffix: the point', 'suffix: the purpose'],
		{ rule: 'quotation-context' }
	],
	[
		'R2: a quotation from no paragraph',
		KEY,
		['paragraph: p03', 'paragraph: p33'],
		{ rule: 'id-unresolved', got: 'p33', nearest: 'p03' }
	],
	[
		'R2: a quotation that ends in a line break',
		OVEN,
		['exact: >-', 'exact: >'],
		{ rule: 'value-unfit', path: ['passages', 'talked-and-priced', 'targets', 0, 'exact'] }
	]
];

describeFaults('what is wrong with a quotation fails the build', quotations);
