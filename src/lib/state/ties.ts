import type { MapSelection } from '$lib/layout/map/types';
import {
	eventsOfNode,
	nodesOfEvent,
	passagesOfParagraph,
	usesOfPassage,
	type ReadingIndex
} from '$lib/reading/questions';
import type { Selection } from './selection';

/** What one selection brings out in each view (R8: from any of claim, passage, event, the other two). */
export interface Ties {
	map: MapSelection;
	/** ids */
	passages: ReadonlySet<string>;
	events: ReadonlySet<string>;
}

const NOTHING: Ties = { map: null, passages: new Set(), events: new Set() };

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** An id the reading does not have ties nothing. */
export function tiesOf(index: ReadingIndex, selection: Selection): Ties {
	switch (selection.kind) {
		case 'none':
			return NOTHING;
		case 'node':
			return tiesOfNode(index, selection.id);
		case 'event':
			return tiesOfEvent(index, selection.id);
		case 'passage':
			return { ...tiesOfPassages(index, [selection.id]), passages: new Set([selection.id]) };
		case 'paragraph':
			return tiesOfPassages(index, idsOf(passagesOfParagraph(index, selection.id)));
	}
}

function tiesOfNode(index: ReadingIndex, id: string): Ties {
	const node = index.nodes.get(id);
	if (!node) return NOTHING;
	return {
		map: { kind: 'node', id },
		passages: new Set(node.passages),
		events: new Set(idsOf(eventsOfNode(index, id)))
	};
}

function tiesOfEvent(index: ReadingIndex, id: string): Ties {
	const event = index.events.get(id);
	if (!event) return NOTHING;
	return {
		map: { kind: 'set', ids: idsOf(nodesOfEvent(index, id)) },
		passages: new Set(event.passages),
		events: new Set([id])
	};
}

function tiesOfPassages(index: ReadingIndex, ids: readonly string[]): Ties {
	const uses = ids.map((id) => usesOfPassage(index, id));
	const nodes = new Set(uses.flatMap((use) => idsOf(use.nodes)));
	return {
		map: nodes.size ? { kind: 'set', ids: [...nodes] } : null,
		passages: new Set(),
		events: new Set(uses.flatMap((use) => idsOf(use.events)))
	};
}
