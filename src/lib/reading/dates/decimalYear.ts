import { daysInYear, partsOfDay } from './calendar';

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/**
 * Where a day begins or ends on a scale of years: 1914-01-01 begins at 1914, 1914-12-31 ends at 1915.
 *
 * @param iso an ISO 8601 calendar day
 */
export function decimalYear(iso: string, edge: 'start' | 'end'): number {
	const { year, month, day } = partsOfDay(iso);
	const length = daysInYear(year);
	const leapDay = length === 366 && month > 2 ? 1 : 0;
	const before = (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day - 1;
	return year + (edge === 'end' ? before + 1 : before) / length;
}
