import type { Draft, DraftRelation, Item } from '../draft';
import type { Fault } from '../fault';
import { faultAt } from '../faultAt';
import { RELATION_KIND_INFO } from '../relationKinds';

/** A relation is stated once; a symmetric one also only one way round. */
export function duplicateRelations({ relations }: Draft): Fault[] {
	const firsts = new Map<string, Item<DraftRelation>>();
	return relations.flatMap((item) => {
		const { id, kind, source, target } = item.value;
		const mirrored = RELATION_KIND_INFO[kind].symmetric ? `${target}.${kind}.${source}` : id;
		const first = firsts.get(id) ?? firsts.get(mirrored);
		if (!first) {
			firsts.set(id, item);
			return [];
		}
		return [alreadyStated(item, first)];
	});
}

function alreadyStated(item: Item<DraftRelation>, first: Item<DraftRelation>): Fault {
	const isSame = item.value.id === first.value.id;
	const { line } = first.source.at(first.path);
	return faultAt(item, [], {
		rule: isSame ? 'relation-duplicate' : 'relation-symmetric-twice',
		expected: isSame ? 'a relation stated once' : 'a symmetric relation stated one way round',
		got: `stated before at ${first.source.file}:${line}`
	});
}
