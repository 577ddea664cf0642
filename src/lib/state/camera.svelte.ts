import { ZOOM_STEP } from '$lib/layout/map/levels';

export { ZOOM_STEP };

/** Zoom factors relative to the map at rest: three steps back (the whole map on a phone), five on. */
export const ZOOM_RANGE = { least: ZOOM_STEP ** -3, most: ZOOM_STEP ** 5 } as const;

/**
 * How near the map is: for which zoom its ground, labels and lines are drawn. The pane itself scrolls, so that panning is the browser's own
 * (touch, keys, no script).
 */
export class Camera {
	#zoom = $state(1);
	#rest = $state(1);

	/** Answers the zoom at which the pane shows the whole map. */
	whole = () => 1;

	/** 1 = at rest. */
	get zoom() {
		return this.#zoom;
	}

	zoomTo(factor: number) {
		this.#zoom = Math.min(ZOOM_RANGE.most, Math.max(ZOOM_RANGE.least, factor));
	}

	/** Not all of the map is in view. */
	get near() {
		return this.#zoom > this.#rest;
	}

	reset() {
		this.#rest = this.whole();
		this.zoomTo(this.#rest);
	}
}
