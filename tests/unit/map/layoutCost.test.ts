import { describe, expect, test } from 'vitest';
import { MAP_SIZE } from '../../../src/lib/layout/map/constants';
import { keepInside, layoutProblem } from '../../../src/lib/layout/map/items';
import { LayoutCost } from '../../../src/lib/layout/map/layoutCost';
import { seededRandom } from '../../../src/lib/layout/map/random';
import type { Random } from '../../../src/lib/layout/map/random';
import { gardenGraph, roughMeasure } from './gardenGraph';

function scattered(random: Random) {
	const problem = layoutProblem(gardenGraph(), roughMeasure);
	for (const item of problem.items) {
		Object.assign(item, { x: random() * MAP_SIZE.width, y: random() * MAP_SIZE.height });
		keepInside(item);
	}
	return problem;
}

/** Moves one item somewhere, its label to either side. */
function shift({ table }: LayoutCost, at: number, random: Random): void {
	if (random() < 0.3 && table.ranks[at] !== 0) table.left[at] = 1 - (table.left[at] ?? 0);
	const [dx, dy] = [(random() - 0.5) * 200, (random() - 0.5) * 200];
	table.put(at, (table.x[at] ?? 0) + dx, (table.y[at] ?? 0) + dy);
}

describe('the cost of a layout', () => {
	test('changes with one item by as much as the whole changes, and is kept without drift', () => {
		const random = seededRandom(7);
		const problem = scattered(random);
		const cost = new LayoutCost(problem);
		for (let move = 0; move < 80; move++) {
			const at = Math.floor(random() * problem.items.length);
			const whole = cost.total();
			shift(cost, at, random);
			const change = cost.change(at, Infinity);
			cost.keep(at);
			expect(change).toBeCloseTo(cost.total() - whole, 6);
		}
		cost.table.write(problem.items);
		expect(cost.total()).toBeCloseTo(new LayoutCost(problem).total(), 6);
	});

	test('is as before where an item was put back', () => {
		const random = seededRandom(3);
		const cost = new LayoutCost(scattered(random));
		const before = cost.total();
		for (let move = 0; move < 40; move++) {
			const at = Math.floor(random() * cost.table.count);
			const place = cost.table.placeOf(at);
			shift(cost, at, random);
			cost.change(at, 0);
			cost.putBack(at, place);
			expect(cost.change(at, Infinity)).toBeCloseTo(0, 6);
		}
		expect(cost.total()).toBe(before);
	});

	test('says more than the limit where it stops counting, and exactly what it is up to there', () => {
		const random = seededRandom(11);
		const cost = new LayoutCost(scattered(random));
		for (let move = 0; move < 60; move++) {
			const at = Math.floor(random() * cost.table.count);
			const place = cost.table.placeOf(at);
			shift(cost, at, random);
			const exact = cost.change(at, Infinity);
			const limited = cost.change(at, 1);
			if (exact <= 1) expect(limited).toBeCloseTo(exact, 6);
			else expect(limited).toBeGreaterThan(1);
			cost.putBack(at, place);
		}
	});
});
