import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexReading } from '../../../src/lib/reading/questions';
import { moved, movedByKey, narrowed, stroked } from '../../../src/lib/views/timeline/hands/brush';
import { yearsBegun } from '../../../src/lib/layout/timeline/inDateOrder';
import { perPacking } from '../../../src/lib/views/timeline/rowTops';
import { talkOf } from '../../../src/lib/views/timeline/saidMarks';
import { smallReading } from '../reading/support/smallReading';
import { event } from '../timeline/arbitraries';

describe('the brush', () => {
	const all = { from: 1870, to: 2009 };
	const years = { from: 1929, to: 1975 };

	it.each([
		['from', 'ArrowRight', { from: 1930, to: 1975 }],
		['from', 'ArrowDown', { from: 1928, to: 1975 }],
		['to', 'PageUp', { from: 1929, to: 1985 }],
		['from', 'Home', { from: 1870, to: 1975 }],
		['from', 'End', { from: 1975, to: 1975 }],
		['to', 'Home', { from: 1929, to: 1929 }],
		['to', 'End', { from: 1929, to: 2009 }]
	] as const)('the handle “%s”, %s', (edge, key, expected) => {
		expect(movedByKey({ edge, years, all }, key)).toEqual(expected);
	});

	it('leaves other keys alone', () => {
		expect(movedByKey({ edge: 'from', years, all }, 'Enter')).toBeUndefined();
	});

	it('stays within all years, and no handle passes the other', () => {
		const edge = fc.constantFrom('from' as const, 'to' as const);
		fc.assert(
			fc.property(edge, fc.integer({ min: -9000, max: 9000 }), (one, year) => {
				const next = moved({ edge: one, years, all }, year);
				expect(all.from <= next.from && next.from <= next.to && next.to <= all.to).toBe(true);
			})
		);
	});

	it('a stroke means the same drawn either way; all years are no filter', () => {
		expect(stroked(1975, 1929)).toEqual(stroked(1929, 1975));
		expect(narrowed(all, all)).toBeUndefined();
		expect(narrowed({ from: 1870, to: 2008 }, all)).toEqual({ from: 1870, to: 2008 });
	});
});

describe('when it is said', () => {
	const index = indexReading(smallReading());
	const { marks, turns } = talkOf(index);

	it('each passage that an event rests on has a mark, in the order of the talk', () => {
		const rests = new Set(index.reading.events.flatMap(({ passages }) => passages));
		expect(new Set(marks.map(({ passage }) => passage))).toEqual(rests);
		const places = marks.map(({ at }) => at);
		expect([...places].sort((a, b) => a - b)).toEqual(places);
	});

	it('a mark lies within its turn', () => {
		for (const { at, turn } of marks) {
			const own = turns.find(({ n }) => n === turn);
			expect(own && own.from <= at && at <= own.to).toBe(true);
		}
		expect(turns[0]?.from).toBe(0);
		expect(turns.at(-1)?.to).toBe(1);
	});
});

describe('the list', () => {
	it('a year stands at the first event that begins in it', () => {
		const years = yearsBegun([event('a', '1914'), event('b', '1914-07'), event('c', '193X')]);
		expect([...years]).toEqual([
			['a', '1914'],
			['c', '1930']
		]);
	});

	it('what a wider packing does not change is left to the narrower one', () => {
		expect(perPacking('t', ['1px', '1px', '2px', '2px'])).toBe('--t0: 1px; --t2: 2px');
	});
});
