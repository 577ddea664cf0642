import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bestLayout } from '../../../src/lib/layout/map/bestLayout';
import type { MapGraph } from '../../../src/lib/layout/map/types';
import {
	layoutSource,
	previousLayout,
	readLayout,
	writeLayout
} from '../../../src/lib/server/mapLayoutFile';
import { gardenGraph, plainVerbs, roughMeasure, SMALL_EFFORT } from './gardenGraph';

const graph = gardenGraph();
const folder = mkdtempSync(join(tmpdir(), 'layout-'));
const path = join(folder, 'layout.json');
let good = '';

beforeAll(() => {
	const { content } = bestLayout({
		graph,
		measure: roughMeasure,
		verbs: plainVerbs,
		effort: SMALL_EFFORT
	});
	writeLayout(folder, graph, content);
	good = readFileSync(path, 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true }));

const changed = (change: Partial<MapGraph['nodes'][number]>): MapGraph => ({
	...graph,
	nodes: graph.nodes.map((node, at) => (at === 3 ? { ...node, ...change } : node))
});

describe('R6: layout.json', () => {
	test('is read back as it was written', () => {
		writeFileSync(path, good);
		expect(readLayout(folder, graph)).toEqual(JSON.parse(good));
	});

	test.each([
		['a title', changed({ title: 'other words' })],
		['a rank', changed({ rank: 'keystone', id: 'n3' })],
		['a theme', changed({ theme: 'beds', id: 'n3x' })],
		['the italics of a status', changed({ status: 'reported' })],
		['a relation less', { ...graph, relations: graph.relations.slice(1) }]
	])('is refused as stale after a change of %s', (_, other) => {
		writeFileSync(path, good);
		expect(() => readLayout(folder, other)).toThrow(
			/another state of the argument; run npm run layout/
		);
	});

	test('is not stale when the files are listed in another order', () => {
		const reversed = { ...graph, nodes: [...graph.nodes].reverse() };
		expect(layoutSource(reversed)).toBe(layoutSource(graph));
	});

	test.each([
		['a position', (layout: ReturnType<typeof JSON.parse>) => (layout.nodes.n3.x += 1)],
		[
			'a side',
			(layout: ReturnType<typeof JSON.parse>) =>
				(layout.nodes.n4.side = layout.nodes.n4.side === 'left' ? 'right' : 'left')
		],
		['a caption', (layout: ReturnType<typeof JSON.parse>) => (layout.captions.beds.y -= 3)],
		['a region', (layout: ReturnType<typeof JSON.parse>) => (layout.regions.beds = 'M0,0Z')]
	])('is refused when %s was edited by hand', (_, edit) => {
		const layout = JSON.parse(good);
		edit(layout);
		writeFileSync(path, JSON.stringify(layout));
		expect(() => readLayout(folder, graph)).toThrow(/edited by hand/);
		expect(previousLayout(folder)).toBeNull();
	});

	test.each([
		['is missing', () => rmSync(path), /is not there; run npm run layout/],
		['is not JSON', () => writeFileSync(path, '{'), /not a layout of this version/],
		['is another JSON file', () => writeFileSync(path, '{}'), /not a layout of this version/]
	])('says what to do when it %s', (_, prepare, message) => {
		prepare();
		expect(() => readLayout(folder, graph)).toThrow(message);
		writeFileSync(path, good);
	});
});
