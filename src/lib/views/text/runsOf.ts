import type { Segment } from '$lib/reading/segments';

/** The segments of a paragraph, cut after each that calls a note. */
export function runsOf(segments: readonly Segment[]): Segment[][] {
	const ends = segments.flatMap(({ call }, i) => (call === undefined ? [] : [i + 1]));
	return [0, ...ends].map((from, i) => segments.slice(from, ends[i]));
}
