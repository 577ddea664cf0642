import type { Attachment } from 'svelte/attachments';
import { actOf, type MapAct } from '$lib/state/mapKeys';
import { pointOf } from './roving';

/** What answers to keys once it is loaded. */
export type Answer = (act: MapAct, event: KeyboardEvent) => boolean;

/**
 * Listens for keys on the points of the map. What answers is loaded when a point first has the focus or the pointer; a key pressed before it has
 * come is answered then. For Svelte's `{@attach}`.
 *
 * @param wake loads what answers; called once
 */
export function earlyKeys(wake: () => Promise<Answer>): Attachment<HTMLElement> {
	return (pane) => {
		let answer: Answer | undefined;
		let coming: Promise<Answer> | undefined;
		const load = () => (coming ??= wake().then((one) => (answer = one)));
		const onkeydown = (event: KeyboardEvent) => {
			const point = pointOf(event);
			const act = point && !event.defaultPrevented && actOf(event);
			if (!act) return;
			// Enter is the link's own, unless the point is selected: then it leads to the words.
			if (act === 'passage' && point.ariaCurrent !== 'true') return;
			event.preventDefault();
			if (answer) answer(act, event);
			else void load().then((one) => one(act, event));
		};
		// The focus may have come before script.
		if (pane.contains(document.activeElement)) void load();
		pane.addEventListener('focusin', load);
		pane.addEventListener('pointerover', load);
		pane.addEventListener('keydown', onkeydown);
		return () => {
			pane.removeEventListener('focusin', load);
			pane.removeEventListener('pointerover', load);
			pane.removeEventListener('keydown', onkeydown);
		};
	};
}
