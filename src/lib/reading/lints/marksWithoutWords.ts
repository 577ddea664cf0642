import type { Draft, Item } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';

/** Every mark leads to the words: a node, a relation or an event has a passage, but for an editor's event. */
export function marksWithoutWords({ nodes, relations, events }: Draft): Fault[] {
	const told = events.filter(({ value }) => value.basis === 'text');
	const marks: Item<{ passages: string[] }>[] = [...nodes, ...relations, ...told];
	return marks
		.filter(({ value }) => value.passages.length === 0)
		.map((item) =>
			faultAt(item, ['passages'], {
				rule: 'mark-without-words',
				expected: 'at least one passage',
				got: 'none'
			})
		);
}
