import type { Attachment } from 'svelte/attachments';
import { actOf, type MapAct } from '$lib/state/mapKeys';
import { pointOf } from './roving';

/**
 * Listens for keys on the points of the map. For Svelte's `{@attach}`.
 *
 * @param answer answers whether the key is no longer the browser's
 */
export function mapKeys(answer: (act: MapAct) => unknown): Attachment<HTMLElement> {
	return (pane) => {
		const onkeydown = (event: KeyboardEvent) => {
			const point = pointOf(event);
			const act = point && !event.defaultPrevented && actOf(event);
			if (!act) return;
			// Enter is the link's own, unless the point is selected: then it leads to the words.
			if (act === 'passage' && point.ariaCurrent !== 'true') return;
			event.preventDefault();
			answer(act);
		};
		pane.addEventListener('keydown', onkeydown);
		return () => pane.removeEventListener('keydown', onkeydown);
	};
}
