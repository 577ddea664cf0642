import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';

/** A relation is written in the file of its source, so that it is looked for in one place. */
export function relationsAtHome({ relations, nodes }: Draft): Fault[] {
	const homes = new Map(nodes.map(({ value, source }) => [value.id, source.file]));
	return relations.flatMap((item) => {
		const home = homes.get(item.value.source);
		if (home === undefined || home === item.source.file) return [];
		return [
			faultAt(item, ['source'], {
				rule: 'relation-elsewhere',
				expected: `a node of ${item.source.file}`,
				got: `${item.value.source}, a node of ${home}`
			})
		];
	});
}
