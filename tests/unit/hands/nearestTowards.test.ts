import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECTIONS, nearestTowards, type Named } from '../../../src/lib/layout/map/nearestTowards';
import { mapLayout } from './support/mapLayout';

/** Places that cannot be reached from the first, or from which the first cannot be. */
function apart(places: readonly Named[]): string[] {
	const ways = places.flatMap((from) =>
		DIRECTIONS.flatMap((direction) => {
			const to = nearestTowards(direction, from, places);
			return to ? [[from.id, to.id] as const] : [];
		})
	);
	const there = reached(ways, places[0]?.id ?? '');
	const back = reached(
		ways.map(([from, to]) => [to, from] as const),
		places[0]?.id ?? ''
	);
	return places.map(({ id }) => id).filter((id) => !there.has(id) || !back.has(id));
}

function reached(ways: readonly (readonly [string, string])[], start: string): Set<string> {
	const found = new Set([start]);
	for (const place of found) for (const [from, to] of ways) if (from === place) found.add(to);
	return found;
}

/** Map units as the layout rounds them: to 0.1, and no two places in one. */
const tenths = fc.integer({ min: 0, max: 60 });
const scattered = fc.uniqueArray(fc.tuple(tenths, tenths), {
	minLength: 2,
	maxLength: 30,
	selector: ([x, y]) => `${x} ${y}`
});
const places = scattered.map((all) => all.map(([x, y], i) => ({ id: `n${i}`, x, y })));

describe('the nearest place in a direction', () => {
	const around: Named[] = [
		{ id: 'here', x: 0, y: 0 },
		{ id: 'right', x: 10, y: 3 },
		{ id: 'further right', x: 14, y: 0 },
		{ id: 'above', x: -2, y: -9 },
		{ id: 'below', x: 5, y: 7 }
	];
	const here = { id: 'here', x: 0, y: 0 };

	it.each([
		['right', 'right'],
		['up', 'above'],
		['down', 'below'],
		['left', undefined]
	] as const)('%s', (direction, id) => {
		expect(nearestTowards(direction, here, around)?.id).toBe(id);
	});

	it('every place lies in exactly one direction from every other', () => {
		fc.assert(
			fc.property(places, ([a, b]) => {
				if (!a || !b) return;
				const seen = DIRECTIONS.filter((direction) => nearestTowards(direction, a, [b]));
				expect(seen).toHaveLength(1);
			})
		);
	});

	it('R4: every place can be reached from every other, wherever they stand', () => {
		fc.assert(
			fc.property(places, (all) => {
				expect(apart(all)).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('every node of the map can be reached from every other', () => {
		const all = Object.entries(mapLayout().nodes).map(([id, { x, y }]) => ({ id, x, y }));
		expect(all.length).toBeGreaterThan(20);
		expect(apart(all)).toEqual([]);
	});
});
