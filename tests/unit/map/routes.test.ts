import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, distanceToBox, grow, overlap } from '../../../src/lib/layout/map/boxes';
import { distance, sampled } from '../../../src/lib/layout/map/curves';
import { CLEARANCE, routeRelation } from '../../../src/lib/layout/map/routes';
import { taper } from '../../../src/lib/layout/map/taper';
import type { Box, Point } from '../../../src/lib/layout/map/types';

/** A glyph with its label to one side. */
const end = fc
	.record({
		x: fc.integer({ min: 0, max: 800 }),
		y: fc.integer({ min: 0, max: 500 }),
		w: fc.integer({ min: 0, max: 140 }),
		h: fc.integer({ min: 12, max: 36 }),
		left: fc.boolean()
	})
	.map(({ x, y, w, h, left }) => ({
		at: { x, y },
		box: { left: x - (left ? w : 6), right: x + (left ? 6 : w), top: y - 6, bottom: y - 6 + h }
	}));

type End = { at: Point; box: Box };

const bow = fc.constantFrom(-0.24, -0.17, -0.06, 0, 0.06, 0.17, 0.24);

const apart = fc.tuple(end, end).filter(([a, b]) => !overlap(grow(a.box, 30), b.box));

const route = (source: End, target: End, bow: number) =>
	routeRelation({
		...{ from: source.at, to: target.at, source: source.box, target: target.box },
		...{ bow, scale: 1 }
	});

describe('routes of relations', () => {
	test('end clear of both labels', () => {
		fc.assert(
			fc.property(apart, bow, ([source, target], given) => {
				const { start, end } = route(source, target, given);
				expect(distanceToBox(source.box, start.x, start.y)).toBeGreaterThan(CLEARANCE - 1);
				expect(distanceToBox(target.box, end.x, end.y)).toBeGreaterThan(CLEARANCE - 1);
			})
		);
	});

	test('keep to the outside of both labels all the way', () => {
		fc.assert(
			fc.property(apart, bow, ([source, target], given) => {
				const { curve } = route(source, target, given);
				for (const { x, y } of sampled(curve, 20)) {
					expect(distanceToBox(source.box, x, y)).toBeGreaterThan(0);
					expect(distanceToBox(target.box, x, y)).toBeGreaterThan(0);
				}
			})
		);
	});

	test('are numbers even where the labels lie on one another', () => {
		fc.assert(
			fc.property(end, end, bow, (source, target, given) => {
				const { start, end, pointAt } = route(source, target, given);
				for (const { x, y } of [start, end, pointAt(0.5)])
					expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
			})
		);
	});

	test('R6: keep their way whatever is shown at their ends: they are cut shorter, not moved', () => {
		const small = { at: { x: 100, y: 100 }, box: boxAround({ x: 100, y: 100 }, 12, 12) };
		const target = { at: { x: 400, y: 260 }, box: boxAround({ x: 400, y: 260 }, 12, 12) };
		const far = route(small, target, 0.06);
		const near = route({ ...small, box: { ...small.box, right: 190 } }, target, 0.06);
		expect(near.end).toEqual(far.end);
		expect(near.length).toBeLessThan(far.length);
		const onTheWay = sampled(far.curve, 400);
		expect(Math.min(...onTheWay.map((point) => distance(point, near.start)))).toBeLessThan(0.5);
	});

	test('a transformation thickens towards its end', () => {
		const curve = { from: { x: 0, y: 0 }, control: { x: 50, y: 0 }, to: { x: 100, y: 0 } };
		const numbers = taper(curve, 4, { from: 0, to: 1 }).match(/-?[\d.]+,-?[\d.]+/g) ?? [];
		const heights = numbers.map((pair) => Math.abs(Number(pair.split(',')[1])));
		expect(heights[0]).toBeLessThan(0.5);
		expect(Math.max(...heights)).toBe(2);
	});
});
