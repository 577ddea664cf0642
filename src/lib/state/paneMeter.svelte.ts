import type { Attachment } from 'svelte/attachments';

/** What a pane shows of its ground; for what is drawn over the pane and must follow it. */
export class PaneMeter {
	#top = $state(0);
	#overflows = $state(false);

	/** How far down it is scrolled, px. */
	get top() {
		return this.#top;
	}

	/** Not all of the ground is in view. */
	get overflows() {
		return this.#overflows;
	}

	readonly measure: Attachment<HTMLElement> = (pane) => {
		const follow = () => (this.#top = pane.scrollTop);
		pane.addEventListener('scroll', follow, { passive: true });
		follow();
		const sizes = new ResizeObserver(() => {
			const { scrollWidth, clientWidth, scrollHeight, clientHeight } = pane;
			this.#overflows = scrollWidth > clientWidth || scrollHeight > clientHeight;
		});
		for (const one of [pane, ...pane.children]) sizes.observe(one);
		return () => {
			pane.removeEventListener('scroll', follow);
			sizes.disconnect();
		};
	};
}
