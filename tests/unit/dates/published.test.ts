/**
 * The examples of the specification itself, Extended Date/Time Format (EDTF), Library of Congress, 4 February 2019,
 * https://www.loc.gov/standards/datetime/, each with what this project makes of it: four bounds, or a refusal.
 */
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/lib/reading/dates/bounds';
import { EdtfError, parseEdtf } from '../../../src/lib/reading/dates/edtf';
import type { Bounds } from '../../../src/lib/reading/model';

const within = (first: string | null, last: string | null): Bounds => [first, last, first, last];

type Published = [section: string, expression: string, bounds: Bounds];

const LEVEL_0: Published[] = [
	['date', '1985-04-12', within('1985-04-12', '1985-04-12')],
	['date', '1985-04', within('1985-04-01', '1985-04-30')],
	['date', '1985', within('1985-01-01', '1985-12-31')],
	['interval', '1964/2008', ['1964-01-01', '1964-12-31', '2008-01-01', '2008-12-31']],
	['interval', '2004-06/2006-08', ['2004-06-01', '2004-06-30', '2006-08-01', '2006-08-31']],
	['interval', '2004-02-01/2005-02-08', ['2004-02-01', '2004-02-01', '2005-02-08', '2005-02-08']],
	['interval', '2004-02-01/2005-02', ['2004-02-01', '2004-02-01', '2005-02-01', '2005-02-28']],
	['interval', '2004-02-01/2005', ['2004-02-01', '2004-02-01', '2005-01-01', '2005-12-31']],
	['interval', '2005/2006-02', ['2005-01-01', '2005-12-31', '2006-02-01', '2006-02-28']]
];

const LEVEL_1: Published[] = [
	['qualified', '1984?', within('1984-01-01', '1984-12-31')],
	['qualified', '2004-06~', within('2004-05-01', '2004-07-31')],
	['qualified', '2004-06-11%', within('2004-06-10', '2004-06-12')],
	['unspecified', '201X', within('2010-01-01', '2019-12-31')],
	['unspecified', '20XX', within('2000-01-01', '2099-12-31')],
	['unspecified', '2004-XX', within('2004-01-01', '2004-12-31')],
	['unspecified', '1985-04-XX', within('1985-04-01', '1985-04-30')],
	['unspecified', '1985-XX-XX', within('1985-01-01', '1985-12-31')],
	['open end', '1985-04-12/..', ['1985-04-12', '1985-04-12', null, null]],
	['open end', '1985-04/..', ['1985-04-01', '1985-04-30', null, null]],
	['open end', '1985/..', ['1985-01-01', '1985-12-31', null, null]],
	['open start', '../1985-04-12', [null, null, '1985-04-12', '1985-04-12']],
	['open start', '../1985-04', [null, null, '1985-04-01', '1985-04-30']],
	['open start', '../1985', [null, null, '1985-01-01', '1985-12-31']],
	['unknown end', '1985-04-12/', ['1985-04-12', '1985-04-12', null, null]],
	['unknown end', '1985-04/', ['1985-04-01', '1985-04-30', null, null]],
	['unknown end', '1985/', ['1985-01-01', '1985-12-31', null, null]],
	['unknown start', '/1985-04-12', [null, null, '1985-04-12', '1985-04-12']],
	['unknown start', '/1985-04', [null, null, '1985-04-01', '1985-04-30']],
	['unknown start', '/1985', [null, null, '1985-01-01', '1985-12-31']],
	['qualified sides', '1984~/2004-06', ['1983-01-01', '1985-12-31', '2004-06-01', '2004-06-30']],
	['qualified sides', '1984/2004-06~', ['1984-01-01', '1984-12-31', '2004-05-01', '2004-07-31']],
	['qualified sides', '1984~/2004~', ['1983-01-01', '1985-12-31', '2003-01-01', '2005-12-31']],
	[
		'qualified sides',
		'1984-06?/2004-08?',
		['1984-06-01', '1984-06-30', '2004-08-01', '2004-08-31']
	],
	[
		'qualified sides',
		'1984-06-02?/2004-08-08~',
		['1984-06-02', '1984-06-02', '2004-08-07', '2004-08-09']
	]
];

const LEVEL_2: Published[] = [
	['one of', '[1667,1668,1670..1672]', within('1667-01-01', '1672-12-31')],
	['one of', '[..1760-12-03]', within(null, '1760-12-03')],
	['one of', '[1760-12..]', within('1760-12-01', null)],
	['one of', '[1760-01,1760-02,1760-12..]', within('1760-01-01', null)],
	['one of', '[1667,1760-12]', within('1667-01-01', '1760-12-31')],
	['one of', '[..1984]', within(null, '1984-12-31')],
	['interval', '2004-06-XX/2004-07-03', ['2004-06-01', '2004-06-30', '2004-07-03', '2004-07-03']]
];

/** Forms of the specification that a reading of this kind does not need; the subset's table says which. */
const OUTSIDE: [feature: string, expression: string][] = [
	['0 date and time', '1985-04-12T23:20:30'],
	['0 date and time', '1985-04-12T23:20:30Z'],
	['0 date and time', '1985-04-12T23:20:30-04'],
	['0 date and time', '1985-04-12T23:20:30+04:30'],
	['1 letter-prefixed year', 'Y170000002'],
	['1 letter-prefixed year', 'Y-170000002'],
	['1 season', '2001-21'],
	['1 negative year', '-1985'],
	['2 exponential year', 'Y-17E7'],
	['2 significant digits', '1950S2'],
	['2 significant digits', 'Y171010000S3'],
	['2 significant digits', 'Y3388E2S3'],
	['2 sub-year grouping', '2001-34'],
	['2 all members of a set', '{1667,1668,1670..1672}'],
	['2 all members of a set', '{1960,1961-12}'],
	['2 all members of a set', '{..1984}'],
	['2 group qualification', '2004-06~-11'],
	['2 component qualification', '?2004-06-~11'],
	['2 component qualification', '2004?-06-11'],
	['2 unspecified digit', '156X-12-25'],
	['2 unspecified digit', '15XX-12-25'],
	['2 unspecified digit', 'XXXX-12-XX'],
	['2 unspecified digit', '1XXX-XX'],
	['2 unspecified digit', '1XXX-12'],
	['2 unspecified digit', '1984-1X'],
	['2 interval', '2004-06-~01/2004-06-~20']
];

describe('EDTF: the published examples within the subset, with their four bounds', () => {
	it.each(LEVEL_0)('level 0, %s: %s', (_, expression, bounds) => {
		expect(boundsOf(expression)).toEqual(bounds);
	});

	it.each(LEVEL_1)('level 1, %s: %s', (_, expression, bounds) => {
		expect(boundsOf(expression)).toEqual(bounds);
	});

	it.each(LEVEL_2)('level 2, %s: %s', (_, expression, bounds) => {
		expect(boundsOf(expression)).toEqual(bounds);
	});
});

describe('EDTF: the published examples outside the subset are refused, never misread', () => {
	it.each(OUTSIDE)('level %s: %s', (_, expression) => {
		expect(() => parseEdtf(expression)).toThrow(EdtfError);
	});
});
