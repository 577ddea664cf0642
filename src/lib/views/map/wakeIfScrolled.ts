import type { Attachment } from 'svelte/attachments';
import type { Awakening } from '$lib/state/awakening.svelte';

/** A thread over a map that was scrolled as it appeared is drawn for one that was not: then the views wake. */
export const wakeIfScrolled =
	(awakening: Pick<Awakening<unknown>, 'wakeAll'>, threaded: boolean): Attachment<HTMLElement> =>
	(map) => {
		const pane = map.querySelector('[data-aims]');
		if (threaded && pane && (pane.scrollLeft || pane.scrollTop))
			awakening.wakeAll().catch(() => undefined);
	};
