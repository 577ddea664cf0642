import { describe, expect, test } from 'vitest';
import { bestLayout, bestLayoutBy } from '../../../src/lib/layout/map/bestLayout';
import { MAP_SIZE } from '../../../src/lib/layout/map/constants';
import { search } from '../../../src/lib/layout/map/searchTask';
import type { MapGraph } from '../../../src/lib/layout/map/types';
import { gardenGraph, plainVerbs, roughMeasure, SMALL_EFFORT } from './gardenGraph';

const ONE_MORE = {
	id: 'new',
	theme: 'beds',
	rank: 'minor' as const,
	status: 'asserted' as const,
	title: 'one more bed'
};

const laidOut = (graph: MapGraph) =>
	bestLayout({ graph, measure: roughMeasure, verbs: plainVerbs, effort: SMALL_EFFORT });

const shuffled = ({ themes, nodes, relations }: MapGraph): MapGraph => ({
	themes: [...themes].reverse(),
	nodes: [...nodes.slice(7), ...nodes.slice(0, 7)].reverse(),
	relations: [...relations.slice(11), ...relations.slice(0, 11)]
});

describe('R6: the layout', () => {
	const graph = gardenGraph();
	const { content, figures } = laidOut(graph);

	test('is the same to the byte when made twice', () => {
		expect(JSON.stringify(laidOut(graph).content)).toBe(JSON.stringify(content));
	});

	test('does not depend on the order of themes, nodes and relations', () => {
		expect(JSON.stringify(laidOut(shuffled(graph)).content)).toBe(JSON.stringify(content));
	});

	test('is the same whoever makes the searches, in whatever order', async () => {
		const input = { graph, measure: roughMeasure, verbs: plainVerbs, effort: SMALL_EFFORT };
		const backwards = await bestLayoutBy(
			async (problem, tasks) =>
				[...tasks]
					.reverse()
					.map((task) => search(structuredClone(problem), structuredClone(task)))
					.reverse(),
			input
		);
		expect(JSON.stringify(backwards.content)).toBe(JSON.stringify(content));
	});

	test('has room for every label at rest, and for fingers', () => {
		expect(figures).toMatchObject({ labelsAtRest: 1, keystonesFar: 1, outside: 0 });
		expect(figures.nearestTargets).toBeGreaterThanOrEqual(24);
	});

	test('publishes positions rounded to a tenth', () => {
		for (const { x, y } of Object.values(content.nodes)) {
			expect(x).toBe(Math.round(x * 10) / 10);
			expect(y).toBe(Math.round(y * 10) / 10);
		}
	});

	test('moves the median of what is known by less than 1.5 % of its width when 3 % are added', () => {
		const added = {
			...graph,
			nodes: [...graph.nodes, ONE_MORE],
			relations: [
				...graph.relations,
				{ id: 'new.supports.n0', kind: 'supports' as const, source: 'new', target: 'n0' }
			]
		};
		const grown = bestLayout({
			graph: added,
			measure: roughMeasure,
			verbs: plainVerbs,
			previous: content,
			effort: SMALL_EFFORT
		});
		const moves = Object.entries(content.nodes).map(([id, home]) => {
			const now = grown.content.nodes[id] ?? home;
			return Math.hypot(now.x - home.x, now.y - home.y);
		});
		const median = moves.sort((a, b) => a - b)[Math.floor(moves.length / 2)];
		expect(grown.content.nodes['new']).toBeDefined();
		expect(median).toBeLessThan(0.015 * MAP_SIZE.width);
		expect(grown.figures.nearestTargets).toBeGreaterThanOrEqual(24);
	});
});
