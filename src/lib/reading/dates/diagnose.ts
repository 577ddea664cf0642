import { EdtfError } from './edtfError';

/** What people type for a date, what to tell them, and an expression that says it. First match counts. */
const SLIPS: { typed: RegExp; expected: string; example: string }[] = [
	{ typed: /^$/, expected: 'a date is missing', example: '1933' },
	{ typed: /\s/, expected: 'a date has no spaces and no words', example: '2008-09-15' },
	{ typed: /T\d/, expected: 'days have no time of day', example: '2008-09-15' },
	{ typed: /^-\d/, expected: 'years before 0000 are not used here', example: '0399' },
	{
		typed: /^Y/i,
		expected: 'years have four digits; the Y form is not used here',
		example: '1933'
	},
	{
		typed: /^(open|unknown)$/i,
		expected: 'write .. for open, nothing for unknown',
		example: '1970/..'
	},
	{
		typed: /[{}]/,
		expected: 'sets of several dates { } are not used; [ ] is one of',
		example: '[1867,1872]'
	},
	{ typed: /x/, expected: 'an unknown digit is a capital X', example: '197X' },
	{ typed: /^\d{3}0s$/, expected: 'a decade is written with X', example: '197X' },
	{ typed: /^\d{4}[-–—]\d{4}$/, expected: 'a span is written with a slash', example: '1914/1918' },
	{ typed: /[–—]/, expected: 'parts of a date are joined by a hyphen', example: '2008-09-15' },
	{ typed: /^(c|ca)\.?\d/, expected: 'about is written with a tilde at the end', example: '1933~' },
	{
		typed: /^[?~%]|[?~%].*-|[?~%]{2}/,
		expected: 'one mark ? ~ % stands at the very end',
		example: '1933-03~'
	},
	{ typed: /^\d{4}-\d{3,}/, expected: 'month and day have two digits each', example: '2008-09-15' },
	{
		typed: /^\d{4}-(\d(-|$)|\d\d-\d$)/,
		expected: 'month and day have two digits each',
		example: '1933-03-04'
	},
	{
		typed: /X\d|X{3}|-\dX/,
		expected: 'X replaces the last one or two digits of the year, or a whole month or day',
		example: '197X, 19XX, 1985-XX'
	},
	{ typed: /^\d{1,3}$|^\d{5,}/, expected: 'a year has four digits', example: '1933' },
	{ typed: /[[\]]/, expected: 'one date stands here, not a set', example: '1867' }
];

const ANY = {
	expected: 'year, year-month or year-month-day was expected',
	example: '1933, 1933-03 or 1933-03-04'
};

/** The error to throw for an expression that is not a date of the subset, aimed at the likely slip. */
export function diagnose(came: string): EdtfError {
	const slip = SLIPS.find(({ typed }) => typed.test(came)) ?? ANY;
	return new EdtfError(came, slip.expected, slip.example);
}
