import { describe, expect, it } from 'vitest';
import { MARKS } from '../../../src/lib/reading/model';
import { MARK_SHAPES } from '../../../src/lib/views/ui/markShapes';
import { placedPath, type Step } from '../../../src/lib/views/ui/placedPath';

const arrow: Step[] = [['M', 0, 0], ['L', -4, -2], ['Z']];

describe('placedPath', () => {
	it('moves, scales and turns the points, and writes them to a hundredth', () => {
		expect(placedPath(arrow, { x: 10, y: 20, scale: 1 })).toBe('M10 20L6 18Z');
		expect(placedPath(arrow, { x: 10, y: 20, scale: 0.5 })).toBe('M10 20L8 19Z');
		// A quarter turn: what pointed right points down.
		expect(placedPath(arrow, { x: 0, y: 0, scale: 1, angle: 90 })).toBe('M0 0L2 -4Z');
		expect(placedPath(arrow, { x: 1 / 3, y: 0, scale: 1 })).toBe('M0.33 0L-3.67 -2Z');
	});

	it('scales the radius of an arc, and turns only its end', () => {
		const arc: Step[] = [
			['M', 0, 0],
			['A', 3, 1, 0, 6, 0]
		];
		expect(placedPath(arc, { x: 0, y: 0, scale: 2, angle: 90 })).toBe('M0 0A6 6 0 1 0 0 12');
	});
});

describe('MARK_SHAPES', () => {
	it('has every mark, each within its cell', () => {
		for (const mark of MARKS) {
			const numbers = MARK_SHAPES[mark].flatMap((step) =>
				step[0] === 'Z' ? [] : step.slice(-2).map(Number)
			);
			expect(numbers.length, mark).toBeGreaterThan(0);
			expect(Math.max(...numbers.map(Math.abs)), mark).toBeLessThanOrEqual(6);
		}
	});
});
