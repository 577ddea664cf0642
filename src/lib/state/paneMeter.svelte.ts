import type { Attachment } from 'svelte/attachments';
import { MAP_SIZE } from '$lib/layout/map/constants';

/** Below this scale the smallest labels (12 px) would fall under 11.5 px on the screen. */
const LEGIBLE = 0.96;
/** Least width of the ground in a wide pane, px; the same number stands in the map's style. */
const LEAST = 600;

/** What the map must know of its pane: how small the ground is drawn, and how far it is scrolled (px). */
export class PaneMeter {
	#size = $state.raw<{ width: number; height: number }>();
	#scroll = $state.raw({ left: 0, top: 0 });

	/** Factor by which type must be set larger, in map units, to stay legible in a small pane. */
	readonly typeScale = $derived.by(() => {
		if (!this.#size || this.#size.width < LEAST) return 1;
		const { width, height } = this.#size;
		const rest = Math.max(LEAST, Math.min(width, (height * MAP_SIZE.width) / MAP_SIZE.height));
		// Steps of 2 % keep a window being resized from redrawing every label at every pixel.
		return Math.max(1, Math.ceil((LEGIBLE * MAP_SIZE.width * 50) / rest) / 50);
	});

	get scroll() {
		return this.#scroll;
	}

	readonly measure: Attachment<HTMLElement> = (pane) => {
		const observer = new ResizeObserver(() => {
			this.#size = { width: pane.clientWidth, height: pane.clientHeight };
		});
		const follow = () => (this.#scroll = { left: pane.scrollLeft, top: pane.scrollTop });
		observer.observe(pane);
		pane.addEventListener('scroll', follow, { passive: true });
		return () => {
			observer.disconnect();
			pane.removeEventListener('scroll', follow);
		};
	};
}
