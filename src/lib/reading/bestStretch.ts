import { comparedWords } from './comparedWords';
import type { Span } from './model';

/**
 * Where a text has most of the words that are looked for: the stretch, from one of them to another, with most
 * different ones; of equals the shortest, then the first. Undefined where it has none.
 *
 * @param reach code points a stretch may have
 */
export function bestStretch(
	text: string,
	isWanted: (folded: string) => boolean,
	reach: number
): Span | undefined {
	const wanted = comparedWords(text).filter(({ folded }) => isWanted(folded));
	let best: Candidate | undefined;
	for (const [i, first] of wanted.entries()) {
		const different = new Set<string>();
		for (const last of wanted.slice(i)) {
			if (last.end - first.start > reach) break;
			if (different.has(last.folded)) continue;
			different.add(last.folded);
			const span = { start: first.start, end: last.end };
			if (isBetter({ span, different: different.size }, best))
				best = { span, different: different.size };
		}
	}
	return best?.span;
}

interface Candidate {
	span: Span;
	different: number;
}

function isBetter(a: Candidate, b: Candidate | undefined): boolean {
	if (!b || a.different !== b.different) return a.different > (b?.different ?? 0);
	return lengthOf(a.span) < lengthOf(b.span);
}

const lengthOf = ({ start, end }: Span) => end - start;
