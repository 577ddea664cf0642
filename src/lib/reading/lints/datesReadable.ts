import { boundsOf } from '../dates/bounds';
import { EdtfError } from '../dates/edtf';
import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';
import type { Bounds } from '../model';

/** Every date is in the declared EDTF subset; an interval that starts after it ends is not. */
export function datesReadable({ events, periods }: Draft): Fault[] {
	return [...events, ...periods].flatMap((item) => {
		const { edtf } = item.value.date;
		const bounds = readBounds(edtf);
		if (!(bounds instanceof EdtfError)) return [];
		return [
			faultAt(item, ['date', 'edtf'], {
				rule: 'date-malformed',
				expected: `${bounds.expected}; for example ${bounds.example}`,
				got: edtf
			})
		];
	});
}

/** The bounds of an expression, or why it cannot be read. */
export function readBounds(edtf: string): Bounds | EdtfError {
	try {
		return boundsOf(edtf);
	} catch (error) {
		if (error instanceof EdtfError) return error;
		throw error;
	}
}
