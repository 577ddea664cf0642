/**
 * The ids of `ids` nearest to `query`, nearest first, at most `n`: those whose edit distance (Levenshtein) is at most
 * half of the longer of the two, and those of which one contains the other. Equal distances keep the order of the
 * alphabet.
 *
 * Self-contained on purpose: the error page carries this function as text, so it refers to nothing outside itself and names
 * no function inside.
 */
export function nearestIds(query: string, ids: readonly string[], n: number): string[] {
	const wanted = query.toLowerCase();
	const scored: { id: string; score: number }[] = [];
	for (const id of ids) {
		let row = Array.from({ length: id.length + 1 }, (_, j) => j);
		for (let i = 1; i <= wanted.length; i++) {
			const next = [i];
			for (let j = 1; j <= id.length; j++) {
				const change = (row[j - 1] ?? 0) + (wanted[i - 1] === id[j - 1]?.toLowerCase() ? 0 : 1);
				next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
			}
			row = next;
		}
		const distance = (row[id.length] ?? 0) / Math.max(wanted.length, id.length, 1);
		const short = wanted.length < id.length ? wanted : id;
		const long = wanted.length < id.length ? id : wanted;
		const score = short.length > 2 && long.includes(short) ? Math.min(distance, 0.4) : distance;
		if (score <= 0.5) scored.push({ id, score });
	}
	scored.sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1));
	return scored.slice(0, n).map(({ id }) => id);
}

/** The id most like `id`, or undefined where none resembles it. */
export function closest(id: string, ids: readonly string[]): string | undefined {
	return nearestIds(id, ids, 1)[0];
}
