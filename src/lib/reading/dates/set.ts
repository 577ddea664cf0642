import { EdtfError } from './edtfError';
import type { EdtfPoint } from './point';
import { parsePoint } from './point';
import { spanOfPoint } from './span';

/** One point, known to be one of these. */
export interface EdtfSet {
	kind: 'set';
	/** At least one; a single date has itself on both sides, null is an open side of a range. */
	members: { from: EdtfPoint | null; to: EdtfPoint | null }[];
}

const EXAMPLE = '[1868..1872] or [1867,1872]';

/** @throws EdtfError when the expression is not a one-of set of the declared subset */
export function parseSet(expression: string): EdtfSet {
	const inside = /^\[([^[\]]*)\]$/.exec(expression)?.[1];
	if (inside === undefined)
		throw new EdtfError(expression, 'a set is closed by ] and nothing follows it', EXAMPLE);
	const parts = inside.split(',');
	const members = parts.map((part) => parseMember(expression, part));
	const openInside = members.some(
		({ from, to }, i) => (from === null && i > 0) || (to === null && i < members.length - 1)
	);
	if (openInside)
		throw new EdtfError(
			expression,
			'only the first and the last date of a set may be open',
			EXAMPLE
		);
	return { kind: 'set', members };
}

function parseMember(expression: string, part: string): EdtfSet['members'][number] {
	const sides = part.split('..');
	if (sides.length > 2) throw new EdtfError(expression, 'a range in a set has two sides', EXAMPLE);
	const [left = '', right] = sides;
	if (right === undefined) {
		const point = parsePoint(left);
		return { from: point, to: point };
	}
	if (left === '' && right === '')
		throw new EdtfError(expression, 'a range in a set needs a date on one side', '[..1872]');
	return orderedRange(expression, left ? parsePoint(left) : null, right ? parsePoint(right) : null);
}

function orderedRange(expression: string, from: EdtfPoint | null, to: EdtfPoint | null) {
	if (from && to && spanOfPoint(from).first > spanOfPoint(to).last)
		throw new EdtfError(expression, 'a range runs from the earlier to the later date', EXAMPLE);
	return { from, to };
}
