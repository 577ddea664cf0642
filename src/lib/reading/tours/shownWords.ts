import { sliceCodePoints } from '../codePoints';
import type { Paragraph, Span, Target } from '../model';
import { sentenceAround } from './sentenceAround';

/** Words as they stand in the text, with their emphasis; offsets count from the first of them. */
export interface ShownWords {
	text: string;
	emphases: Span[];
}

/** A stretch of a passage with the rest of its sentences before and after it. */
export interface ShownStretch {
	paragraph: Paragraph;
	before: ShownWords;
	words: ShownWords;
	after: ShownWords;
}

/**
 * What is shown of a stretch of a passage.
 *
 * @param most code points: where its whole sentences are longer, only the words themselves are shown
 */
export function shownStretch(paragraph: Paragraph, target: Target, most: number): ShownStretch {
	const around = sentenceAround(paragraph.text, target, most);
	return {
		paragraph,
		before: cut(paragraph, { start: around.start, end: target.start }),
		words: cut(paragraph, target),
		after: cut(paragraph, { start: target.end, end: around.end })
	};
}

function cut({ text, emphases }: Paragraph, { start, end }: Span): ShownWords {
	const within = emphases.map((span) => ({
		start: Math.max(0, span.start - start),
		end: Math.min(end, span.end) - start
	}));
	return {
		text: sliceCodePoints(text, start, end),
		emphases: within.filter((span) => span.start < span.end)
	};
}
