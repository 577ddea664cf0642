import type { HistoricalEvent } from '$lib/reading/model';
import type { ReadingIndex } from '$lib/reading/questions';

/** A passage of the talk in which something dated comes up. */
export interface SaidMark {
	passage: string;
	/** How far into the talk its first words lie, 0…1 by characters. */
	at: number;
	/** The number of its turn and of its paragraph. */
	turn: number;
	paragraph: number;
	/** What comes up in it, in the reading's order. */
	events: HistoricalEvent[];
}

export interface TalkTurn {
	n: number;
	/** 0…1 */
	from: number;
	to: number;
	/** The one who is interviewed speaks. */
	answer: boolean;
}

/** Where in the talk each event comes up, in the order of the talk; and its turns. */
export function talkOf(index: ReadingIndex): { marks: SaidMark[]; turns: TalkTurn[] } {
	const { reading, passages, paragraphs, turns, people, eventsByPassage } = index;
	const clock = clockOf(index);
	const marks = [...eventsByPassage].flatMap(([id, events]): SaidMark[] => {
		const target = passages.get(id)?.targets[0];
		const paragraph = paragraphs.get(target?.paragraph ?? '');
		const turn = turns.get(paragraph?.turn ?? '');
		if (!target || !paragraph || !turn) return [];
		const at = clock(paragraph.id, target.start);
		return [{ passage: id, at, turn: turn.n, paragraph: paragraph.n, events }];
	});
	return {
		marks: marks.sort((a, b) => a.at - b.at || (a.passage < b.passage ? -1 : 1)),
		turns: reading.turns.map(({ n, speaker, paragraphs: own }, i) => ({
			n,
			from: clock(own[0] ?? '', 0),
			to: clock(reading.turns[i + 1]?.paragraphs[0] ?? '', 0),
			answer: people.get(speaker)?.role === 'interviewee'
		}))
	};
}

/** How far into the talk a character of a paragraph lies; an unknown paragraph lies at the end. */
function clockOf({ reading }: ReadingIndex) {
	const starts = new Map<string, number>();
	let whole = 0;
	for (const { id, text } of reading.paragraphs) {
		starts.set(id, whole);
		whole += Array.from(text).length;
	}
	return (paragraph: string, offset: number) => {
		const start = starts.get(paragraph);
		return start === undefined ? 1 : Math.round(((start + offset) / whole) * 1e4) / 1e4;
	};
}
