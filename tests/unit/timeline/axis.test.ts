import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisStrokes } from '../../../src/lib/layout/timeline/axisStep';
import { trueSegments } from '../../../src/lib/layout/timeline/trueSegments';
import type { PeriodSegment } from '../../../src/lib/layout/timeline/types';

const segment = (from: number, to: number, x0: number, x1: number): PeriodSegment => {
	return { from, to, x0, x1, period: `p${from}`, year: from, title: '' };
};

describe('the strokes on the axis', () => {
	it.each([
		['a long period in little room', segment(1870, 1914, 0, 0.2), 5, 0.1136, 0],
		['a short one in much room', segment(2003, 2008, 0.7, 0.9), 1, 0.2, 0],
		['one that begins between round years', segment(1914, 1929, 0.2, 0.3), 2, 0.1333, 0],
		['strokes stand at round years', segment(1929, 1970, 0.3, 0.5), 5, 0.122, 0.0244]
	])('%s', (_, one, step, every, first) => {
		expect(axisStrokes(one)).toEqual({ step, every, first });
	});

	it('are never closer than can be told apart, and the first is within one step', () => {
		const any = fc.tuple(
			fc.integer({ min: 1700, max: 2000 }),
			fc.integer({ min: 1, max: 90 }),
			fc.double({ min: 0.02, max: 1, noNaN: true })
		);
		fc.assert(
			fc.property(any, ([from, years, share]) => {
				const { every, first, step } = axisStrokes(segment(from, from + years, 0, share));
				if (step < 100) expect(every * share).toBeGreaterThanOrEqual(0.00999);
				expect(first).toBeGreaterThanOrEqual(0);
				expect(first).toBeLessThan(every);
			})
		);
	});
});

describe('one scale for all years', () => {
	it('every year is as wide as any other', () => {
		const true_ = trueSegments([segment(1870, 1914, 0, 0.5), segment(1914, 2010, 0.5, 1)]);
		const perYear = true_.map(({ from, to, x0, x1 }) => (x1 - x0) / (to - from));
		expect(perYear[0]).toBeCloseTo(perYear[1]!, 12);
		expect(true_.map(({ x0 }) => x0)).toEqual([0, 44 / 140]);
		expect(true_.at(-1)?.x1).toBe(1);
	});
});
