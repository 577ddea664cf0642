import type { Attachment } from 'svelte/attachments';
import type { Selection } from '$lib/state/selection';
import { keepPlace } from './keepPlace';

/** The part of a narrow screen that the slip and the tabs leave free. */
const FREE = 0.55;

/**
 * Keeps the text where it is read when another selection changes what stands above it, and scrolls to the words of a new
 * selection, only where they are out of view; calm where motion is reduced.
 */
export function revealPassage(selection: () => Selection): Attachment<HTMLElement> {
	return (pane) => {
		const place = keepPlace(pane);
		$effect(() => {
			const { kind } = selection();
			place.keep();
			if (kind !== 'none') reveal(pane);
		});
		return place.letGo;
	};
}

function reveal(pane: HTMLElement) {
	const words = pane.querySelector('[data-passage-on], .current');
	if (!words || isInView(words, pane)) return;
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	words.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}

/** Seen within the pane or, where the pane does not scroll by itself, within the window; hidden panes are left alone. */
function isInView(words: Element, pane: HTMLElement): boolean {
	if (pane.offsetParent === null) return true;
	const at = words.getBoundingClientRect();
	if (pane.scrollHeight <= pane.clientHeight) return at.top >= 0 && at.bottom <= innerHeight * FREE;
	const view = pane.getBoundingClientRect();
	return at.top >= view.top && at.bottom <= view.bottom;
}
