import type { ArgumentNode } from '$lib/reading/model';
import type { ReadingIndex } from '$lib/reading/questions';
import { talkClock } from '$lib/reading/talkClock';

/** A turn on the spine; shares of the whole talk, 0…1, by words said. */
export interface SpineTurn {
	id: string;
	n: number;
	first: string;
	from: number;
	to: number;
	/** The one who is interviewed speaks (a bar); else a question (a stroke). */
	answer: boolean;
}

export interface SpineTick {
	node: ArgumentNode;
	at: number;
}

/** The talk from top to bottom: its turns, and where each point is first said. */
export function spineOf(index: ReadingIndex): { turns: SpineTurn[]; ticks: SpineTick[] } {
	const { reading, people, passages } = index;
	const clock = talkClock(reading.paragraphs);
	const turns = reading.turns.map(({ id, n, speaker, paragraphs }): SpineTurn => {
		const last = reading.paragraphs.find(({ id: key }) => key === paragraphs.at(-1));
		return {
			id,
			n,
			first: paragraphs[0] ?? '',
			from: clock(paragraphs[0] ?? '', 0),
			to: clock(last?.id ?? '', Array.from(last?.text ?? '').length),
			answer: people.get(speaker)?.role === 'interviewee'
		};
	});
	const ticks = reading.nodes.flatMap((node): SpineTick[] => {
		const target = passages.get(node.passages[0] ?? '')?.targets[0];
		return target ? [{ node, at: clock(target.paragraph, target.start) }] : [];
	});
	return { turns, ticks };
}
