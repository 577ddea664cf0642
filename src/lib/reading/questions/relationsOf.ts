import type { ReadingIndex } from '../indexReading';
import { RELATION_KINDS, type Relation, type RelationKind } from '../model';
import { RELATION_KIND_INFO } from '../relationKinds';

/** A relation as one of its two nodes sees it. */
export interface SeenRelation {
	relation: Relation;
	/** The node at the other end. */
	other: string;
	/** Whether the node that looks is the source. */
	forward: boolean;
	/** "supports" from the source, "supported by" from the target. */
	verb: string;
}

/** The relations of a node that are said with one verb. */
export interface RelationGroup {
	kind: RelationKind;
	verb: string;
	relations: SeenRelation[];
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The relations of a node as seen from it. The order depends on the relations alone, not on the order of the data: kinds
 * as the model lists them, from the source before from the target, then the other node's id.
 */
export function relationsOf(index: ReadingIndex, nodeId: string): SeenRelation[] {
	const seen = (index.relationsByNode.get(nodeId) ?? []).map((one) => seenFrom(one, nodeId));
	return seen.sort((a, b) => compare(rankOf(a), rankOf(b)) || compare(a.other, b.other));
}

/**
 * The same relations, grouped by verb ("supported by (3)"), in the same order.
 *
 * @param hidden nodes and relations that a filter hides: they are left out. From a node that is hidden itself, whatever is shown can be reached
 */
export function relationGroupsOf(
	index: ReadingIndex,
	nodeId: string,
	hidden: ReadonlySet<string> = NONE
): RelationGroup[] {
	const groups = new Map<string, RelationGroup>();
	const isShown = ({ relation, other }: SeenRelation) =>
		!hidden.has(other) && (hidden.has(nodeId) || !hidden.has(relation.id));
	for (const seen of relationsOf(index, nodeId).filter(isShown)) {
		const { kind } = seen.relation;
		const group = groups.get(seen.verb) ?? { kind, verb: seen.verb, relations: [] };
		group.relations.push(seen);
		groups.set(seen.verb, group);
	}
	return [...groups.values()];
}

function seenFrom(relation: Relation, nodeId: string): SeenRelation {
	const forward = relation.source === nodeId;
	const { verb, inverse } = RELATION_KIND_INFO[relation.kind];
	return {
		relation,
		other: forward ? relation.target : relation.source,
		forward,
		verb: forward ? verb : inverse
	};
}

/** A symmetric kind has one verb, so both its directions share a place. */
function rankOf({ relation, forward }: SeenRelation): number {
	const isInverse = !forward && !RELATION_KIND_INFO[relation.kind].symmetric;
	return RELATION_KINDS.indexOf(relation.kind) * 2 + (isInverse ? 1 : 0);
}

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
