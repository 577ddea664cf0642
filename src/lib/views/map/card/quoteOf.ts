import { emphasesWithin } from '$lib/reading/emphasisPieces';
import type { Span } from '$lib/reading/model';
import type { ReadingIndex } from '$lib/reading/questions';

export interface Quote {
	/** Verbatim: the beginning of the words where they are long. */
	text: string;
	emphases: Span[];
	/** Number of the paragraph. */
	n: number;
	/** The words go on. */
	cut: boolean;
}

/** The first words a point rests on, at most so many code points, cut after a word; undefined for an unknown id. */
export function quoteOf(index: ReadingIndex, node: string, most: number): Quote | undefined {
	const [passage = ''] = index.nodes.get(node)?.passages ?? [];
	const target = index.passages.get(passage)?.targets[0];
	const paragraph = target && index.paragraphs.get(target.paragraph);
	if (!target || !paragraph) return undefined;
	const text = beginning(target.exact, most);
	const emphases = emphasesWithin(paragraph.emphases, target);
	return { text, emphases, n: paragraph.n, cut: text !== target.exact };
}

function beginning(text: string, most: number): string {
	const letters = Array.from(text);
	if (letters.length <= most) return text;
	return letters
		.slice(0, most + 1)
		.join('')
		.replace(/[\s,;:–—-]*\s\S*$/u, '');
}
