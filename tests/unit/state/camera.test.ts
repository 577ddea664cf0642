import { describe, expect, it } from 'vitest';
import { Camera, ZOOM_RANGE } from '../../../src/lib/state/camera.svelte';

describe('Camera', () => {
	it.each([
		['too near', 99, ZOOM_RANGE.most],
		['too far', 0.001, ZOOM_RANGE.least],
		['as near as asked', 2, 2]
	])('stops where the map would be %s', (_, asked, got) => {
		const camera = new Camera();
		camera.zoomTo(asked);
		expect(camera.zoom).toBe(got);
	});

	it('goes home', () => {
		const camera = new Camera();
		camera.zoomTo(2);
		camera.reset();
		expect(camera.zoom).toBe(1);
	});
});
