import { describe, expect, test } from 'vitest';
import { bestLayout } from '../../../src/lib/layout/map/bestLayout';
import { LABEL_STYLES, SELECTED_STYLES } from '../../../src/lib/layout/map/constants';
import { labelBox } from '../../../src/lib/layout/map/labels';
import { liveSimulation } from '../../../src/lib/layout/map/liveSimulation';
import type { Box, MapLayout } from '../../../src/lib/layout/map/types';
import { loadReading } from '../../../src/lib/server/loadReading';
import { readLayout } from '../../../src/lib/server/mapLayoutFile';
import { readingFolder } from '../../../src/lib/server/readingFiles';
import { gardenGraph, plainVerbs, roughMeasure, SMALL_EFFORT } from './gardenGraph';

const graph = gardenGraph();
const { content } = bestLayout({
	graph,
	measure: roughMeasure,
	verbs: plainVerbs,
	effort: SMALL_EFFORT
});
const layout: MapLayout = { format: 'passagework-layout/2', source: '', checksum: '', ...content };

const isBeyond = ({ right, bottom }: Box, { width, height }: MapLayout['size']) =>
	right > width + 0.1 || bottom > height + 0.1;

describe('R6: the live simulation moves the map only where a reader drags', () => {
	test('holds the dragged node, lets its neighbours follow, and rests within 2 s', () => {
		const before = JSON.stringify(layout);
		const live = liveSimulation(graph, layout);
		live.drag('n0', { x: 400, y: 300 });
		let ticks = 0;
		while (!live.tick()) ticks++;
		expect(ticks).toBeLessThan(125);
		expect(live.positions()['n0']).toEqual({ x: 400, y: 300 });
		const moved = Object.entries(live.positions()).filter(([id, { x, y }]) => {
			const home = layout.nodes[id] ?? { x, y };
			return id !== 'n0' && Math.hypot(x - home.x, y - home.y) > 1;
		});
		expect(moved.length).toBeGreaterThan(0);
		expect(JSON.stringify(layout)).toBe(before);
	});

	test('takes no words off the map: all of every label stays on it', () => {
		const folder = readingFolder();
		const real = loadReading(folder);
		const home = readLayout(folder, real);
		const live = liveSimulation(real, home);
		const [first] = real.nodes;
		live.drag(first?.id ?? '', { x: home.size.width / 2, y: home.size.height / 2 });
		while (!live.tick());
		const at = live.positions();
		const faults = real.nodes.filter(({ id, rank }) => {
			const place = home.nodes[id];
			if (!place) return true;
			const lines = place.lines.length;
			const box = labelBox({ ...place, ...at[id], lines }, LABEL_STYLES[rank], 1);
			return Math.min(box.left, box.top) < -0.1 || isBeyond(box, home.size);
		});
		expect(faults.map(({ id }) => id)).toEqual([]);
	});

	test('keeps all of a dragged label on the map, as large as it is when selected', () => {
		const live = liveSimulation(graph, layout);
		live.drag('n1', { x: 9999, y: 300 });
		live.tick();
		const place = layout.nodes['n1'];
		const at = live.positions()['n1'];
		if (!place || !at) throw new Error('There is no such node.');
		const [{ rank } = { rank: 'minor' as const }] = graph.nodes.filter(({ id }) => id === 'n1');
		const { lines, selectedWidth: width } = place;
		const label = { ...place, ...at, lines: lines.length, width };
		expect(labelBox(label, SELECTED_STYLES[rank], 1).right).toBeLessThanOrEqual(
			layout.size.width + 0.1
		);
	});

	test('starts from the layout', () => {
		const live = liveSimulation(graph, layout);
		for (const [id, { x, y }] of Object.entries(live.positions()))
			expect([x, y]).toEqual([layout.nodes[id]?.x, layout.nodes[id]?.y]);
	});

	test('keeps a dragged node on the map', () => {
		const live = liveSimulation(graph, layout);
		live.drag('n1', { x: -500, y: 9999 });
		live.tick();
		const at = live.positions()['n1'];
		expect(at?.x).toBeGreaterThanOrEqual(0);
		expect(at?.y).toBeLessThanOrEqual(layout.size.height);
	});
});
