import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDay } from '../../../src/lib/reading/dates/calendar';
import { decimalYear } from '../../../src/lib/reading/dates/decimalYear';

const CASES: [iso: string, edge: 'start' | 'end', year: number][] = [
	['1914-01-01', 'start', 1914],
	['1914-12-31', 'end', 1915],
	['2008-12-31', 'end', 2009],
	['2008-03-01', 'start', 2008 + 60 / 366],
	['2007-03-01', 'start', 2007 + 59 / 365],
	['2008-02-29', 'end', 2008 + 60 / 366],
	['0000-01-01', 'start', 0]
];

describe('decimal years', () => {
	it.each(CASES)('%s %s', (iso, edge, year) => {
		expect(decimalYear(iso, edge)).toBeCloseTo(year, 10);
	});

	it('a day ends where the next begins', () => {
		const day = fc.date({
			min: new Date('0001-01-01'),
			max: new Date('9990-01-01'),
			noInvalidDate: true
		});
		fc.assert(
			fc.property(day, (date) => {
				const iso = date.toISOString().slice(0, 10);
				expect(decimalYear(iso, 'end')).toBeCloseTo(decimalYear(shiftDay(iso, 1), 'start'), 9);
				expect(decimalYear(iso, 'end')).toBeGreaterThan(decimalYear(iso, 'start'));
			})
		);
	});
});
