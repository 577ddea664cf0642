import { describe, expect, it } from 'vitest';
import { laneGroups, LANE_KINDS, NOBODY } from '../../../src/lib/layout/timeline/laneGroups';
import { smallReading } from '../reading/support/smallReading';
import { event } from './arbitraries';

const small = smallReading();
const [one, two] = small.nodes;
if (!one || !two) throw new Error('The small reading has two nodes.');

const reading = {
	...small,
	nodes: [
		{ ...one, id: 'n1', theme: 't1', speaker: 's1' },
		{ ...two, id: 'n2', theme: 't2', speaker: 's1' },
		{ ...two, id: 'n3', theme: 't2', speaker: 's2' }
	],
	themes: ['t1', 't2', 't3'].map((id) => ({ id, title: id.toUpperCase(), mark: 'star' as const })),
	people: ['s2', 's1', 'p1'].map((id) => ({
		id,
		name: `The ${id}`,
		short: id.toUpperCase(),
		role: 'interviewee' as const
	})),
	events: [
		event('tied-to-most', '1914', { nodes: ['n1', 'n2', 'n3'], people: ['p1', 's2'] }),
		event('tied-to-one-each', '1915', { nodes: ['n1', 'n3'] }),
		event('tied-to-none', '1916', { lane: 'b' })
	]
};

const inLanes = (kind: (typeof LANE_KINDS)[number]) => {
	const { lanes, laneOf } = laneGroups(kind, reading, 'Nobody');
	return lanes.map(({ id, title }) => [
		title,
		...reading.events.filter((one) => laneOf(one) === id).map((one) => one.id)
	]);
};

describe('lanes by what they stand for', () => {
	it('by field: the reading’s own lanes, empty ones too', () => {
		expect(laneGroups('lane', reading, '').lanes).toBe(reading.lanes);
		expect(laneGroups('lane', reading, '').laneOf(reading.events[2]!)).toBe('b');
	});

	it('by theme: that of most of its claims, the first of equals; the untied last', () => {
		expect(inLanes('theme')).toEqual([
			['T1', 'tied-to-one-each'],
			['T2', 'tied-to-most'],
			['Nobody', 'tied-to-none']
		]);
	});

	it('by speaker: whoever says most of its claims', () => {
		expect(inLanes('speaker')).toEqual([
			['S1', 'tied-to-most', 'tied-to-one-each'],
			['Nobody', 'tied-to-none']
		]);
	});

	it('by person: the first it names', () => {
		expect(inLanes('person')).toEqual([
			['P1', 'tied-to-most'],
			['Nobody', 'tied-to-one-each', 'tied-to-none']
		]);
	});

	it('every event stands in a lane that there is', () => {
		for (const kind of LANE_KINDS) {
			const { lanes, laneOf } = laneGroups(kind, small, 'Nobody');
			const ids = lanes.map(({ id }) => id);
			for (const one of small.events) expect(ids).toContain(laneOf(one));
		}
		expect(NOBODY).toBe('');
	});
});
