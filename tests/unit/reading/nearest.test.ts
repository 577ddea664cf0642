import { describe, expect, it } from 'vitest';
import { closest, nearestIds } from '../../../src/lib/reading/nearest';

const IDS = ['infinite-debt', 'debt-as-time', 'rights-become-credit', 'ovens', 'oven'];

describe('nearestIds', () => {
	it.each([
		['a letter wrong', 'infinite-dept', ['infinite-debt']],
		['another case', 'OVEN', ['oven', 'ovens']],
		['part of an id', 'rights', ['rights-become-credit']],
		['nothing like it', 'zzzzz', []],
		['nothing at all', '', []]
	])('finds what was meant: %s', (_, query, ids) => {
		expect(nearestIds(query, IDS, 3)).toEqual(ids);
	});

	it('does not depend on the order of the ids', () => {
		expect(nearestIds('oven', [...IDS].reverse(), 5)).toEqual(nearestIds('oven', IDS, 5));
	});

	it('R5: carries itself into a page: it refers to nothing outside itself', () => {
		const carried: unknown = new Function(`return (${nearestIds.toString()})`)();
		expect(typeof carried === 'function' && carried('infinite-dept', IDS, 1)).toEqual([
			'infinite-debt'
		]);
	});
});

describe('closest', () => {
	it('is the nearest id, or none', () => {
		expect(closest('ovn', IDS)).toBe('oven');
		expect(closest('qqq', IDS)).toBeUndefined();
	});
});
