/** ForceAtlas2 (Jacomy et al. 2014) with the settings its authors infer from the size of the graph. */
import Graph from 'graphology';
import forceAtlas2Layout from 'graphology-layout-forceatlas2';

const ITERATIONS = 1000;

/**
 * @param {import('../../../../src/lib/layout/map/items').LayoutProblem} problem
 * @param {import('../../../../src/lib/layout/map/random').Random} random
 * @returns {import('../../../../src/lib/layout/map/types').Point[]}
 */
export function forceAtlas2({ items, links }, random) {
	const graph = new Graph({ type: 'undirected' });
	const nodes = items.filter(({ rank }) => rank !== null);
	nodes.forEach((_, at) => graph.addNode(at, { x: random(), y: random() }));
	for (const [a, b] of links) if (a !== b) graph.mergeEdge(a, b);
	const settings = forceAtlas2Layout.inferSettings(graph);
	const places = forceAtlas2Layout(graph, { iterations: ITERATIONS, settings });
	return nodes.map((_, at) => places[at] ?? { x: 0, y: 0 });
}
