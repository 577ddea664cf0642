import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';

/** A relation joins two nodes. */
export function selfRelations({ relations }: Draft): Fault[] {
	return relations
		.filter(({ value }) => value.source === value.target)
		.map((item) =>
			faultAt(item, ['target'], {
				rule: 'relation-self',
				expected: 'another node than the source',
				got: item.value.target
			})
		);
}
