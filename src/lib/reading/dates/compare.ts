import type { Bounds } from '../model';

export type Answer = 'yes' | 'no' | 'perhaps' | 'unknown';

/**
 * Does a start after b has ended? Compared by days; the same day is not after.
 *
 * - `yes`: even the earliest start of a is after the latest end of b
 * - `no`: even the latest start of a is not after the earliest end of b
 * - `perhaps`: the bounds are there and overlap, so that both can be true
 * - `unknown`: a bound that would decide is missing
 *
 * A missing bound is made good from the other one that limits it: nothing starts later than it ends.
 */
export function startsAfterEnd(a: Bounds, b: Bounds): Answer {
	const [earliestStart] = a;
	const latestStart = earlier(a[1], a[3]);
	const earliestEnd = later(b[2], b[0]);
	const latestEnd = b[3];
	if (earliestStart !== null && latestEnd !== null && earliestStart > latestEnd) return 'yes';
	if (latestStart !== null && earliestEnd !== null && latestStart <= earliestEnd) return 'no';
	const missing = [earliestStart, latestStart, earliestEnd, latestEnd].includes(null);
	return missing ? 'unknown' : 'perhaps';
}

function earlier(a: string | null, b: string | null): string | null {
	if (a === null || b === null) return a ?? b;
	return a < b ? a : b;
}

function later(a: string | null, b: string | null): string | null {
	if (a === null || b === null) return a ?? b;
	return a > b ? a : b;
}
