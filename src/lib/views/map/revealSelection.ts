import { isCalm } from '$lib/state/settings/calm';
import type { Attachment } from 'svelte/attachments';
import type { MapSelection } from '$lib/layout/map/types';

/**
 * Scrolls the map's pane to a newly selected point, only where it is out of view (a nearer map, a phone); and the page to the pane,
 * where one comes to it from far down another view.
 */
export function revealSelection(selection: () => MapSelection): Attachment<HTMLElement> {
	return (map) => {
		const chosen = selection();
		if (chosen?.kind !== 'node') return;
		const pane = map.querySelector('[data-aims]');
		const node = pane?.querySelector(`[data-node="${CSS.escape(chosen.id)}"]`);
		if (!pane || !node) return;
		pane.scrollIntoView({ block: 'nearest', behavior: 'instant' });
		const at = node.getBoundingClientRect();
		const view = pane.getBoundingClientRect();
		const outside =
			at.left < view.left || at.right > view.right || at.top < view.top || at.bottom > view.bottom;
		if (!outside) return;
		const calm = isCalm();
		pane.scrollBy({
			left: at.left + at.width / 2 - view.left - view.width / 2,
			top: at.top + at.height / 2 - view.top - view.height / 2,
			behavior: calm ? 'instant' : 'smooth'
		});
	};
}
