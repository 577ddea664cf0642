import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { LEVEL_ZOOM } from '$lib/layout/map/levels';
import type { Camera } from '$lib/state/camera.svelte';
import type { MapAlone } from '$lib/state/mapAlone.svelte';

/** Where the map has the window to itself, its ground fills the window, and type does not grow with it: so nearly every point is named. */
export function wholeMap(alone: MapAlone, camera: Camera): Attachment<HTMLElement> {
	return (pane) => {
		camera.whole = alone.on ? () => wholeZoom(pane, camera.zoom) : () => 1;
		untrack(() => camera.reset());
		if (!alone.on) return;
		const follow = () => !camera.near && camera.reset();
		addEventListener('resize', follow);
		return () => removeEventListener('resize', follow);
	};
}

/** The zoom at which the ground, now drawn for another, fits its pane; no nearer than where all labels have room. */
function wholeZoom(pane: HTMLElement, zoom: number): number {
	const ground = pane.firstElementChild?.getBoundingClientRect();
	if (!ground?.width) return 1;
	const { clientWidth, clientHeight } = pane;
	const fits = zoom * Math.min(clientWidth / ground.width, clientHeight / ground.height);
	return Math.min(LEVEL_ZOOM.near, fits);
}
