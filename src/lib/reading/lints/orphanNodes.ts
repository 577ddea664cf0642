import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';

/** A node has a relation: a point that nothing leads to or from is not part of the argument. */
export function orphanNodes({ nodes, relations }: Draft): Fault[] {
	const joined = new Set(relations.flatMap(({ value }) => [value.source, value.target]));
	return nodes
		.filter(({ value }) => !joined.has(value.id))
		.map((item) =>
			faultAt(item, ['id'], {
				rule: 'node-orphan',
				expected: 'at least one relation from or to the node',
				got: `none for ${item.value.id}`
			})
		);
}
