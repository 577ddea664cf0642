import { describe, expect, test } from 'vitest';
import { bestLayout } from '../../../src/lib/layout/map/bestLayout';
import type { MapGraph } from '../../../src/lib/layout/map/types';
import { gardenGraph, plainVerbs, roughMeasure, SMALL_EFFORT } from './gardenGraph';

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

	test('leaves no label on another, on a glyph or outside', () => {
		expect(figures).toMatchObject({ overlaps: 0, onGlyphs: 0, outside: 0 });
	});

	test('publishes positions rounded to a tenth', () => {
		for (const { x, y } of Object.values(content.nodes)) {
			expect(x).toBe(Math.round(x * 10) / 10);
			expect(y).toBe(Math.round(y * 10) / 10);
		}
	});

	test('moves what is known hardly at all when a node is added', () => {
		const added = {
			...graph,
			nodes: [
				...graph.nodes,
				{
					id: 'new',
					theme: 'beds',
					rank: 'minor' as const,
					status: 'asserted' as const,
					title: 'one more bed'
				}
			],
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
		const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
		expect(grown.content.nodes['new']).toBeDefined();
		expect(mean).toBeLessThan(15);
		expect(grown.figures.overlaps).toBe(0);
	});
});
