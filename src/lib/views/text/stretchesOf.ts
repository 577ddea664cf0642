import type { Passage, Span } from '$lib/reading/model';
import { tracksOf } from './tracksOf';

/** Code points of one paragraph that a passage covers, and the track on which its rule is drawn. */
export interface Stretch extends Span {
	passage: string;
	track: number;
}

/** The stretches of passages in a paragraph, in the order of the text, each on a track of its own among those it overlaps. */
export function stretchesOf(paragraph: string, passages: readonly Passage[]): Stretch[] {
	const spans = passages
		.flatMap(({ id, targets }) => targets.map((target) => ({ ...target, passage: id })))
		.filter((target) => target.paragraph === paragraph)
		.map(({ passage, start, end }) => ({ passage, start, end }))
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const tracks = tracksOf(spans);
	return spans.map((span, at) => ({ ...span, track: tracks[at] ?? 0 }));
}
