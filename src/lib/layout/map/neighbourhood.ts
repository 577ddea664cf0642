import type { MapGraph, MapSelection, NodeState, RelationState } from './types';

type GraphRelation = MapGraph['relations'][number];

export interface Neighbourhood {
	stateOf: (node: string) => NodeState;
	stateOfRelation: (relation: GraphRelation) => RelationState;
}

/**
 * What part each node and relation has in a selection. A selected node brings out those it is related to, with the
 * relations between; a set brings out its members, with the relations among them.
 */
export function neighbourhood(
	graph: MapGraph,
	selection: MapSelection,
	hidden: ReadonlySet<string>
): Neighbourhood {
	const touches = (relation: GraphRelation): boolean => {
		if (selection === null) return false;
		if (selection.kind === 'set')
			return selection.ids.includes(relation.source) && selection.ids.includes(relation.target);
		return relation.source === selection.id || relation.target === selection.id;
	};
	const near = new Set(selection?.kind === 'set' ? selection.ids : []);
	for (const relation of graph.relations)
		if (touches(relation)) near.add(relation.source).add(relation.target);
	return {
		stateOf: (node) => {
			if (hidden.has(node)) return 'filtered';
			if (selection === null) return 'rest';
			if (selection.kind === 'node' && selection.id === node) return 'selected';
			return near.has(node) ? 'neighbour' : 'receded';
		},
		stateOfRelation: (relation) => {
			if (selection === null) return 'rest';
			return touches(relation) ? 'on' : 'off';
		}
	};
}
