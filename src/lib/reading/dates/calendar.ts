/**
 * The proleptic Gregorian calendar of ISO 8601, on strings: "1914-07-28". Years 0000 to 9999 have four digits,
 * so days compare as strings.
 */

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

export function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
	return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

export function daysInYear(year: number): number {
	return isLeapYear(year) ? 366 : 365;
}

/** @param month 1 to 12 */
export function isoDay(year: number, month: number, day: number): string {
	const pad = (n: number, width: number) => String(n).padStart(width, '0');
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** First day of the year; a year outside 0000–9999 answers the calendar's own edge. */
export function firstDayOfYear(year: number): string {
	return year < 0 ? FIRST_DAY : year > 9999 ? LAST_DAY : isoDay(year, 1, 1);
}

/** Last day of the year; a year outside 0000–9999 answers the calendar's own edge. */
export function lastDayOfYear(year: number): string {
	return year < 0 ? FIRST_DAY : year > 9999 ? LAST_DAY : isoDay(year, 12, 31);
}

/** The parts of an ISO day; `month` 1 to 12. */
export function partsOfDay(iso: string): { year: number; month: number; day: number } {
	return {
		year: Number(iso.slice(0, 4)),
		month: Number(iso.slice(5, 7)),
		day: Number(iso.slice(8, 10))
	};
}

/** The day `by` days later (earlier when negative), kept within the years 0000 to 9999. */
export function shiftDay(iso: string, by: number): string {
	const { year, month, day } = partsOfDay(iso);
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day + by);
	const shifted = date.getUTCFullYear();
	if (shifted < 0) return FIRST_DAY;
	if (shifted > 9999) return LAST_DAY;
	return isoDay(shifted, date.getUTCMonth() + 1, date.getUTCDate());
}
