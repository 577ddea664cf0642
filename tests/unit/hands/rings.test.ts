import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourhood } from '../../../src/lib/layout/map/neighbourhood';
import { ringsAround } from '../../../src/lib/layout/map/rings';
import { indexReading, pathBetween } from '../../../src/lib/reading/questions';
import { smallReading } from '../reading/support/smallReading';

const reading = smallReading();
const index = indexReading(reading);
const nothing = new Set<string>();
const node = fc.constantFrom(...reading.nodes.map(({ id }) => id));

describe('rings around a node', () => {
	it('a node is as far as the shortest path is long', () => {
		fc.assert(
			fc.property(node, node, fc.integer({ min: 1, max: 3 }), (a, b, depth) => {
				const ring = ringsAround(reading.relations, a, { depth, hidden: nothing }).get(b);
				const length = pathBetween(index, a, b)?.length ?? Infinity;
				expect(ring).toBe(length <= depth ? length : undefined);
			})
		);
	});

	it('nothing is reached through what is hidden', () => {
		const hidden = new Set(['oven-was-common']);
		const rings = ringsAround(reading.relations, 'key-is-a-promise', { depth: 3, hidden });
		expect(rings.has('oven-was-common')).toBe(false);
		expect(rings.has('waiting-has-a-price')).toBe(false);
	});
});

describe('the part of each node and relation in a selection', () => {
	const states = (depth: number) => {
		const part = neighbourhood(reading, { kind: 'node', id: 'who-keeps-it', depth }, nothing);
		return Object.fromEntries(reading.nodes.map(({ id }) => [id, part.stateOf(id)]));
	};

	it('deeper rings are told apart from nearer ones', () => {
		expect(states(1)).toMatchObject({
			'who-keeps-it': 'selected',
			'key-is-a-promise': 'neighbour',
			'oven-was-common': 'receded'
		});
		expect(states(3)).toMatchObject({
			'key-is-a-promise': 'neighbour',
			'oven-was-common': 'second',
			'waiting-has-a-price': 'third'
		});
	});

	it('a deeper neighbourhood keeps what the nearer one has', () => {
		for (const [id, state] of Object.entries(states(1)))
			if (state !== 'receded') expect([id, states(3)[id]]).toEqual([id, state]);
	});

	it('a path brings out its own nodes and relations, and nothing else', () => {
		const path = pathBetween(index, 'who-keeps-it', 'waiting-has-a-price') ?? [];
		const ids = path.map(({ relation }) => relation.id);
		const selection = { kind: 'node', id: 'who-keeps-it', path: ids } as const;
		const part = neighbourhood(reading, selection, nothing);
		const on = reading.relations.filter((one) => part.stateOfRelation(one) === 'on');
		expect(on.map(({ id }) => id).sort()).toEqual([...ids].sort());
		const out = reading.nodes.filter(({ id }) => part.stateOf(id) === 'neighbour');
		expect(out.map(({ id }) => id).sort()).toEqual(path.map(({ to }) => to).sort());
	});

	it('what a filter hides has no part', () => {
		const hidden = new Set(['key-is-a-promise.supports.oven-was-common']);
		const selection = { kind: 'node', id: 'oven-was-common' } as const;
		const part = neighbourhood(reading, selection, hidden);
		expect(part.stateOf('key-is-a-promise')).toBe('receded');
	});
});
