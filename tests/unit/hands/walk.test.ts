import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexReading } from '../../../src/lib/reading/questions';
import { NO_VISITS, revisit, visit } from '../../../src/lib/reading/visits';
import {
	along,
	otherKind,
	placeInGroup,
	step,
	type Walk,
	type WalkGround
} from '../../../src/lib/reading/walk';
import { smallReading } from '../reading/support/smallReading';

const index = indexReading(smallReading());
const ground: WalkGround = { index, hidden: new Set() };
const start: Walk = { at: 'oven-was-common' };

describe('walking along relations', () => {
	it('goes into what supports a claim, and out again to the same claim', () => {
		const inside = step(ground, start, 'in');
		expect(inside).toEqual({
			at: 'key-is-a-promise',
			group: { of: 'oven-was-common', verb: 'supported by' }
		});
		expect(inside && step(ground, inside, 'out')?.at).toBe('oven-was-common');
	});

	it('R8: whoever goes in comes out where they were, from every node', () => {
		for (const { id } of index.reading.nodes)
			for (const [way, back] of [
				['in', 'out'],
				['out', 'in']
			] as const) {
				const there = step(ground, { at: id }, way);
				if (there) expect([id, way, step(ground, there, back)?.at]).toEqual([id, way, id]);
			}
	});

	it('another kind of relation is another group of the same node, and the ends meet', () => {
		const first = otherKind(ground, { at: 'waiting-has-a-price' }, 1);
		const verbs = ['transformed from', 'contrasts with', 'answers', 'transformed from'];
		let walk = first;
		for (const verb of verbs) {
			expect(walk?.group).toEqual({ of: 'waiting-has-a-price', verb });
			walk = walk && otherKind(ground, walk, 1);
		}
		expect(first && otherKind(ground, first, -1)?.group?.verb).toBe('answers');
		expect(otherKind(ground, { at: 'waiting-has-a-price' }, -1)?.group?.verb).toBe('answers');
	});

	it('next and previous stay within the group, and undo one another', () => {
		const node = fc.constantFrom(...index.reading.nodes.map(({ id }) => id));
		fc.assert(
			fc.property(node, fc.nat(5), (at, turns) => {
				let walk: Walk | undefined = { at };
				for (let i = 0; i < turns && walk; i++) walk = otherKind(ground, walk, 1);
				const next = walk && along(ground, walk, 1);
				if (!walk || !next) return;
				expect(next.group).toEqual(walk.group);
				expect(along(ground, next, -1)).toEqual(walk);
				const place = placeInGroup(ground, next);
				if (place) expect(place.n).toBeGreaterThan(0);
			})
		);
	});

	it('in no group, next is the next of the theme, in the order of the reading', () => {
		const [first, second] = index.reading.nodes.filter(({ theme }) => theme === 'oven');
		expect(along(ground, { at: first?.id ?? '' }, 1)).toEqual({ at: second?.id });
	});

	it('nobody walks to what a filter hides', () => {
		const hidden = new Set(['key-is-a-promise']);
		expect(step({ index, hidden }, start, 'in')?.at).not.toBe('key-is-a-promise');
		const verbs = otherKind({ index, hidden }, start, -1)?.group?.verb;
		expect(verbs).toBe('transforms into');
	});

	it('nobody walks along what a filter hides, but for the way out of a point that it hides', () => {
		const relation = 'key-is-a-promise.supports.oven-was-common';
		expect(step({ index, hidden: new Set([relation]) }, start, 'in')?.at).not.toBe(
			'key-is-a-promise'
		);
		const hidden = new Set([relation, start.at]);
		expect(step({ index, hidden }, start, 'in')?.at).toBe('key-is-a-promise');
	});

	it('there is no way from an id that is none', () => {
		expect(step(ground, { at: 'nobody' }, 'in')).toBeUndefined();
		expect(along(ground, { at: 'nobody' }, 1)).toBeUndefined();
		expect(otherKind(ground, { at: 'nobody' }, 1)).toBeUndefined();
		expect(placeInGroup(ground, { at: 'nobody' })).toBeUndefined();
	});
});

describe('what was visited', () => {
	const visits = ['a', 'b', 'b', 'c'].reduce(visit, NO_VISITS);

	it('goes back and forward', () => {
		const back = revisit(visits, -1);
		expect(back && back.ids[back.at]).toBe('b');
		expect(back && revisit(back, 1)).toEqual(visits);
		expect(revisit(visits, 1)).toBeUndefined();
		expect(revisit(NO_VISITS, -1)).toBeUndefined();
	});

	it('another visit forgets what was gone back from', () => {
		const back = revisit(visits, -1);
		expect(back && visit(back, 'd')).toEqual({ ids: ['a', 'b', 'd'], at: 2 });
	});
});
