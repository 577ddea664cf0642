import type { Occurrence } from './concordance';
import type { ReadingIndex } from './indexReading';
import { talkClock } from './talkClock';

/** A turn as a stretch of the whole talk, 0 … 1, with what was found in it. */
export interface TurnOnStrip {
	id: string;
	n: number;
	speaker: string;
	from: number;
	to: number;
	count: number;
}

/** Where in a talk something occurs: its turns, and a place for each occurrence. */
export interface Dispersion {
	turns: TurnOnStrip[];
	/** 0 … 1 */
	places: number[];
}

/** How occurrences are spread over the talk; length is measured in words said, not in time. */
export function dispersion(
	{ reading, paragraphs }: ReadingIndex,
	occurrences: readonly Occurrence[]
): Dispersion {
	const clock = talkClock(reading.paragraphs);
	const turnOf = ({ paragraph }: Occurrence) => paragraphs.get(paragraph)?.turn;
	const starts = reading.turns.map((turn) => clock(turn.paragraphs[0] ?? '', 0));
	const turns = reading.turns.map(({ id, n, speaker }, i): TurnOnStrip => {
		const count = occurrences.filter((one) => turnOf(one) === id).length;
		return { id, n, speaker, from: starts[i] ?? 0, to: starts[i + 1] ?? 1, count };
	});
	return { turns, places: occurrences.map(({ paragraph, start }) => clock(paragraph, start)) };
}
