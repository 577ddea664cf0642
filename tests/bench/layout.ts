/**
 * Prints what can be counted on the map of the reading, beside what others make of the same graph: plain d3-force, stress
 * by SGD, ForceAtlas2 (first `npm ci --prefix tests/bench`). Peers start from chance: of `RUNS` runs the one with the
 * median of crossings is shown.
 */
import { layoutProblem } from '../../src/lib/layout/map/items';
import type { LayoutProblem } from '../../src/lib/layout/map/items';
import { mapScene } from '../../src/lib/layout/map/scene';
import { mapFigures } from '../../src/lib/layout/map/score';
import { seededRandom } from '../../src/lib/layout/map/random';
import type { Random } from '../../src/lib/layout/map/random';
import type { MapGraph, MapLayout, Point } from '../../src/lib/layout/map/types';
import { loadReading } from '../../src/lib/server/loadReading';
import { readLayout } from '../../src/lib/server/mapLayoutFile';
import { measureText } from '../../src/lib/server/measure';
import { readingFolder } from '../../src/lib/server/readingFiles';
import { d3Force } from './support/layout/d3Force';
import { fitted } from './support/layout/fitted';
import { forceAtlas2 } from './support/layout/forceAtlas2.mjs';
import { neighbourhoodPreservation, stress, themeSeparation } from './support/layout/measures';
import { sgdStress } from './support/layout/sgdStress';

const RUNS = 5;

const PEERS: Record<string, (problem: LayoutProblem, random: Random) => Point[]> = {
	'd3-force, 300 ticks': d3Force,
	'stress by SGD': sgdStress,
	ForceAtlas2: forceAtlas2
};

function asLaidOut(graph: MapGraph, layout: MapLayout): { problem: LayoutProblem; bows: number[] } {
	const problem = layoutProblem(graph, measureText);
	for (const item of problem.items)
		Object.assign(item, item.rank === null ? layout.captions[item.id] : layout.nodes[item.id]);
	const ids = graph.relations.map(({ id }) => id).sort();
	return { problem, bows: ids.map((id) => layout.bows[id] ?? 0) };
}

/** Of a peer's runs, the one with the median of crossings. */
function typical(problem: LayoutProblem, peer: (typeof PEERS)[string]): LayoutProblem {
	const runs = Array.from({ length: RUNS }, (_, run) => {
		const found = fitted(problem, peer(problem, seededRandom(run + 1)));
		return { found, crossings: mapFigures(found, []).crossings };
	});
	runs.sort((a, b) => a.crossings - b.crossings);
	return runs[Math.floor(RUNS / 2)]?.found ?? problem;
}

function row(problem: LayoutProblem, bows: readonly number[]): Record<string, number> {
	const figures = {
		...mapFigures(problem, bows),
		straightCrossings: mapFigures(problem, []).crossings,
		stress: stress(problem),
		neighbourhoods: neighbourhoodPreservation(problem),
		themeSeparation: themeSeparation(problem)
	};
	return Object.fromEntries(
		Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1000) / 1000])
	);
}

/** The rows as columns: figures down, layouts across. */
function across(
	rows: Record<string, Record<string, number>>
): Record<string, Record<string, number>> {
	const names = Object.keys(Object.values(rows)[0] ?? {});
	return Object.fromEntries(
		names.map((name) => [
			name,
			Object.fromEntries(Object.entries(rows).map(([who, figures]) => [who, figures[name] ?? NaN]))
		])
	);
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
const { problem, bows } = asLaidOut(graph, layout);
const peers = Object.entries(PEERS).map(
	([name, peer]) => [name, row(typical(problem, peer), [])] as const
);
console.table(across({ 'this layout': row(problem, bows), ...Object.fromEntries(peers) }));
console.log('scene of a selection, ms:', sceneTimes(graph, layout));
