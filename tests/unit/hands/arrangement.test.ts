import { afterEach, describe, expect, it, vi } from 'vitest';
import { bestLayout } from '../../../src/lib/layout/map/bestLayout';
import { homeward } from '../../../src/lib/layout/map/homeward';
import { liveSimulation } from '../../../src/lib/layout/map/liveSimulation';
import type { MapLayout } from '../../../src/lib/layout/map/types';
import { Arrangement } from '../../../src/lib/state/arrangement.svelte';
import { gardenGraph, plainVerbs, roughMeasure, SMALL_EFFORT } from '../map/gardenGraph';

const graph = gardenGraph();
const { content } = bestLayout({
	graph,
	measure: roughMeasure,
	verbs: plainVerbs,
	effort: SMALL_EFFORT
});
const layout: MapLayout = { format: 'passagework-layout/2', source: '', checksum: '', ...content };
const home = layout.nodes['n0'] ?? { x: 0, y: 0 };
const away = { x: home.x > 400 ? home.x - 200 : home.x + 200, y: home.y };

/** Frames are counted, not timed: each asked for is given when the test says so. */
function frames() {
	let next: FrameRequestCallback | undefined;
	vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
		next = frame;
		return 1;
	});
	vi.stubGlobal('cancelAnimationFrame', () => (next = undefined));
	return () => {
		let count = 0;
		for (; next && count < 1000; count++) {
			const frame = next;
			next = undefined;
			frame(0);
		}
		return count;
	};
}

afterEach(() => vi.unstubAllGlobals());

describe('R6: only a reader who moves a point moves the map', () => {
	it('a drag is answered, and all rests within 2 s of frames; settling brings all home', async () => {
		const run = frames();
		const arrangement = new Arrangement(graph, layout, () => false);
		expect(run()).toBe(0);
		expect(arrangement.layout).toBe(layout);
		await arrangement.drag('n0', away);
		expect(arrangement.moving).toBe(true);
		const count = run();
		expect(count).toBeGreaterThan(1);
		expect(count).toBeLessThan(125);
		expect(arrangement.moving).toBe(false);
		expect(arrangement.layout.nodes['n0']).toMatchObject(away);
		expect([...arrangement.pinned]).toEqual(['n0']);
		arrangement.settle();
		expect(run()).toBeLessThan(125);
		expect(arrangement.layout).toBe(layout);
		expect(arrangement.pinned.size).toBe(0);
	});

	it('where motion is unwanted, one frame cuts to rest and one cuts home', async () => {
		const run = frames();
		const arrangement = new Arrangement(graph, layout, () => true);
		await arrangement.drag('n0', away);
		expect(run()).toBe(0);
		expect(arrangement.layout.nodes['n0']).toMatchObject(away);
		await arrangement.drop('n0');
		expect(run()).toBe(1);
		expect(arrangement.moving).toBe(false);
		arrangement.settle();
		expect(run()).toBe(1);
		expect(arrangement.layout).toBe(layout);
	});

	it('a point is pinned where it stands and let go again', async () => {
		const run = frames();
		const arrangement = new Arrangement(graph, layout, () => false);
		await arrangement.toggle('n0');
		run();
		expect(arrangement.layout.nodes['n0']).toMatchObject({ x: home.x, y: home.y });
		expect([...arrangement.pinned]).toEqual(['n0']);
		await arrangement.toggle('n0');
		expect(arrangement.pinned.size).toBe(0);
	});
});

describe('a point let go', () => {
	it('goes back towards its home and rests within 2 s', () => {
		const live = liveSimulation(graph, layout);
		live.drag('n0', away);
		while (!live.tick());
		live.release('n0');
		let ticks = 0;
		while (!live.tick()) ticks++;
		expect(ticks).toBeLessThan(125);
		const at = live.positions()['n0'] ?? away;
		// More than a quarter of the way: what gave way to it holds it back from the rest.
		const before = Math.hypot(away.x - home.x, away.y - home.y);
		expect(Math.hypot(at.x - home.x, at.y - home.y)).toBeLessThan(0.75 * before);
	});
});

describe('the way home', () => {
	const from = { a: { x: 0, y: 10 }, b: { x: 4, y: 4 } };
	const to = { a: { x: 100, y: 20 } };

	it('begins where things are and ends at home; what has none stays', () => {
		expect(homeward(from, to, 0)).toEqual(from);
		expect(homeward(from, to, 1)).toEqual({ ...to, b: from.b });
		expect(homeward(from, to, 0.5)['a']).toEqual({ x: 50, y: 15 });
	});
});
