import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';
import { referencesOf } from './references';

/** A passage is there because something rests on it. */
export function unusedPassages(draft: Draft): Fault[] {
	const used = new Set(
		referencesOf(draft)
			.filter(({ kind }) => kind === 'passage')
			.map(({ id }) => id)
	);
	return draft.passages
		.filter(({ value }) => !used.has(value.id))
		.map((item) =>
			faultAt(item, ['id'], {
				rule: 'passage-unused',
				expected: 'a node, relation, event or period that names the passage',
				got: `none names ${item.value.id}`
			})
		);
}
