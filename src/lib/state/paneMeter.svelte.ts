import type { Attachment } from 'svelte/attachments';

/** How far a pane is scrolled, px; for what is drawn over the pane and must follow it. */
export class PaneMeter {
	#scroll = $state.raw({ left: 0, top: 0 });

	get scroll() {
		return this.#scroll;
	}

	readonly measure: Attachment<HTMLElement> = (pane) => {
		const follow = () => (this.#scroll = { left: pane.scrollLeft, top: pane.scrollTop });
		pane.addEventListener('scroll', follow, { passive: true });
		follow();
		return () => pane.removeEventListener('scroll', follow);
	};
}
