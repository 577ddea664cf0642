import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAP_SIZE } from '../../../src/lib/layout/map/constants';
import { threadRoute } from '../../../src/lib/layout/map/threadRoute';

const underline = { x1: 200, x2: 280, y: 200 };

describe('the thread on the map', () => {
	it('leads straight to the edge where nothing is in its way', () => {
		const { points, exitY } = threadRoute({ underline, firm: [], yielding: [] });
		expect(points).toEqual([
			{ x: 200, y: 200 },
			{ x: MAP_SIZE.width, y: 200 }
		]);
		expect(exitY).toBe(200);
	});

	it('runs along the whole underline before it turns, however near what stands in its way', () => {
		const wall = { left: 282, right: 300, top: 150, bottom: 260 };
		const { points } = threadRoute({ underline, firm: [wall], yielding: [] });
		expect(points[1]).toEqual({ x: 280, y: 200 });
	});

	it('each of its stretches is level or upright', () => {
		const box = fc.record({
			x: fc.integer({ min: 0, max: 780 }),
			y: fc.integer({ min: 0, max: 460 })
		});
		fc.assert(
			fc.property(fc.array(box, { maxLength: 12 }), (places) => {
				const firm = places.map(({ x, y }) => ({ left: x, right: x + 60, top: y, bottom: y + 24 }));
				const { points } = threadRoute({ underline, firm, yielding: [] });
				const slanted = points.filter((point, at) => {
					const before = points[at - 1];
					return before && before.x !== point.x && before.y !== point.y;
				});
				expect(slanted).toEqual([]);
			}),
			{ numRuns: 30 }
		);
	});
});
