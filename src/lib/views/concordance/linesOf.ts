import { inContext, type KeywordInContext, type Occurrence } from '$lib/reading/concordance';
import { wantedOf } from '$lib/reading/findWords';
import type { Paragraph, Turn } from '$lib/reading/model';
import type { ReadingIndex } from '$lib/reading/questions';
import { wordsHref, type ConcordanceAsked } from '$lib/state/addresses';
import { turnOf } from '#wording/common';

/** An occurrence as a line of the concordance. */
export interface Line extends KeywordInContext {
	key: string;
	occurrence: Occurrence;
	href: string;
	paragraph: Paragraph;
	turn: Turn;
}

/** Lines under one heading; `id` is the speaker’s or the turn’s, '' where all stand together. */
export interface LineGroup {
	id: string;
	lines: Line[];
}

/** Code points on either side of the word: more than the widest screen shows. */
const WIDTH = 110;

/** The lines of some occurrences, of those alone that are asked for. */
export function linesOf(
	index: ReadingIndex,
	occurrences: readonly Occurrence[],
	{ speaker, turn }: Pick<ConcordanceAsked, 'speaker' | 'turn'>
): Line[] {
	const lines = occurrences.flatMap((one) => lineOf(index, one));
	return lines.filter(
		(line) => (!speaker || line.paragraph.speaker === speaker) && (!turn || line.turn.id === turn)
	);
}

function lineOf(index: ReadingIndex, occurrence: Occurrence): Line[] {
	const paragraph = index.paragraphs.get(occurrence.paragraph);
	const turn = index.turns.get(paragraph?.turn ?? '');
	const wanted = wantedOf(index.reading.paragraphs, [occurrence]);
	if (!paragraph || !turn || !wanted) return [];
	return [
		{
			...inContext(paragraph.text, occurrence, WIDTH),
			key: `${paragraph.id} ${occurrence.start}`,
			occurrence,
			href: wordsHref(wanted),
			paragraph,
			turn
		}
	];
}

/** Lines by speaker or by turn; each group where its first line is, in the order of reading. */
export function groupLines(lines: readonly Line[], group: ConcordanceAsked['group']): LineGroup[] {
	const keyOf = ({ paragraph, turn }: Line) =>
		group === 'speaker' ? paragraph.speaker : group === 'turn' ? turn.id : '';
	const ids = [...new Set(lines.map(keyOf))];
	return ids.map((id) => ({ id, lines: lines.filter((line) => keyOf(line) === id) }));
}

/** What stands over a group: "Name", or "Name, turn 3 of 30". */
export function groupHeading(index: ReadingIndex, id: string): string {
	const turn = index.turns.get(id);
	const speaker = index.people.get(turn?.speaker ?? id)?.name ?? '';
	return turn ? `${speaker}, ${turnOf(turn.n, index.reading.turns.length)}` : speaker;
}
