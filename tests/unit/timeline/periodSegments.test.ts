import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreYears } from '../../../src/lib/layout/timeline/extent';
import { periodSegments } from '../../../src/lib/layout/timeline/periodSegments';
import { event, expression, period } from './arbitraries';

const periods = [
	period('first', '187X/1914'),
	period('war', '1914/1929'),
	period('debt', '1929/..')
];

describe('the segments of a timeline', () => {
	it('begin where periods begin, whatever order these are listed in', () => {
		const events = [event('a', '1880'), event('b', '1917'), event('c', '1933')];
		const segments = periodSegments([...periods].reverse(), events);
		expect(segments.map(({ period, year }) => [period, year])).toEqual([
			['first', 1870],
			['war', 1914],
			['debt', 1929]
		]);
	});

	it('the first reaches back to an event before all periods; its year stays the period’s', () => {
		const [first] = periodSegments(periods, [event('a', '1844'), event('b', '1917')]);
		expect([first?.from, first?.year]).toEqual([1844, 1870]);
	});

	it('are as wide as the events that start in them are many', () => {
		const years = ['1880', '1890', '1900', '1917', '1918', '1933', '1934', '1935', '1936'];
		const [first, war, debt] = periodSegments(
			periods,
			years.map((y, i) => event(`${i}`, y))
		);
		expect(first!.x1 - first!.x0).toBeCloseTo(3 / 9, 10);
		expect(war!.x1 - war!.x0).toBeCloseTo(2 / 9, 10);
		expect(debt!.x1 - debt!.x0).toBeCloseTo(4 / 9, 10);
	});

	it('an empty period keeps a share', () => {
		const [first, war] = periodSegments(periods, [event('a', '1880'), event('b', '1933')]);
		expect(war!.x1 - war!.x0).toBeGreaterThan(0.1);
		expect(first!.x1 - first!.x0).toBeGreaterThan(war!.x1 - war!.x0);
	});

	it('of periods that start together the first listed begins the segment', () => {
		const segments = periodSegments([...periods, period('twin', '1914')], []);
		expect(segments.map(({ period }) => period)).toEqual(['first', 'war', 'debt']);
	});

	it('a period whose start is left open begins with the first event', () => {
		const segments = periodSegments(
			[period('x', '../1939')],
			[event('a', '1954'), event('b', '1900')]
		);
		expect(segments.map(({ period, year }) => [period, year])).toEqual([['x', 1900]]);
	});

	it('without a start or an event to begin with there is no scale', () => {
		expect(periodSegments([...periods, period('x', '../1900')], [])).toHaveLength(3);
		expect(() => periodSegments([period('x', '../1900')], [])).toThrow(RangeError);
	});

	it('hold what is certain of every event', () => {
		fc.assert(
			fc.property(fc.array(expression, { maxLength: 20 }), (dates) => {
				const events = dates.map((edtf, i) => event(`${i}`, edtf));
				const segments = periodSegments(periods, events);
				const [from, to] = [segments[0]?.from ?? NaN, segments.at(-1)?.to ?? NaN];
				for (const { date } of events) {
					const { coreStart, coreEnd } = coreYears(date.bounds);
					expect(coreStart).toBeGreaterThanOrEqual(from);
					expect(coreEnd).toBeLessThan(to);
				}
			})
		);
	});
});
