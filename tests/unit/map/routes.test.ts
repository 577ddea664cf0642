import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, distanceToBox, grow, overlap } from '../../../src/lib/layout/map/boxes';
import { sampled } from '../../../src/lib/layout/map/curves';
import { CLEARANCE, routeRelation } from '../../../src/lib/layout/map/routes';
import { taper } from '../../../src/lib/layout/map/taper';

const box = fc
	.record({
		x: fc.integer({ min: 0, max: 800 }),
		y: fc.integer({ min: 0, max: 500 }),
		w: fc.integer({ min: 12, max: 150 }),
		h: fc.integer({ min: 12, max: 36 })
	})
	.map(({ x, y, w, h }) => boxAround({ x, y }, w, h));

const bend = fc.record({
	bow: fc.constantFrom(-0.18, -0.07, 0, 0.07, 0.18),
	sourceAim: fc.constantFrom(-0.27, 0, 0.27),
	targetAim: fc.constantFrom(-0.27, 0, 0.27)
});

const apart = fc.tuple(box, box).filter(([a, b]) => !overlap(grow(a, 30), b));

describe('routes of relations', () => {
	test('end clear of both boxes, by 4 to 5 px', () => {
		fc.assert(
			fc.property(apart, bend, ([source, target], given) => {
				const route = routeRelation({ source, target, bend: given, scale: 1 });
				for (const [end, at] of [
					[route.start, source],
					[route.end, target]
				] as const) {
					expect(distanceToBox(at, end.x, end.y)).toBeGreaterThan(CLEARANCE - 1);
					expect(distanceToBox(at, end.x, end.y)).toBeLessThan(CLEARANCE * 1.5 + 1);
				}
			})
		);
	});

	test('keep to the outside of both boxes all the way', () => {
		fc.assert(
			fc.property(apart, bend, ([source, target], given) => {
				const { curve } = routeRelation({ source, target, bend: given, scale: 1 });
				for (const { x, y } of sampled(curve, 20)) {
					expect(distanceToBox(source, x, y)).toBeGreaterThan(0);
					expect(distanceToBox(target, x, y)).toBeGreaterThan(0);
				}
			})
		);
	});

	test('are numbers even where the boxes lie on one another', () => {
		fc.assert(
			fc.property(box, box, bend, (source, target, given) => {
				const route = routeRelation({ source, target, bend: given, scale: 1 });
				for (const { x, y } of [route.start, route.end, route.pointAt(0.5)])
					expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
			})
		);
	});

	test('keep their way when a selected label grows: they are cut shorter, not moved', () => {
		const source = boxAround({ x: 100, y: 100 }, 80, 28);
		const target = boxAround({ x: 400, y: 260 }, 80, 28);
		const given = { bow: 0.07, sourceAim: 0, targetAim: 0 };
		const rest = routeRelation({ source, target, bend: given, scale: 1 });
		const grown = routeRelation({
			source: grow(source, 12),
			sourceAim: source,
			target,
			bend: given,
			scale: 1
		});
		expect(grown.end).toEqual(rest.end);
		expect(grown.length).toBeLessThan(rest.length);
	});

	test('a transformation thickens towards its end', () => {
		const curve = { from: { x: 0, y: 0 }, control: { x: 50, y: 0 }, to: { x: 100, y: 0 } };
		const numbers = taper(curve, 4, { from: 0, to: 1 }).match(/-?[\d.]+,-?[\d.]+/g) ?? [];
		const heights = numbers.map((pair) => Math.abs(Number(pair.split(',')[1])));
		expect(heights[0]).toBeLessThan(0.5);
		expect(Math.max(...heights)).toBe(2);
	});
});
