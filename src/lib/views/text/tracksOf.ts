import type { Span } from '$lib/reading/model';

/**
 * A track for each span, so that no two spans that share a code point have the same one; 0 is the nearest to the words.
 *
 * There are as few tracks as can be: as many as spans lie over the most covered code point. Spans are taken by where they
 * begin, the longer first, and each gets the first free track; at the moment it begins, all taken tracks are taken by spans over
 * that very point. (Greedy colouring of an interval graph.)
 *
 *     |—— 0 ————————————|   |—— 0 ——|
 *           |—— 1 ——|
 */
export function tracksOf(spans: readonly Span[]): number[] {
	const tracks = spans.map(() => 0);
	/** By track: where what lies on it ends. */
	const ends: number[] = [];
	for (const { span, at } of inOrder(spans)) {
		const free = ends.findIndex((end) => end <= span.start);
		const track = free < 0 ? ends.length : free;
		ends[track] = span.end;
		tracks[at] = track;
	}
	return tracks;
}

function inOrder(spans: readonly Span[]): { span: Span; at: number }[] {
	return spans
		.map((span, at) => ({ span, at }))
		.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
