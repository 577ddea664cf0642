import type { Draft, Item } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';
import { closest } from '../nearest';
import { referencesOf, type Reference } from './references';

/** Every id names something that is there. */
export function idsResolve(draft: Draft): Fault[] {
	const ids = (items: readonly Item<{ id: string }>[]) => items.map(({ value }) => value.id);
	const known: Record<Reference['kind'], string[]> = {
		person: ids(draft.people),
		passage: ids(draft.passages),
		node: ids(draft.nodes),
		lane: ids(draft.lanes),
		event: ids(draft.events)
	};
	return referencesOf(draft)
		.filter(({ id, kind }) => !known[kind].includes(id))
		.map(({ item, key, id, kind }) => {
			const nearest = closest(id, known[kind]);
			return faultAt(item, key, {
				rule: 'id-unresolved',
				expected: kind === 'event' ? 'the id of an event' : `the id of a ${kind}`,
				got: id,
				...(nearest === undefined ? {} : { nearest })
			});
		});
}
