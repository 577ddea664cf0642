import { describe, expect, it } from 'vitest';
import { indexReading } from '../../../src/lib/reading/questions';
import type { Selection } from '../../../src/lib/state/selection';
import { tiesOf } from '../../../src/lib/state/ties';
import { smallReading } from '../reading/support/smallReading';

const index = indexReading(smallReading());

describe('R8: from any of claim, passage and event, the other two', () => {
	const set = (...ids: string[]) => ({ kind: 'set', ids });
	const cases: [string, Selection, unknown, string[], string[]][] = [
		['nothing', { kind: 'none' }, null, [], []],
		[
			'a node',
			{ kind: 'node', id: 'oven-was-common' },
			{ kind: 'node', id: 'oven-was-common' },
			['common-thing'],
			['oven-lit']
		],
		[
			'an event',
			{ kind: 'event', id: 'oven-lit' },
			set('oven-was-common'),
			['until-the-war'],
			['oven-lit']
		],
		[
			'a passage',
			{ kind: 'passage', id: 'key-a-promise' },
			set('key-is-a-promise'),
			['key-a-promise'],
			[]
		],
		[
			'a passage of an event',
			{ kind: 'passage', id: 'until-1954' },
			null,
			['until-1954'],
			['key-returned']
		],
		[
			'a paragraph',
			{ kind: 'paragraph', id: 'p03' },
			set('waiting-is-the-point', 'key-is-a-promise'),
			[],
			['key-returned']
		],
		['an id that is none', { kind: 'node', id: 'nobody' }, null, [], []]
	];
	it.each(cases)('%s', (_, selection, map, passages, events) => {
		const ties = tiesOf(index, selection);
		expect(ties.map).toEqual(
			map && typeof map === 'object' && 'ids' in map
				? { kind: 'set', ids: expect.arrayContaining(map.ids as string[]) }
				: map
		);
		expect([...ties.passages]).toEqual(passages);
		expect([...ties.events]).toEqual(events);
	});
});
