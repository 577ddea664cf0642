import type { Attachment } from 'svelte/attachments';

/** How far down a pane is scrolled, px; for what is drawn over the pane and must follow it. */
export class PaneMeter {
	#top = $state(0);

	get top() {
		return this.#top;
	}

	readonly measure: Attachment<HTMLElement> = (pane) => {
		const follow = () => (this.#top = pane.scrollTop);
		pane.addEventListener('scroll', follow, { passive: true });
		follow();
		return () => pane.removeEventListener('scroll', follow);
	};
}
