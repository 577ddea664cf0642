import type { ReadingIndex } from '../indexReading';
import type { Paragraph, Passage } from '../model';

/** A passage and the paragraphs it is from, each once, in the order of the text: for “said in ¶ 4 and 21”. */
export interface SaidWhere {
	passage: Passage;
	paragraphs: Paragraph[];
}

interface Place {
	paragraph: Paragraph;
	/** Of the paragraph in the text. */
	at: number;
	start: number;
}

/** Where a node is said: its passages in the order in which the text comes to them; none for an unknown id. */
export function saidWhere(index: ReadingIndex, nodeId: string): SaidWhere[] {
	const passages = index.nodes.get(nodeId)?.passages ?? [];
	return passages
		.flatMap((id) => index.passages.get(id) ?? [])
		.map((passage) => ({ passage, places: placesOf(index, passage) }))
		.sort((a, b) => inText(a.places, b.places) || (a.passage.id < b.passage.id ? -1 : 1))
		.map(({ passage, places }) => {
			return { passage, paragraphs: [...new Set(places.map(({ paragraph }) => paragraph))] };
		});
}

function placesOf({ reading, paragraphs }: ReadingIndex, { targets }: Passage): Place[] {
	const places = targets.flatMap(({ paragraph: id, start }) => {
		const paragraph = paragraphs.get(id);
		return paragraph ? [{ paragraph, at: reading.paragraphs.indexOf(paragraph), start }] : [];
	});
	return places.sort((a, b) => a.at - b.at || a.start - b.start);
}

/** By where the first words stand. */
function inText([a]: Place[], [b]: Place[]): number {
	return (a?.at ?? 0) - (b?.at ?? 0) || (a?.start ?? 0) - (b?.start ?? 0);
}
