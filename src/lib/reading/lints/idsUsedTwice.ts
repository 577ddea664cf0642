import type { Draft, Item } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';

/** Within its kind an id names one thing, over all files; that of a step, within its tour. */
export function idsUsedTwice(draft: Draft): Fault[] {
	const { people, passages, nodes, lanes, periods, events } = draft;
	const corrections = draft.sources.corrections.value.map((value, i): Item<{ id: string }> => ({
		value,
		source: draft.sources.corrections,
		path: [i]
	}));
	const kinds: Item<{ id: string }>[][] = [
		people,
		passages,
		nodes,
		lanes,
		periods,
		events,
		corrections,
		...draft.tours.map(({ steps }) => steps)
	];
	return kinds.flatMap(twiceIn);
}

function twiceIn(items: readonly Item<{ id: string }>[]): Fault[] {
	const firsts = new Map<string, Item<{ id: string }>>();
	return items.flatMap((item) => {
		const first = firsts.get(item.value.id);
		if (!first) {
			firsts.set(item.value.id, item);
			return [];
		}
		const { line } = first.source.at(first.path);
		const got = `${item.value.id}, used before at ${first.source.file}:${line}`;
		return [faultAt(item, ['id'], { rule: 'id-twice', expected: 'an id used once', got })];
	});
}
