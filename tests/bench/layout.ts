/** Prints what can be counted on the map of the reading, beside a plain force run of 300 ticks on the same graph. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import { MAP_SIZE } from '../../src/lib/layout/map/constants';
import { keepInside, layoutProblem } from '../../src/lib/layout/map/items';
import type { LayoutItem, LayoutProblem } from '../../src/lib/layout/map/items';
import { mapFigures } from '../../src/lib/layout/map/score';
import { mapScene } from '../../src/lib/layout/map/scene';
import type { Bend, MapGraph, MapLayout } from '../../src/lib/layout/map/types';
import { loadReading } from '../../src/lib/server/loadReading';
import { MAP_VERBS, readLayout } from '../../src/lib/server/mapLayoutFile';
import { measureText } from '../../src/lib/server/measure';
import { readingFolder } from '../../src/lib/server/readingFiles';

const STRAIGHT: Bend = { bow: 0, sourceAim: 0, targetAim: 0 };

function asLaidOut(graph: MapGraph, layout: MapLayout): { problem: LayoutProblem; bends: Bend[] } {
	const problem = layoutProblem(graph, measureText, MAP_VERBS);
	for (const item of problem.items)
		Object.assign(item, item.rank === null ? layout.captions[item.id] : layout.nodes[item.id]);
	const ids = graph.relations.map(({ id }) => id).sort();
	return { problem, bends: ids.map((id) => layout.bends[id] ?? STRAIGHT) };
}

/** d3-force with its own defaults, seen as any first try would have it. */
function plainForce(graph: MapGraph): LayoutProblem {
	const problem = layoutProblem(graph, measureText, MAP_VERBS);
	const bodies: (LayoutItem & SimulationNodeDatum)[] = problem.items;
	for (const body of bodies) Object.assign(body, { x: undefined, y: undefined });
	const links = problem.links.map(([source, target]) => ({ source, target }));
	forceSimulation(bodies)
		.force('link', forceLink(links).distance(70))
		.force('charge', forceManyBody().strength(-120))
		.force('x', forceX(MAP_SIZE.width / 2).strength(0.05))
		.force('y', forceY(MAP_SIZE.height / 2).strength(0.09))
		.stop()
		.tick(300);
	bodies.forEach(keepInside);
	return problem;
}

/** Milliseconds for the scene of each node selected: the median and the slowest. */
function sceneTimes(graph: MapGraph, layout: MapLayout): { median: number; slowest: number } {
	const times = graph.nodes.map(({ id }) => {
		const start = performance.now();
		mapScene({ graph, layout, selection: { kind: 'node', id }, typeScale: 1 });
		return performance.now() - start;
	});
	times.sort((a, b) => a - b);
	const at = (share: number) =>
		Math.round((times[Math.floor((times.length - 1) * share)] ?? 0) * 10) / 10;
	return { median: at(0.5), slowest: at(1) };
}

const folder = readingFolder();
const graph = loadReading(folder);
const layout = readLayout(folder, graph);
const { problem, bends } = asLaidOut(graph, layout);
const plain = plainForce(graph);
console.table({
	'this layout': mapFigures(problem, bends),
	'd3-force alone': mapFigures(
		plain,
		plain.links.map(() => STRAIGHT)
	)
});
console.log('scene of a selection, ms:', sceneTimes(graph, layout));
