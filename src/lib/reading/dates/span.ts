import { daysInMonth, firstDayOfYear, isoDay, lastDayOfYear, shiftDay } from './calendar';
import type { EdtfPoint } from './point';
import { precisionOf } from './point';
import type { EdtfSet } from './set';

/** The days within which something lies: first and last day, null where there is no limit. */
export interface DaySpan {
	first: string | null;
	last: string | null;
}

/** The days a point or a one-of set may mean. `?` moves nothing; `~` and `%` add one unit on each side. */
export function spanOf(date: EdtfPoint | EdtfSet): DaySpan {
	return date.kind === 'point' ? spanOfPoint(date) : spanOfSet(date);
}

/** The days a point may mean; always bounded on both sides. */
export function spanOfPoint(point: EdtfPoint): { first: string; last: string } {
	const by = point.approximate ? 1 : 0;
	switch (precisionOf(point)) {
		case 'century':
			return yearsOf(Number(point.year.slice(0, 2)) * 100, 100, by);
		case 'decade':
			return yearsOf(Number(point.year.slice(0, 3)) * 10, 10, by);
		case 'year':
			return yearsOf(Number(point.year), 1, by);
		case 'month':
			return monthsOf(Number(point.year), Number(point.month), by);
		case 'day': {
			const day = `${point.year}-${point.month}-${point.day}`;
			return { first: shiftDay(day, -by), last: shiftDay(day, by) };
		}
	}
}

function yearsOf(from: number, length: number, by: number) {
	return {
		first: firstDayOfYear(from - length * by),
		last: lastDayOfYear(from + length * (1 + by) - 1)
	};
}

function monthsOf(year: number, month: number, by: number) {
	const count = year * 12 + month - 1;
	return { first: monthEdges(count - by).first, last: monthEdges(count + by).last };
}

/** @param count months since January of the year 0000 */
function monthEdges(count: number) {
	const year = Math.floor(count / 12);
	if (year < 0 || year > 9999) return { first: firstDayOfYear(year), last: lastDayOfYear(year) };
	const month = count - year * 12 + 1;
	return { first: isoDay(year, month, 1), last: isoDay(year, month, daysInMonth(year, month)) };
}

function spanOfSet({ members }: EdtfSet): DaySpan {
	const firsts = members.map(({ from }) => from && spanOfPoint(from).first);
	const lasts = members.map(({ to }) => to && spanOfPoint(to).last);
	return {
		first: firsts.reduce((a, b) => (a === null || b === null ? null : a < b ? a : b)),
		last: lasts.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b))
	};
}
