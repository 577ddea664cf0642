import type { Bounds } from '../model';
import type { EdtfEnd } from './edtf';
import { isDated, parseEdtf } from './edtf';
import type { DaySpan } from './span';
import { spanOf } from './span';

const NO_LIMIT: DaySpan = { first: null, last: null };

/**
 * Earliest start, latest start, earliest end and latest end of what an expression dates, as ISO days.
 *
 * A single date, however coarse, is one event somewhere within it: both its start and its end lie between the
 * first and the last day. An interval takes its start from its left side and its end from its right side.
 * null where a side is open, unknown, or the set that gives it has no limit there.
 *
 * @throws EdtfError as `parseEdtf` does
 */
export function boundsOf(expression: string): Bounds {
	const date = parseEdtf(expression);
	const start = limits(date.kind === 'interval' ? date.start : date);
	const end = limits(date.kind === 'interval' ? date.end : date);
	return [start.first, start.last, end.first, end.last];
}

function limits(end: EdtfEnd): DaySpan {
	return isDated(end) ? spanOf(end) : NO_LIMIT;
}
