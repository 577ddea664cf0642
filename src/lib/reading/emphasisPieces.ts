import type { Span } from './model';

export interface EmphasisPiece {
	text: string;
	emphasis: boolean;
}

/**
 * Cut words where an emphasis begins or ends; the pieces joined are the words.
 *
 * @param emphases code points of `text`, in order, not overlapping; what lies outside the text is ignored
 */
export function emphasisPieces(text: string, emphases: readonly Span[]): EmphasisPiece[] {
	const letters = Array.from(text);
	const within = (at: number) => Math.min(letters.length, Math.max(0, at));
	const edges = emphases.flatMap(({ start, end }) => [within(start), within(end)]);
	const cuts = [0, ...edges, letters.length];
	return cuts.slice(1).flatMap((end, i) => {
		const start = cuts[i] ?? 0;
		const piece = letters.slice(start, end).join('');
		return piece ? [{ text: piece, emphasis: i % 2 === 1 }] : [];
	});
}

/** The emphases of a text as they fall in one stretch of it, counted from the stretch's start. */
export function emphasesWithin(emphases: readonly Span[], { start, end }: Span): Span[] {
	return emphases
		.filter((span) => span.start < end && span.end > start)
		.map((span) => ({
			start: Math.max(span.start, start) - start,
			end: Math.min(span.end, end) - start
		}));
}
