import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, overlap } from '../../../src/lib/layout/map/boxes';
import { distance } from '../../../src/lib/layout/map/curves';
import { mergeTargets } from '../../../src/lib/layout/map/mergeTargets';
import type { Target } from '../../../src/lib/layout/map/mergeTargets';

const APART = 24;
const SIDE = 18;

const point = fc.record({
	x: fc.integer({ min: 0, max: 200 }),
	y: fc.integer({ min: 0, max: 150 }),
	theme: fc.constantFrom('a', 'b')
});
const targets = (prefix: string, maxLength: number) =>
	fc
		.array(point, { minLength: 1, maxLength })
		.map((list) => list.map((one, at): Target => ({ ...one, id: `${prefix}${at}` })));

describe('targets too near to be told apart', () => {
	test('merge: marks that remain are 24 px from one another and clear of labels', () => {
		fc.assert(
			fc.property(targets('n', 40), targets('k', 3), (list, named) => {
				const labels = named.map((one) => boxAround(one, 60, 16));
				const merged = mergeTargets(list, { named, labels, apart: APART, side: SIDE });
				const kept = list.filter(({ id }) => !merged.has(id));
				kept.forEach((a, at) => {
					for (const b of [...kept.slice(at + 1), ...named])
						expect(distance(a, b)).toBeGreaterThanOrEqual(APART);
					for (const label of labels) expect(overlap(boxAround(a, SIDE, SIDE), label)).toBe(false);
				});
			})
		);
	});

	test('each is counted in one mark that is drawn, of its own theme where there is one', () => {
		fc.assert(
			fc.property(targets('n', 40), targets('k', 3), (list, named) => {
				const merged = mergeTargets(list, { named, labels: [], apart: APART, side: SIDE });
				const drawn = [...list.filter(({ id }) => !merged.has(id)), ...named];
				const themes = new Map(drawn.map(({ id, theme }) => [id, theme]));
				for (const [id, mark] of merged) {
					expect(themes.has(mark)).toBe(true);
					const { theme } = list.find((one) => one.id === id) as Target;
					if (drawn.some((one) => one.theme === theme)) expect(themes.get(mark)).toBe(theme);
				}
			})
		);
	});

	test('stay as they are where nothing is near', () => {
		const far = [0, 1, 2].map((n) => ({ id: `n${n}`, theme: 'a', x: n * 30, y: 0 }));
		expect(mergeTargets(far, { named: [], labels: [], apart: APART, side: SIDE }).size).toBe(0);
	});
});
