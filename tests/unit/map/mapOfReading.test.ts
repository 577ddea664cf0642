import { describe, expect, test } from 'vitest';
import { boxAround, grow, overlap } from '../../../src/lib/layout/map/boxes';
import { distance } from '../../../src/lib/layout/map/curves';
import { LEVELS, LEVEL_ZOOM } from '../../../src/lib/layout/map/levels';
import type { Level } from '../../../src/lib/layout/map/levels';
import { mapScene } from '../../../src/lib/layout/map/scene';
import { threadCrosses } from '../../../src/lib/layout/map/threadRoute';
import type { Box, MapScene, MapSelection } from '../../../src/lib/layout/map/types';
import type { Rank } from '../../../src/lib/reading/model';
import { loadReading } from '../../../src/lib/server/loadReading';
import { readLayout } from '../../../src/lib/server/mapLayoutFile';
import { mapQuotes } from '../../../src/lib/server/mapQuotes';
import { readingFolder } from '../../../src/lib/server/readingFiles';

const folder = readingFolder();
const graph = loadReading(folder);
const layout = readLayout(folder, graph);
const quotes = mapQuotes(graph);
const ids = graph.nodes.map(({ id }) => id);
const sceneOf = (selection: MapSelection, typeScale = 1) =>
	mapScene({ graph, layout, quotes, selection, typeScale });
const selecting = (id: string, typeScale = 1) => sceneOf({ kind: 'node', id }, typeScale);

/** All that must not overlap, by what it says. */
function words({ nodes, captions, relations }: MapScene): [string, Box][] {
	return [
		...nodes.filter(({ shown }) => shown).map(({ id, box }): [string, Box] => [id, box]),
		...nodes.flatMap(({ id, quote }): [string, Box][] => (quote ? [[`“${id}`, quote.box]] : [])),
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
			const half = other.gathered && !other.shown ? other.counter : other.glyph;
			const mark = boxAround(other, 2 * half, 2 * half);
			return shown && other.id !== id && overlap(box, mark) ? [`${id} on ${other.id}`] : [];
		})
	);
}

/** The least distance between the centres of two marks, px on the screen. */
function nearest({ nodes, typeScale }: MapScene): number {
	const gaps = nodes.flatMap((a, at) => nodes.slice(at + 1).map((b) => distance(a, b)));
	return Math.min(...gaps) / typeScale;
}

const shownIn = ({ nodes }: MapScene) => nodes.filter(({ shown }) => shown).map(({ id }) => id);
const ofRank = (...ranks: Rank[]) =>
	graph.nodes.filter(({ rank }) => ranks.includes(rank)).map(({ id }) => id);
const atLevel = (level: Level) => sceneOf(null, 1 / LEVEL_ZOOM[level]);

describe('the map of the reading at its four levels', () => {
	test.each(LEVELS)(
		'%s: no words overlap, none lies on a glyph, no two targets are too near',
		(level) => {
			const scene = atLevel(level);
			expect(overlaps(scene)).toEqual([]);
			expect(onGlyphs(scene)).toEqual([]);
			expect(nearest(scene)).toBeGreaterThanOrEqual(24);
		}
	);

	test('far names the themes and most keystones, and counts every other point once', () => {
		const scene = atLevel('far');
		expect(scene.captions.filter(({ shown }) => !shown)).toEqual([]);
		expect(shownIn(scene).length).toBeGreaterThanOrEqual(0.9 * ofRank('keystone').length);
		const points = scene.nodes.reduce((sum, { gathered }) => sum + 1 + gathered, 0);
		expect(points).toBe(graph.nodes.length);
	});

	test('at rest it names the keystones, almost all majors, and nearly half of all points', () => {
		const shown = new Set(shownIn(atLevel('middle')));
		const first = ofRank('keystone', 'major');
		expect(first.filter((id) => shown.has(id)).length / first.length).toBeGreaterThan(0.93);
		expect(shown.size / ids.length).toBeGreaterThan(0.48);
	});

	test('near names every point', () => {
		expect(shownIn(atLevel('near')).length / ids.length).toBeGreaterThan(0.99);
	});

	test('nearest adds the words of the text, under most labels', () => {
		const quoted = atLevel('nearest').nodes.filter(({ quote }) => quote);
		expect(quoted.length / ids.length).toBeGreaterThan(0.6);
	});

	test('R6: what a level shows stays where it is at every nearer one', () => {
		LEVELS.slice(1).forEach((level, at) => {
			const [farther, nearer] = [atLevel(LEVELS[at] ?? 'far'), atLevel(level)];
			const places = new Map(nearer.nodes.map((node) => [node.id, node]));
			for (const { id, x, y, side, shown } of farther.nodes) {
				expect(places.get(id)).toMatchObject({ x, y, side });
				if (shown) expect(places.get(id)?.shown).toBe(true);
			}
		});
	});

	test('keeps each theme in one region, all but one theme, and the outlines short', () => {
		const parts = Object.values(layout.regions).map((d) => d.match(/M/g)?.length ?? 0);
		expect(Math.max(...parts)).toBeLessThanOrEqual(3);
		expect(parts.filter((n) => n !== 1).length).toBeLessThanOrEqual(1);
		expect(Object.values(layout.regions).join('').length).toBeLessThan(12_000);
	});
});

/** The points a path names, in order. */
const pointsOf = (d: string) =>
	[...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('R8: for every node selected', () => {
	test.each(ids)('%s: no words overlap, none lies on a glyph', (id) => {
		const scene = selecting(id);
		expect(overlaps(scene)).toEqual([]);
		expect(onGlyphs(scene)).toEqual([]);
	});

	test('its neighbours are named, all but a few of them', () => {
		const near = ids.flatMap((id) =>
			selecting(id).nodes.filter(({ state }) => state === 'neighbour')
		);
		expect(near.filter(({ shown }) => shown).length / near.length).toBeGreaterThanOrEqual(0.9);
	});

	test.each([
		['at rest, where there is room on a line or beside it', 'middle', 0.36],
		['from near, nine of ten', 'near', 0.9]
	] as const)('its relations have their verbs: %s', (_, level, least) => {
		const lit = ids.flatMap((id) =>
			selecting(id, 1 / LEVEL_ZOOM[level]).relations.filter(({ state }) => state === 'on')
		);
		const named = lit.filter(({ verb }) => verb);
		expect(named.length / lit.length).toBeGreaterThan(least);
	});

	test('the thread passes over no other label, caption or verb', () => {
		const found: string[] = [];
		for (const id of ids) {
			const scene = selecting(id);
			const way = pointsOf(scene.thread?.d ?? '');
			expect(way.at(-1)?.x).toBe(layout.size.width);
			const crossed = words(scene).filter(
				([what, box]) => what !== id && threadCrosses(way, grow(box, -0.5))
			);
			if (crossed.length) found.push(`${id} over ${crossed.map(([what]) => what).join(', ')}`);
		}
		expect(found).toEqual([]);
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

	test('what is selected is named, whatever a filter hides', () => {
		const [id = ''] = set;
		const ends = graph.relations.filter(({ source, target }) => source === id || target === id);
		const hidden = new Set([...set, ...ends.map((relation) => relation.id)]);
		const selection: MapSelection = { kind: 'node', id };
		const scene = mapScene({ graph, layout, selection, typeScale: 1, hidden });
		expect(scene.nodes.find((node) => node.id === id)).toMatchObject({
			state: 'selected',
			shown: true
		});
		expect(scene.thread).toBeDefined();
		expect(scene.relations.some(({ source, target }) => source === id || target === id)).toBe(
			false
		);
	});
});
