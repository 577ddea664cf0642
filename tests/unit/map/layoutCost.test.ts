import { describe, expect, test } from 'vitest';
import { keepInside, layoutProblem } from '../../../src/lib/layout/map/items';
import type { LayoutItem } from '../../../src/lib/layout/map/items';
import { LayoutCost } from '../../../src/lib/layout/map/layoutCost';
import { seededRandom } from '../../../src/lib/layout/map/random';
import { gardenGraph, plainVerbs, roughMeasure } from './gardenGraph';

describe('the cost of a layout', () => {
	test('changes with one item by as much as the whole changes', () => {
		const random = seededRandom(7);
		const problem = layoutProblem(gardenGraph(), roughMeasure, plainVerbs);
		for (const item of problem.items) {
			Object.assign(item, { x: random() * 810, y: random() * 546 });
			keepInside(item);
		}
		const cost = new LayoutCost(problem);
		for (let move = 0; move < 60; move++) {
			const at = Math.floor(random() * problem.items.length);
			const item = problem.items[at] as LayoutItem;
			const [whole, part] = [cost.total(), cost.of(at)];
			item.x += (random() - 0.5) * 200;
			item.y += (random() - 0.5) * 200;
			keepInside(item);
			cost.moved(at);
			expect(cost.of(at) - part).toBeCloseTo(cost.total() - whole, 6);
		}
		expect(cost.total()).toBeCloseTo(new LayoutCost(problem).total(), 6);
	});
});
