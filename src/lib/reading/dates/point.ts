import { daysInMonth } from './calendar';
import { diagnose } from './diagnose';
import { EdtfError } from './edtfError';

/** One date, as precise as its author could be. */
export interface EdtfPoint {
	kind: 'point';
	/** Four places, with X for a digit that is not given: "1933", "197X", "19XX". */
	year: string;
	/** "01" to "12", or "XX" for some month of the year. */
	month?: string;
	/** "01" to "31", or "XX" for some day of the month. */
	day?: string;
	/** `?` or `%`: the source itself may be wrong. */
	uncertain: boolean;
	/** `~` or `%`: the date is about right. */
	approximate: boolean;
}

export type Precision = 'century' | 'decade' | 'year' | 'month' | 'day';

const POINT = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;

/** The unit within which the point lies somewhere: 1985-XX lies in a year, 1985-04-XX in a month. */
export function precisionOf({ year, month, day }: EdtfPoint): Precision {
	if (year.endsWith('XX')) return 'century';
	if (year.endsWith('X')) return 'decade';
	if (month === undefined || month === 'XX') return 'year';
	return day === undefined || day === 'XX' ? 'month' : 'day';
}

/** @throws EdtfError when the expression is not one date of the declared subset */
export function parsePoint(expression: string): EdtfPoint {
	const match = POINT.exec(expression);
	if (!match) throw diagnose(expression);
	const [, year = '', month, day, mark = ''] = match;
	const point: EdtfPoint = {
		kind: 'point',
		year,
		...(month && { month }),
		...(day && { day }),
		uncertain: mark === '?' || mark === '%',
		approximate: mark === '~' || mark === '%'
	};
	checkUnspecified(expression, point);
	checkCalendar(expression, point);
	return point;
}

/** An X stands at the right end only: what follows an unknown part must be unknown as well. */
function checkUnspecified(came: string, { year, month, day }: EdtfPoint): void {
	if (year.endsWith('X') && month !== undefined)
		throw new EdtfError(came, 'a year with X in it takes no month', '197X or 1970-05');
	if (month === 'XX' && day !== undefined && day !== 'XX')
		throw new EdtfError(came, 'a day needs its month', '1985-XX or 1985-04-12');
}

function checkCalendar(came: string, { year, month, day }: EdtfPoint): void {
	if (month === undefined || month === 'XX') return;
	const m = Number(month);
	if (m >= 21 && m <= 41)
		throw new EdtfError(came, 'seasons are not used here; give months', `${year}-03/${year}-05`);
	if (m < 1 || m > 12)
		throw new EdtfError(came, `a month runs from 01 to 12, ${month} came`, `${year}-09`);
	if (day === undefined || day === 'XX') return;
	const last = daysInMonth(Number(year), m);
	if (Number(day) < 1 || Number(day) > last)
		throw new EdtfError(
			came,
			`${year}-${month} has ${last} days, day ${day} came`,
			`${year}-${month}-${last}`
		);
}
