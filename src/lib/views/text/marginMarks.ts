import type { Passage } from '$lib/reading/model';

/** Code points that fit on a line of the narrowest measure; passages that start nearer than this share a place. */
const LINE = 45;

/**
 * Where the passages of a paragraph are marked in the margin: the code point at which a mark stands, and the passages
 * it stands for. Passages that start within one line of each other are marked together, so that marks never lie
 * on one another whatever the width of the text.
 */
export function marginMarks(
	paragraph: string,
	passages: readonly Passage[]
): ReadonlyMap<number, Passage[]> {
	const starts = passages
		.map((passage) => ({ passage, start: startIn(paragraph, passage) }))
		.sort((a, b) => a.start - b.start);
	const groups = new Map<number, Passage[]>();
	let at = -Infinity;
	for (const { passage, start } of starts) {
		if (start - at > LINE) at = start;
		groups.set(at, [...(groups.get(at) ?? []), passage]);
	}
	return groups;
}

function startIn(paragraph: string, passage: Passage): number {
	const starts = passage.targets.filter((target) => target.paragraph === paragraph);
	return Math.min(...starts.map((target) => target.start));
}
