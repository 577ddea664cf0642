/** Widths of the timeline's plot relative to its width at rest. */
export const TIME_ZOOM = { least: 1, most: 24, step: 1.5 } as const;

/**
 * How near the timeline is. Its window scrolls by itself, so that panning is the browser's own; what is kept here is the
 * width of the plot and, once a gesture has ended, the width for which labels are given out.
 */
export class TimeZoom {
	#zoom = $state(1);
	#settled = $state(1);
	#scroll = $state(0);
	#from = $state(0);

	/** Follows a gesture. */
	get zoom() {
		return this.#zoom;
	}

	/** Follows when a gesture has ended. */
	get settled() {
		return this.#settled;
	}

	/** How far the window is scrolled, px. */
	get scroll() {
		return this.#scroll;
	}

	zoomTo(zoom: number) {
		this.#zoom = Math.min(TIME_ZOOM.most, Math.max(TIME_ZOOM.least, zoom));
	}

	settle() {
		this.#settled = this.#zoom;
	}

	/** How far the window is scrolled, as a share of the plot. */
	get from() {
		return this.#from;
	}

	/** @param whole width of the plot, px */
	scrolledTo(px: number, whole: number) {
		this.#scroll = px;
		this.#from = px / whole;
	}
}
