import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/lib/reading/model';
import {
	eventsOfNode,
	indexReading,
	neighbours,
	nodesOfEvent,
	passagesOfParagraph,
	pathBetween,
	relationGroupsOf,
	relationsOf,
	turnOf,
	turnOfNode,
	usesOfPassage
} from '../../../src/lib/reading/questions';
import { smallReading } from './support/smallReading';

const reading = smallReading();
const index = indexReading(reading);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

const shuffled = fc.shuffledSubarray(reading.relations, {
	minLength: reading.relations.length
});

describe('relations of a node', () => {
	it('are said with the verb as seen from the node, in the order of the kinds', () => {
		expect(
			relationsOf(index, 'waiting-has-a-price').map(({ verb, other }) => [verb, other])
		).toEqual([
			['transformed from', 'oven-was-common'],
			['contrasts with', 'waiting-is-the-point'],
			['answers', 'why-did-they-stop']
		]);
	});

	it('are grouped by verb', () => {
		const groups = relationGroupsOf(index, 'oven-was-common');
		expect(groups.map(({ kind, verb, relations }) => [kind, verb, relations.length])).toEqual([
			['supports', 'supported by', 1],
			['transforms', 'transforms into', 1]
		]);
	});

	it('R8: say as much as the neighbours do', () => {
		expect(ids(neighbours(index, 'waiting-has-a-price'))).toEqual([
			'oven-was-common',
			'waiting-is-the-point',
			'why-did-they-stop'
		]);
		expect(neighbours(index, 'nobody')).toEqual([]);
	});
});

describe('pathBetween', () => {
	it('walks a shortest chain, each step in its direction', () => {
		const path = pathBetween(index, 'who-keeps-it', 'why-did-they-stop');
		expect(path?.map(({ from, to, forward }) => [from, to, forward])).toEqual([
			['who-keeps-it', 'key-is-a-promise', true],
			['key-is-a-promise', 'oven-was-common', true],
			['oven-was-common', 'waiting-has-a-price', true],
			['waiting-has-a-price', 'why-did-they-stop', true]
		]);
		expect(pathBetween(index, 'why-did-they-stop', 'oven-was-common')?.[0]?.forward).toBe(false);
	});

	it('is empty from a node to itself and undefined where there is none', () => {
		expect(pathBetween(index, 'oven-was-common', 'oven-was-common')).toEqual([]);
		expect(pathBetween(index, 'oven-was-common', 'nobody')).toBeUndefined();
		const apart = indexReading({ ...reading, relations: [] });
		expect(pathBetween(apart, 'oven-was-common', 'who-keeps-it')).toBeUndefined();
	});

	it('R6: does not depend on the order of the data, and is connected', () => {
		const node = fc.constantFrom(...ids(reading.nodes));
		fc.assert(
			fc.property(shuffled, node, node, (relations, a, b) => {
				const other: Reading = { ...reading, relations };
				const path = pathBetween(indexReading(other), a, b);
				expect(path).toEqual(pathBetween(index, a, b));
				const stops = [a, ...(path ?? []).map(({ to }) => to)];
				expect(stops.at(-1)).toBe(b);
				path?.forEach(({ from }, i) => expect(from).toBe(stops[i]));
			})
		);
	});
});

describe('R8: the three pairs', () => {
	it('claim and passage', () => {
		const uses = usesOfPassage(index, 'waiting-a-cost');
		expect(ids(uses.nodes)).toEqual(['waiting-has-a-price']);
		expect(ids(uses.relations)).toEqual([
			'oven-was-common.transforms.waiting-has-a-price',
			'waiting-has-a-price.answers.why-did-they-stop'
		]);
		expect(uses.events).toEqual([]);
	});

	it('event and passage, period and passage', () => {
		const uses = usesOfPassage(index, 'until-the-war');
		expect(ids(uses.events)).toEqual(['oven-lit']);
		expect(ids(uses.periods)).toEqual(['friday-oven']);
	});

	it('claim and event', () => {
		expect(ids(eventsOfNode(index, 'waiting-is-the-point'))).toEqual(['vault-rebuilt']);
		expect(ids(nodesOfEvent(index, 'vault-rebuilt'))).toEqual(['waiting-is-the-point']);
		expect(nodesOfEvent(index, 'nothing')).toEqual([]);
	});
});

describe('passages and turns', () => {
	it('lists the passages of a paragraph as they begin', () => {
		expect(ids(passagesOfParagraph(index, 'p02'))).toEqual([
			'common-thing',
			'talked-and-priced',
			'waiting-a-cost'
		]);
		expect(ids(passagesOfParagraph(index, 'p05'))).toEqual([
			'in-the-nineties',
			'waiting-is-the-point'
		]);
	});

	it('knows the turn of a paragraph and the first of a node', () => {
		expect(turnOf(index, 'p03')?.id).toBe('t02');
		expect(turnOf(index, 'p99')).toBeUndefined();
		expect(turnOfNode(index, 'waiting-is-the-point')?.id).toBe('t02');
		expect(turnOfNode(index, 'who-keeps-it')?.id).toBe('t03');
	});
});
