import type { ReadingIndex } from '../indexReading';
import type { ArgumentNode, HistoricalEvent, Period, Relation } from '../model';

/** Whatever rests on a passage. */
export interface PassageUses {
	nodes: ArgumentNode[];
	relations: Relation[];
	events: HistoricalEvent[];
	periods: Period[];
}

/** Who uses this passage? Empty lists for an unknown id. */
export function usesOfPassage(index: ReadingIndex, passageId: string): PassageUses {
	return {
		nodes: index.nodesByPassage.get(passageId) ?? [],
		relations: index.relationsByPassage.get(passageId) ?? [],
		events: index.eventsByPassage.get(passageId) ?? [],
		periods: index.periodsByPassage.get(passageId) ?? []
	};
}
