import { describe, expect, it } from 'vitest';
import { type Case, describeFaults, KEY } from '../support/describeFaults';
import { smallReading } from '../support/smallReading';

const NAMES = 'alsoKnownAs: [trust, keeping one’s word]';
const cases: Case[] = [
	[
		'a name whose words the title has',
		KEY,
		[NAMES, 'alsoKnownAs: [trust, a Key]'],
		{
			rule: 'name-unneeded',
			path: ['nodes', 'key-is-a-promise', 'alsoKnownAs', 1],
			got: '“a Key”'
		}
	],
	['a name given twice', KEY, [NAMES, 'alsoKnownAs: [trust, Trust]'], { rule: 'name-unneeded' }],
	['an empty name', KEY, [NAMES, 'alsoKnownAs: [trust, ""]'], { rule: 'value-unfit' }]
];

describeFaults('a name by which nothing more is found fails the build', cases);

describe('a node', () => {
	it('has the names it is also known as, and no list where there are none', () => {
		const named = smallReading().nodes.filter(({ alsoKnownAs }) => alsoKnownAs);
		expect(named.map(({ id, alsoKnownAs }) => [id, alsoKnownAs])).toEqual([
			['key-is-a-promise', ['trust', 'keeping one’s word']]
		]);
	});
});
