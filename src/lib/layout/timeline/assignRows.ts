import { ROW_GAP } from './constants';
import type { Stretch } from './reserve';

/** A stretch with the row it had before, if it had one. */
export interface Seated extends Stretch {
	id: string;
	previousRow?: number;
}

/**
 * Rows for stretches, by id: no two in one row come closer than the gap, and there are as few rows as can be.
 *
 * Taken by left end, each stretch finds fewer neighbours still running than there are rows (the rows are as many as the
 * most that ever run side by side), so some row is free: the nearest to its previous one, else the topmost.
 */
export function assignRows(stretches: readonly Seated[]): Map<string, number> {
	const rightEnds: number[] = Array<number>(depthOf(stretches)).fill(-Infinity);
	const rows = new Map<string, number>();
	for (const stretch of inOrder(stretches)) {
		const row = freeRow(rightEnds, stretch);
		rightEnds[row] = stretch.right + ROW_GAP;
		rows.set(stretch.id, row);
	}
	return rows;
}

/** The most stretches that run side by side at any one place, gaps counted as taken. */
export function depthOf(stretches: readonly Stretch[]): number {
	const ends = [
		...stretches.map(({ left }) => ({ at: left, step: 1 })),
		...stretches.map(({ right }) => ({ at: right + ROW_GAP, step: -1 }))
	].sort((a, b) => a.at - b.at || a.step - b.step);
	let running = 0;
	let most = 0;
	for (const { step } of ends) {
		running += step;
		most = Math.max(most, running);
	}
	return most;
}

function inOrder(stretches: readonly Seated[]): Seated[] {
	return [...stretches].sort((a, b) => a.left - b.left || (a.id < b.id ? -1 : 1));
}

function freeRow(rightEnds: readonly number[], { left, previousRow = 0 }: Seated): number {
	const free = rightEnds.flatMap((end, row) => (end <= left ? [row] : []));
	return free.reduce((best, row) =>
		Math.abs(row - previousRow) < Math.abs(best - previousRow) ? row : best
	);
}
