import { describe, expect, it } from 'vitest';
import { Camera, ZOOM_RANGE } from '../../../src/lib/state/camera.svelte';

describe('Camera', () => {
	it('follows a gesture at once and settles when told', () => {
		const camera = new Camera();
		camera.zoomTo(2);
		expect([camera.zoom, camera.settled]).toEqual([2, 1]);
		camera.settle();
		expect(camera.settled).toBe(2);
	});

	it.each([
		['too near', 99, ZOOM_RANGE.most],
		['too far', 0.001, ZOOM_RANGE.least]
	])('stops where the map would be %s', (_, asked, got) => {
		const camera = new Camera();
		camera.zoomTo(asked);
		expect(camera.zoom).toBe(got);
	});

	it('goes home', () => {
		const camera = new Camera();
		camera.zoomTo(2);
		camera.settle();
		camera.reset();
		expect([camera.zoom, camera.settled]).toEqual([1, 1]);
	});
});
