import { ringsAround } from './rings';
import type { MapGraph, MapSelection, NodeState, RelationState } from './types';

type GraphRelation = MapGraph['relations'][number];

export interface Neighbourhood {
	stateOf: (node: string) => NodeState;
	stateOfRelation: (relation: GraphRelation) => RelationState;
}

/** What is one, two, three relations away from the selected node, or along the path from it. */
const RINGS = ['neighbour', 'second', 'third'] as const;
const LINES = ['on', 'second', 'third'] as const;

/**
 * What part each node and relation has in a selection. A selected node brings out those within its depth, ring by ring,
 * with the relations that lead to them; or, where a path from it is asked for, that path alone. A set brings out its
 * members, with the relations among them.
 */
export function neighbourhood(
	graph: MapGraph,
	selection: MapSelection,
	hidden: ReadonlySet<string>
): Neighbourhood {
	const ringOf = ringsOf(graph, selection, hidden);
	return {
		stateOf: (node) => {
			// What is read beside the map is found on it, whatever a filter hides.
			if (selection?.kind === 'node' && selection.id === node) return 'selected';
			if (hidden.has(node)) return 'filtered';
			if (selection === null) return 'rest';
			return RINGS[ringOf.node(node) - 1] ?? 'receded';
		},
		stateOfRelation: (relation) => {
			if (selection === null) return 'rest';
			return LINES[ringOf.relation(relation) - 1] ?? 'off';
		}
	};
}

/** 1 for what is nearest, Infinity for what has no part. */
interface RingOf {
	node: (id: string) => number;
	relation: (relation: GraphRelation) => number;
}

function ringsOf(
	{ relations }: MapGraph,
	selection: MapSelection,
	hidden: ReadonlySet<string>
): RingOf {
	if (selection === null) return { node: () => Infinity, relation: () => Infinity };
	if (selection.kind === 'set') {
		const { ids } = selection;
		return members(ids, ({ source, target }) => ids.includes(source) && ids.includes(target));
	}
	const { id, depth = 1, path } = selection;
	if (path) {
		const steps = relations.filter((relation) => path.includes(relation.id));
		const stops = steps.flatMap(({ source, target }) => [source, target]);
		return members(stops, (relation) => path.includes(relation.id));
	}
	const drawn = relations.filter((relation) => !hidden.has(relation.id));
	const rings = ringsAround(drawn, id, { depth, hidden });
	const node = (one: string) => rings.get(one) ?? Infinity;
	const relation = ({ source, target }: GraphRelation) => {
		const nearest = Math.min(node(source), node(target)) + 1;
		return nearest <= depth ? nearest : Infinity;
	};
	return { node, relation };
}

function members(ids: readonly string[], isOn: (relation: GraphRelation) => boolean): RingOf {
	const ring = (is: boolean) => (is ? 1 : Infinity);
	return { node: (id) => ring(ids.includes(id)), relation: (one) => ring(isOn(one)) };
}
