/** Compared from the left: the first number that differs decides. */
export type Cost = readonly number[];

export function isCheaper(a: Cost, b: Cost): boolean {
	const at = a.findIndex((value, i) => value !== b[i]);
	return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

/**
 * Flips one switch, or two at once, for as long as that makes the whole cheaper. Steepest first, ties by position, so
 * the answer depends on nothing but its input. A local optimum; pairs get it out of most of the others.
 *
 * @param start which switches are on
 * @param free positions that may be flipped
 */
export function descend(
	start: readonly boolean[],
	free: readonly number[],
	costOf: (switches: readonly boolean[]) => Cost
): boolean[] {
	let best = [...start];
	let cost = costOf(best);
	for (;;) {
		const next = cheapestNeighbour(best, free, costOf);
		if (!next || !isCheaper(next.cost, cost)) return best;
		({ switches: best, cost } = next);
	}
}

function cheapestNeighbour(
	switches: readonly boolean[],
	free: readonly number[],
	costOf: (switches: readonly boolean[]) => Cost
) {
	let best: { switches: boolean[]; cost: Cost } | undefined;
	for (const [i, a] of free.entries())
		for (const b of free.slice(i)) {
			const flipped = switches.map((on, at) => (at === a || at === b ? !on : on));
			const cost = costOf(flipped);
			if (!best || isCheaper(cost, best.cost)) best = { switches: flipped, cost };
		}
	return best;
}
