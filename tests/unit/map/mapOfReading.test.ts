import { describe, expect, test } from 'vitest';
import { grow, overlap } from '../../../src/lib/layout/map/boxes';
import { mapScene } from '../../../src/lib/layout/map/scene';
import { threadCrosses, threadRoute } from '../../../src/lib/layout/map/threadRoute';
import type { Box, MapScene, MapSelection } from '../../../src/lib/layout/map/types';
import { loadReading } from '../../../src/lib/server/loadReading';
import { readLayout } from '../../../src/lib/server/mapLayoutFile';
import { readingFolder } from '../../../src/lib/server/readingFiles';

const folder = readingFolder();
const graph = loadReading(folder);
const layout = readLayout(folder, graph);
const ids = graph.nodes.map(({ id }) => id);
const sceneOf = (selection: MapSelection, typeScale = 1) =>
	mapScene({ graph, layout, selection, typeScale });
const selecting = (id: string, typeScale = 1) => sceneOf({ kind: 'node', id }, typeScale);

/** All that must not overlap, by what it says. */
function words({ nodes, captions, relations }: MapScene): [string, Box][] {
	return [
		...nodes.filter(({ shown }) => shown).map(({ id, box }): [string, Box] => [id, box]),
		...captions.filter(({ shown }) => shown).map(({ theme, box }): [string, Box] => [theme, box]),
		...relations.flatMap(({ id, verb }): [string, Box][] => (verb ? [[id, verb.box]] : []))
	];
}

function overlaps(scene: MapScene): string[] {
	const all = words(scene);
	return all.flatMap(([a, first], at) =>
		all.slice(at + 1).flatMap(([b, second]) => (overlap(first, second) ? [`${a} / ${b}`] : []))
	);
}

function onGlyphs({ nodes }: MapScene): string[] {
	return nodes.flatMap(({ id, shown, box }) =>
		nodes.flatMap((other) => {
			const { x, y, glyph } = other;
			const mark = { left: x - glyph, right: x + glyph, top: y - glyph, bottom: y + glyph };
			return shown && other.id !== id && overlap(box, mark) ? [`${id} on ${other.id}`] : [];
		})
	);
}

describe('the map of the reading at rest', () => {
	test('shows every label and caption, none on another, none on a glyph', () => {
		const scene = sceneOf(null);
		expect(scene.nodes.filter(({ shown }) => !shown).map(({ id }) => id)).toEqual([]);
		expect(scene.captions.filter(({ shown }) => !shown)).toEqual([]);
		expect(overlaps(scene)).toEqual([]);
		expect(onGlyphs(scene)).toEqual([]);
	});

	test.each([0.3, 0.5, 0.8, 1.4, 2.1])('no two labels overlap at type scale %s', (scale) => {
		expect(overlaps(sceneOf(null, scale))).toEqual([]);
		expect(onGlyphs(sceneOf(null, scale))).toEqual([]);
	});

	test('keeps each theme in one region, and the regions small', () => {
		for (const d of Object.values(layout.regions)) expect(d.match(/M/g)).toHaveLength(1);
		expect(Object.values(layout.regions).join('').length).toBeLessThan(12_000);
	});
});

describe('R8: for every node selected', () => {
	test.each(ids)('%s: no words overlap, none lies on a glyph', (id) => {
		const scene = selecting(id);
		expect(overlaps(scene)).toEqual([]);
		expect(onGlyphs(scene)).toEqual([]);
	});

	test('its neighbours are named', () => {
		const waiting = ids.flatMap((id) =>
			selecting(id)
				.nodes.filter(({ state, shown }) => state === 'neighbour' && !shown)
				.map((node) => `${node.id} beside ${id}`)
		);
		expect(waiting).toEqual([]);
	});

	test('its relations have their verbs, but for lines too short to be cut', () => {
		const lit = ids.flatMap((id) => selecting(id).relations.filter(({ state }) => state === 'on'));
		const named = lit.filter(({ verb }) => verb);
		expect(named.length / lit.length).toBeGreaterThan(0.6);
	});

	test('the thread passes over no label, caption, verb or glyph', () => {
		for (const id of ids) {
			const scene = selecting(id);
			const underline = scene.nodes.find((node) => node.id === id)?.underline;
			if (!underline) throw new Error(`${id} is not underlined`);
			const obstacles = [
				...words(scene).map(([, box]) => box),
				...scene.nodes.map(({ x, y, glyph }) =>
					grow({ left: x, right: x, top: y, bottom: y }, glyph)
				)
			];
			const route = threadRoute({ underline, obstacles });
			expect(scene.thread?.d).toBe(route.d);
			const crossed = words(scene).filter(([, box]) => threadCrosses(route.points, box));
			expect(crossed.map(([what]) => `${id} over ${what}`)).toEqual([]);
			expect(route.points.at(-1)?.x).toBe(layout.size.width);
		}
	});

	test('R6: no node moves', () => {
		const rest = new Map(sceneOf(null).nodes.map(({ id, x, y }) => [id, [x, y]]));
		for (const id of ids)
			for (const node of selecting(id).nodes) expect([node.x, node.y]).toEqual(rest.get(node.id));
	});
});

describe('a set of nodes, and a filter', () => {
	const set = ids.slice(0, 3);

	test('members are neighbours; no verbs, no thread', () => {
		const scene = sceneOf({ kind: 'set', ids: set });
		const near = scene.nodes.filter(({ state }) => state === 'neighbour').map(({ id }) => id);
		expect(near.sort()).toEqual([...set].sort());
		expect(scene.relations.some(({ verb }) => verb)).toBe(false);
		expect(scene.thread).toBeUndefined();
	});

	test('what a filter hides keeps its place as a glyph, without its relations', () => {
		const hidden = new Set(set);
		const scene = mapScene({ graph, layout, selection: null, typeScale: 1, hidden });
		const nodes = scene.nodes.filter(({ id }) => hidden.has(id));
		expect(nodes.every(({ state, shown }) => state === 'filtered' && !shown)).toBe(true);
		expect(
			scene.relations.some(({ source, target }) => hidden.has(source) || hidden.has(target))
		).toBe(false);
	});
});
