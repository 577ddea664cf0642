import type { Segment } from '$lib/reading/segments';
import type { Stretch } from './stretchesOf';

/** Rules that find room under a line of words; what lies on further tracks is counted. */
export const TRACKS_DRAWN = 3;

/** What of the passages is to be seen. */
export interface Seen {
	/** Brought out by the selection (ids). */
	on: ReadonlySet<string>;
	/** Pointed at, or led to by the key (id). */
	pointed: string | undefined;
	/** Left by a filter; undefined where nothing is filtered. */
	shown: ReadonlySet<string> | undefined;
}

/**
 * The colours of the rules under a segment, as custom properties of its style; the empty string where it has none.
 * At rest a word under one passage has no rule, since the margin tells it; where passages overlap, each shows its own.
 */
export function ruleColours(segment: Segment, stretches: readonly Stretch[], seen: Seen): string {
	const over = stretches.filter(({ start, end }) => start < segment.end && end > segment.start);
	return over
		.filter(({ track }) => track < TRACKS_DRAWN)
		.flatMap(({ track, passage }) => {
			const colour = colourOf(passage, over.length > 1, seen);
			return colour ? [`--rule-${track}: var(${colour})`] : [];
		})
		.join('; ');
}

function colourOf(passage: string, overlaps: boolean, { on, pointed, shown }: Seen) {
	if (on.has(passage)) return '--thread';
	if (passage === pointed) return '--ink-3';
	return overlaps && shown?.has(passage) !== false ? '--hair' : undefined;
}
