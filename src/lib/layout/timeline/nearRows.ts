import { ROW_GAP } from './constants';
import type { Seated } from './assignRows';

/** Search steps before giving up; a lane of a dozen items needs some hundreds at most. */
const BUDGET = 4000;

/**
 * Rows within one of each stretch's previous row, by id; null where none were found. Tried by left end, each stretch
 * in the free rows nearest to where it was, going back where a later one finds none.
 *
 * @param rowCount rows to be had
 */
export function nearRows(
	stretches: readonly Seated[],
	rowCount: number
): Map<string, number> | null {
	const order = [...stretches].sort((a, b) => a.left - b.left || (a.id < b.id ? -1 : 1));
	const rows = new Map<string, number>();
	let steps = 0;
	const seat = (at: number, rightEnds: readonly number[]): boolean => {
		const stretch = order[at];
		if (!stretch) return true;
		return candidates(stretch, rowCount).some((row) => {
			if ((rightEnds[row] ?? Infinity) > stretch.left || ++steps > BUDGET) return false;
			rows.set(stretch.id, row);
			return seat(at + 1, taken(rightEnds, row, stretch.right + ROW_GAP));
		});
	};
	return seat(0, Array<number>(rowCount).fill(-Infinity)) ? rows : null;
}

function candidates({ previousRow }: Seated, rowCount: number): number[] {
	const all = Array.from({ length: rowCount }, (_, row) => row);
	if (previousRow === undefined) return all;
	const distance = (row: number) => Math.abs(row - previousRow);
	return all.filter((row) => distance(row) <= 1).sort((a, b) => distance(a) - distance(b) || a - b);
}

function taken(rightEnds: readonly number[], row: number, until: number): number[] {
	return rightEnds.map((end, i) => (i === row ? until : end));
}
