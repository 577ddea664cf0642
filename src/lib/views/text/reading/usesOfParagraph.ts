import type { HistoricalEvent } from '$lib/reading/model';
import { passagesOfParagraph, usesOfPassage, type ReadingIndex } from '$lib/reading/questions';

/** What a paragraph is used for. */
export interface ParagraphUses {
	/** Points, in the order in which the paragraph comes to them (ids). */
	nodes: string[];
	events: HistoricalEvent[];
}

export function usesOfParagraph(index: ReadingIndex, id: string): ParagraphUses {
	const uses = passagesOfParagraph(index, id).map((passage) => usesOfPassage(index, passage.id));
	return {
		nodes: [...new Set(uses.flatMap(({ nodes }) => nodes.map((node) => node.id)))],
		events: [...new Set(uses.flatMap(({ events }) => events))]
	};
}
