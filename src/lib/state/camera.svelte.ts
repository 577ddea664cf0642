import { ZOOM_STEP } from '$lib/layout/map/levels';

export { ZOOM_STEP };

/** Zoom factors relative to the map at rest: three steps back (the whole map on a phone), five on. */
export const ZOOM_RANGE = { least: ZOOM_STEP ** -3, most: ZOOM_STEP ** 5 } as const;

/**
 * How near the map is. The pane itself scrolls, so that panning is the browser's own (touch, keys, no script);
 * what is kept here is the size of the ground and, once a gesture has ended, the size of its type.
 */
export class Camera {
	#zoom = $state(1);
	#settled = $state(1);

	/** Size of the ground, 1 = at rest. Follows a gesture. */
	get zoom() {
		return this.#zoom;
	}

	/** The zoom that labels and lines are drawn for; follows when a gesture has ended. */
	get settled() {
		return this.#settled;
	}

	zoomTo(factor: number) {
		this.#zoom = Math.min(ZOOM_RANGE.most, Math.max(ZOOM_RANGE.least, factor));
	}

	settle() {
		this.#settled = this.#zoom;
	}

	reset() {
		this.#zoom = 1;
		this.#settled = 1;
	}
}
