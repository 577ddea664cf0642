/**
 * Which of the passages over some words a click on them takes: the shortest, and where one of them is selected already, the
 * next longer; after the longest comes the shortest again.
 *
 * @param over the passages over the words, the shortest first (ids)
 * @param selected the passage that is selected, if one is
 */
export function passageTaken(
	over: readonly string[],
	selected: string | undefined
): string | undefined {
	const at = over.findIndex((id) => id === selected);
	return over[(at + 1) % Math.max(1, over.length)];
}
