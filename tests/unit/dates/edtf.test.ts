import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/lib/reading/dates/bounds';
import { EdtfError, parseEdtf } from '../../../src/lib/reading/dates/edtf';
import type { Bounds } from '../../../src/lib/reading/model';

/** A date that starts and ends within the same days. */
const within = (first: string | null, last: string | null): Bounds => [first, last, first, last];

/** Forms of the specification (levels 0 to 2) and the project's own, with the bounds they have here. */
const VALID: [form: string, expression: string, bounds: Bounds][] = [
	['0 day', '1985-04-12', within('1985-04-12', '1985-04-12')],
	['0 month', '1985-04', within('1985-04-01', '1985-04-30')],
	['0 year', '1985', within('1985-01-01', '1985-12-31')],
	['0 year zero', '0000', within('0000-01-01', '0000-12-31')],
	['0 leap day', '2000-02-29', within('2000-02-29', '2000-02-29')],
	['0 leap month', '1904-02', within('1904-02-01', '1904-02-29')],
	['0 century year, not leap', '1900-02', within('1900-02-01', '1900-02-28')],
	['0 years', '1964/2008', ['1964-01-01', '1964-12-31', '2008-01-01', '2008-12-31']],
	['0 months', '2004-06/2006-08', ['2004-06-01', '2004-06-30', '2006-08-01', '2006-08-31']],
	['0 days', '2004-02-01/2005-02-08', ['2004-02-01', '2004-02-01', '2005-02-08', '2005-02-08']],
	['0 mixed', '2004-02-01/2005', ['2004-02-01', '2004-02-01', '2005-01-01', '2005-12-31']],
	['0 mixed', '2005/2006-02', ['2005-01-01', '2005-12-31', '2006-02-01', '2006-02-28']],
	['0 same year twice', '1914/1914', within('1914-01-01', '1914-12-31')],
	['1 uncertain', '1984?', within('1984-01-01', '1984-12-31')],
	['1 approximate year', '1984~', within('1983-01-01', '1985-12-31')],
	['1 approximate month', '2004-01~', within('2003-12-01', '2004-02-29')],
	['1 approximate day', '2004-03-01~', within('2004-02-29', '2004-03-02')],
	['1 both', '2004-06-11%', within('2004-06-10', '2004-06-12')],
	['1 approximate decade', '188X~', within('1870-01-01', '1899-12-31')],
	['1 approximate century', '18XX~', within('1700-01-01', '1999-12-31')],
	['1 approximate at the calendar’s edge', '0000~', within('0000-01-01', '0001-12-31')],
	['1 approximate at the calendar’s edge', '9999-12%', within('9999-11-01', '9999-12-31')],
	['1 decade', '201X', within('2010-01-01', '2019-12-31')],
	['1 century', '20XX', within('2000-01-01', '2099-12-31')],
	['1 some month', '2004-XX', within('2004-01-01', '2004-12-31')],
	['1 some day', '1985-04-XX', within('1985-04-01', '1985-04-30')],
	['1 some day of some month', '1985-XX-XX', within('1985-01-01', '1985-12-31')],
	['1 open end', '1985-04-12/..', ['1985-04-12', '1985-04-12', null, null]],
	['1 open start', '../1985', [null, null, '1985-01-01', '1985-12-31']],
	['1 unknown end', '1985-04/', ['1985-04-01', '1985-04-30', null, null]],
	['1 unknown start', '/1985', [null, null, '1985-01-01', '1985-12-31']],
	['1 qualified', '1984?/2004-06~', ['1984-01-01', '1984-12-31', '2004-05-01', '2004-07-31']],
	['1 decade to year', '187X/1914', ['1870-01-01', '1879-12-31', '1914-01-01', '1914-12-31']],
	['2 range', '[1868..1872]', within('1868-01-01', '1872-12-31')],
	['2 two years', '[1867,1872]', within('1867-01-01', '1872-12-31')],
	['2 any order', '[1872,1867]', within('1867-01-01', '1872-12-31')],
	['2 mixed', '[1667,1668,1670..1672]', within('1667-01-01', '1672-12-31')],
	['2 or earlier', '[..1760-12-03]', within(null, '1760-12-03')],
	['2 or later', '[1760-12..]', within('1760-12-01', null)],
	['2 mixed, or later', '[1760-01,1760-02,1760-12..]', within('1760-01-01', null)],
	['2 mixed precision', '[1667,1760-12]', within('1667-01-01', '1760-12-31')],
	['2 as a start', '[1868..1872]/1914', ['1868-01-01', '1872-12-31', '1914-01-01', '1914-12-31']],
	['2 as an end', '1880/[..1914]', ['1880-01-01', '1880-12-31', null, '1914-12-31']],
	['2 with open end', '[1867,1872]/..', ['1867-01-01', '1872-12-31', null, null]]
];

