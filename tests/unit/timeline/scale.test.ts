import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodScale } from '../../../src/lib/layout/timeline/scale';

const scales = fc
	.tuple(
		fc.double({ min: 0, max: 2000, noNaN: true }),
		fc.array(
			fc.record({
				years: fc.double({ min: 0.5, max: 200, noNaN: true }),
				share: fc.double({ min: 0.1, max: 20, noNaN: true })
			}),
			{ minLength: 1, maxLength: 9 }
		)
	)
	.map(([from, steps]) => {
		let year = from;
		const breaks = steps.map(({ years, share }) => {
			const at = { year, share };
			year += years;
			return at;
		});
		return { breaks, end: year, scale: periodScale(breaks, year) };
	});

const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('the scale of periods', () => {
	it('each stretch takes its share and is linear within', () => {
		const { x, segments } = periodScale(
			[
				{ year: 1870, share: 1 },
				{ year: 1914, share: 3 }
			],
			1934
		);
		expect(segments).toEqual([
			{ from: 1870, to: 1914, x0: 0, x1: 0.25 },
			{ from: 1914, to: 1934, x0: 0.25, x1: 1 }
		]);
		expect(x(1892)).toBeCloseTo(0.125, 12);
		expect(x(1924)).toBeCloseTo(0.625, 12);
	});

	it('years off the scale answer its nearer edge', () => {
		const { x, year } = periodScale([{ year: 1870, share: 1 }], 1914);
		expect([x(1000), x(3000), year(-1), year(2)]).toEqual([0, 1, 1870, 1914]);
	});

	it('later years are further right', () => {
		fc.assert(
			fc.property(scales, part, part, ({ breaks, end, scale }, a, b) => {
				const from = breaks[0]?.year ?? 0;
				const [early, late] = [a, b].sort((m, n) => m - n).map((p) => from + p * (end - from));
				if (late! - early! < 1e-6) return;
				expect(scale.x(early!)).toBeLessThan(scale.x(late!));
			})
		);
	});

	it('can be read backwards', () => {
		fc.assert(
			fc.property(scales, part, ({ breaks, end, scale }, p) => {
				const from = breaks[0]?.year ?? 0;
				const year = from + p * (end - from);
				expect(scale.year(scale.x(year))).toBeCloseTo(year, 6);
				expect(scale.x(scale.year(p))).toBeCloseTo(p, 6);
			})
		);
	});

	it('segments follow one another from 0 to 1 without a gap', () => {
		fc.assert(
			fc.property(scales, ({ scale: { segments } }) => {
				expect([segments[0]?.x0, segments.at(-1)?.x1]).toEqual([0, 1]);
				for (const [i, { x0, from }] of segments.entries())
					if (i > 0) expect([x0, from]).toEqual([segments[i - 1]?.x1, segments[i - 1]?.to]);
			})
		);
	});

	it.each([
		['no break', [], 1914],
		[
			'years that do not ascend',
			[
				{ year: 1914, share: 1 },
				{ year: 1870, share: 1 }
			],
			2000
		],
		['an end before the last break', [{ year: 1914, share: 1 }], 1900],
		['a share of nothing', [{ year: 1914, share: 0 }], 2000]
	])('%s is refused', (_, breaks, end) => {
		expect(() => periodScale(breaks, end)).toThrow(RangeError);
	});
});
