import { EdtfError } from './edtfError';
import type { EdtfPoint } from './point';
import { parsePoint } from './point';
import type { EdtfSet } from './set';
import { parseSet } from './set';
import { spanOf } from './span';

export { EdtfError } from './edtfError';
export type { EdtfPoint } from './point';
export type { EdtfSet } from './set';

/** An interval's end: dated, `..` (there is none: it goes on), or left empty (there is one, nobody says when). */
export type EdtfEnd = EdtfPoint | EdtfSet | { kind: 'open' } | { kind: 'unknown' };

export interface EdtfInterval {
	kind: 'interval';
	start: EdtfEnd;
	end: EdtfEnd;
}

export type EdtfDate = EdtfPoint | EdtfSet | EdtfInterval;

/**
 * Reads a date of the declared subset of EDTF, the Extended Date/Time Format of the Library of Congress
 * (2019; ISO 8601-2), https://www.loc.gov/standards/datetime/
 *
 * | level | form                  | means                                                        |
 * |-------|-----------------------|--------------------------------------------------------------|
 * | 0     | `1933`                | some time in that year (years 0000 to 9999)                  |
 * | 0     | `1933-03`             | some time in that month                                      |
 * | 0     | `1933-03-04`          | that day                                                     |
 * | 0     | `1914/1918`           | from some time in 1914 to some time in 1918                  |
 * | 1     | `197X`, `19XX`        | some time in that decade, in the years 1900 to 1999          |
 * | 1     | `1985-XX`             | some month of that year (also `1985-XX-XX`)                  |
 * | 1     | `1985-04-XX`          | some day of that month                                       |
 * | 1     | `1933?`               | the source may be wrong; bounds do not move                  |
 * | 1     | `1933~`               | about then; bounds widen by one unit of the stated precision |
 * |       |                       | on each side (a convention of ours: EDTF gives no width)     |
 * | 1     | `1933%`               | both                                                         |
 * | 1     | `1970/..`, `../1970`  | goes on without end, has no beginning                        |
 * | 1     | `1970/`, `/1970`      | has an end, a beginning, but nobody says when                |
 * | 2     | `[1868..1872]`        | one time somewhere between these                             |
 * | 2     | `[1867,1872]`         | one time, in one of these                                    |
 * | 2     | `[..1872]`, `[1868..]`| one time, not after or not before this                       |
 *
 * Each of these but an interval may be an interval's start or end. Refused, with a message: times of day, years
 * before 0000 or beyond 9999, `Y` years, exponents, significant digits, seasons, sets of several dates `{…}`,
 * marks inside a date (`2004-06~-11`), X elsewhere than at the right (`1X33`), intervals that end before they start.
 *
 * @throws EdtfError saying what was expected, what came, and an example
 */
export function parseEdtf(expression: string): EdtfDate {
	const [start = '', end, ...more] = expression.split('/');
	if (end === undefined) return parseSide(expression);
	if (more.length > 0)
		throw new EdtfError(expression, 'an interval has two sides and one slash', '1914/1918');
	const interval: EdtfInterval = { kind: 'interval', start: parseEnd(start), end: parseEnd(end) };
	checkInterval(expression, interval);
	return interval;
}

function parseSide(expression: string): EdtfPoint | EdtfSet {
	return expression.startsWith('[') ? parseSet(expression) : parsePoint(expression);
}

function parseEnd(expression: string): EdtfEnd {
	if (expression === '..') return { kind: 'open' };
	if (expression === '') return { kind: 'unknown' };
	return parseSide(expression);
}

function checkInterval(expression: string, { start, end }: EdtfInterval): void {
	if (!isDated(start) && !isDated(end))
		throw new EdtfError(expression, 'an interval has a date on at least one side', '1970/..');
	if (!isDated(start) || !isDated(end)) return;
	const { first } = spanOf(start);
	const { last } = spanOf(end);
	if (first !== null && last !== null && first > last)
		throw new EdtfError(expression, 'an interval ends after it starts', '1914/1918');
}

/** Whether the end names a date, as against an open or an unknown one. */
export function isDated(end: EdtfEnd): end is EdtfPoint | EdtfSet {
	return end.kind === 'point' || end.kind === 'set';
}