/** What is refused, and a word of the reason given. */
const REFUSED: [why: string, expression: string, reason: RegExp][] = [
	['nothing', '', /missing/],
	['a time of day (level 0)', '1985-04-12T23:20:30', /time of day/],
	['a year before 0000 (level 1)', '-1985', /before 0000/],
	['a long year (level 1)', 'Y170000002', /four digits/],
	['an exponent (level 2)', 'Y-17E7', /four digits/],
	['significant digits (level 2)', '1950S2', /year-month-day/],
	['a season (level 1)', '2001-21', /seasons/],
	['a sub-year grouping (level 2)', '2001-34', /seasons/],
	['all of a set (level 2)', '{1667,1668}', /several dates/],
	['a mark inside (level 2)', '2004-06~-11', /very end/],
	['a mark before (level 2)', '?2004-06', /very end/],
	['two marks', '1984?~', /very end/],
	['an X inside the year (level 2)', '1X33', /replaces the last/],
	['three unknown digits (level 2)', '1XXX', /replaces the last/],
	['a decade with a month (level 2)', '156X-12-25', /takes no month/],
	['an X in a month (level 2)', '1984-1X', /replaces the last/],
	['a day of some month (level 2)', '1985-XX-12', /needs its month/],
	['a small x', '197x', /capital X/],
	['month 13', '1985-13', /01 to 12/],
	['month 0', '1985-00', /01 to 12/],
	['a day that is not', '1985-02-29', /28 days/],
	['31 April', '1985-04-31', /30 days/],
	['day 0', '1985-04-00', /30 days/],
	['a span with a hyphen', '1914-1918', /slash/],
	['a span with a dash', '1914–1918', /slash/],
	['words', '15 September 2008', /no words/],
	['circa', 'c1870', /tilde/],
	['a decade in words', '1970s', /with X/],
	['two digits', '33', /four digits/],
	['no hyphens', '19850412', /four digits/],
	['one-digit month', '1985-4', /two digits/],
	['one-digit day', '1985-04-2', /two digits/],
	['three sides', '1914/1918/1920', /two sides/],
	['no date', '/', /at least one side/],
	['open on both sides', '../..', /at least one side/],
	['open, in the drafts’ word', '1970/open', /\.\. for open/],
	['ends before it starts', '1918/1914', /ends after it starts/],
	['a decade too late', '192X/1914', /ends after it starts/],
	['a range that runs back', '[1872..1868]', /earlier to the later/],
	['a set not closed', '[1868..1872', /closed by \]/],
	['a set with a mark', '[1868..1872]~', /closed by \]/],
	['a set not opened', '1868..1872]', /not a set/],
	['an empty set', '[]', /missing/],
	['a set of nothing', '[..]', /date on one side/],
	['open in the middle', '[1868,..1872]', /first and the last/],
	['a range of three', '[1868..1870..1872]', /two sides/]
];

describe('EDTF subset: forms and their bounds', () => {
	it.each(VALID)('level %s: %s', (_, expression, bounds) => {
		expect(boundsOf(expression)).toEqual(bounds);
	});
});

describe('EDTF subset: what is refused, and how it is said', () => {
	it.each(REFUSED)('%s: %s', (_, expression, reason) => {
		expect(() => parseEdtf(expression)).toThrow(EdtfError);
		expect(() => parseEdtf(expression)).toThrow(reason);
	});

	it('every example that an error gives is itself accepted', () => {
		for (const [, expression] of REFUSED) {
			const error = caught(expression);
			for (const example of error.example.split(/, | or /))
				expect(() => boundsOf(example), `${expression}: ${example}`).not.toThrow();
		}
	});
});

function caught(expression: string): EdtfError {
	try {
		parseEdtf(expression);
	} catch (error) {
		if (error instanceof EdtfError) return error;
	}
	throw new Error(`${expression} was accepted`);
}

describe('EDTF subset: what holds for all of it', () => {
	const point = fc.oneof(
		fc
			.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
			.chain((date) => fc.constantFrom(4, 7, 10).map((n) => date.toISOString().slice(0, n))),
		fc.integer({ min: 0, max: 999 }).map((n) => `${String(n).padStart(3, '0')}X`),
		fc.integer({ min: 0, max: 99 }).map((n) => `${String(n).padStart(2, '0')}XX`)
	);

	it('? moves no bound; ~ and % move both outwards, equally', () => {
		fc.assert(
			fc.property(point, (expression) => {
				const [first, last] = boundsOf(expression) as string[];
				const [wideFirst, wideLast] = boundsOf(`${expression}~`) as string[];
				expect(boundsOf(`${expression}?`)).toEqual(boundsOf(expression));
				expect(boundsOf(`${expression}%`)).toEqual(boundsOf(`${expression}~`));
				expect(wideFirst! < first! || first === '0000-01-01').toBe(true);
				expect(wideLast! > last! || last === '9999-12-31').toBe(true);
			})
		);
	});

	it('bounds are days of the calendar, each earliest not after its latest', () => {
		fc.assert(
			fc.property(point, point, (a, b) => {
				for (const expression of [a, `[${a},${b}]`, `${a}/..`, `../${b}~`]) {
					const [es, ls, ee, le] = boundsOf(expression);
					if (es && ls) expect(es <= ls).toBe(true);
					if (ee && le) expect(ee <= le).toBe(true);
					for (const day of [es, ls, ee, le])
						if (day) expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10)).toBe(day);
				}
			})
		);
	});

	it('an interval is refused exactly where it ends before it can have started', () => {
		fc.assert(
			fc.property(point, point, (a, b) => {
				const ends = boundsOf(b)[3] ?? '';
				const impossible = (boundsOf(a)[0] ?? '') > ends;
				if (impossible) expect(() => parseEdtf(`${a}/${b}`)).toThrow(EdtfError);
				else expect(boundsOf(`${a}/${b}`)[3]).toBe(ends);
			})
		);
	});

	it('any text is either read or refused with an EdtfError', () => {
		const typed = fc.string({ unit: fc.constantFrom(...'0129X-/.[],?~% Yx') });
		fc.assert(
			fc.property(typed, (text) => {
				try {
					parseEdtf(text);
				} catch (error) {
					expect(error).toBeInstanceOf(EdtfError);
				}
			}),
			{ numRuns: 2000 }
		);
	});
});
