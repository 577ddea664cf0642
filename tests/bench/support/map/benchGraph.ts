import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RelationKind } from '../../../../src/lib/reading/model';
import { RELATION_KIND_INFO } from '../../../../src/lib/reading/relationKinds';

export interface BenchNode {
	id: string;
	title: string;
	x: number;
	y: number;
	/** Diameter of its mark, px. */
	size: number;
	colour: string;
}

export interface BenchRelation {
	id: string;
	source: string;
	target: string;
	verb: string;
	/** Read from target to source. */
	inverse: string;
}

/** What every library draws: the nodes and relations of the reading, where its map has them. */
export interface BenchGraph {
	nodes: BenchNode[];
	relations: BenchRelation[];
}

interface Published {
	themes: { id: string }[];
	nodes: { id: string; title: string; theme: string; rank: string; x: number; y: number }[];
	relations: { id: string; kind: RelationKind; source: string; target: string }[];
}

const INK = '#222222';
const COLOURS = [
	'#9b3a3a',
	'#9b813a',
	'#6c9b3a',
	'#3a9b51',
	'#3a9b9b',
	'#3a519b',
	'#6c3a9b',
	'#9b3a83'
];

const SIZES: Record<string, number> = { keystone: 16, major: 13, minor: 10 };

/** How far a copy of the map lies from the one before, map units. */
export const STEP = { x: 5, y: 3 };

/** The graph of a built site. */
export function benchGraph(build: string): BenchGraph {
	const file = join(build, 'data', 'reading.json');
	const { themes, nodes, relations } = JSON.parse(readFileSync(file, 'utf8')) as Published;
	const colours = new Map(themes.map(({ id }, i) => [id, COLOURS[i % COLOURS.length] ?? INK]));
	return {
		nodes: nodes.map(({ id, title, theme, rank, x, y }) => {
			const size = SIZES[rank] ?? 10;
			return { id, title, x, y, size, colour: colours.get(theme) ?? INK };
		}),
		relations: relations.map(({ id, kind, source, target }) => {
			const { verb, inverse } = RELATION_KIND_INFO[kind];
			return { id, source, target, verb, inverse };
		})
	};
}

/** The graph copied beside itself until it has so many nodes; relations in proportion. */
export function filledUp(graph: BenchGraph, size: number): BenchGraph {
	const filled: BenchGraph = { nodes: [], relations: [] };
	for (let copy = 0; filled.nodes.length < size; copy++) {
		const named = (id: string) => (copy ? `${id}~${copy}` : id);
		const nodes = graph.nodes.slice(0, size - filled.nodes.length);
		const here = new Set(nodes.map(({ id }) => id));
		for (const { id, x, y, ...node } of nodes)
			filled.nodes.push({ ...node, id: named(id), x: x + copy * STEP.x, y: y + copy * STEP.y });
		for (const { id, source, target, ...relation } of graph.relations) {
			if (!here.has(source) || !here.has(target)) continue;
			const ends = { source: named(source), target: named(target) };
			filled.relations.push({ ...relation, ...ends, id: named(id) });
		}
	}
	return filled;
}

/** The node with the most relations. */
export function hubOf({ nodes, relations }: BenchGraph): string {
	const degree = (id: string) =>
		relations.filter(({ source, target }) => source === id || target === id).length;
	const [hub] = [...nodes].sort((a, b) => degree(b.id) - degree(a.id));
	if (!hub) throw new Error('The graph has no nodes.');
	return hub.id;
}
