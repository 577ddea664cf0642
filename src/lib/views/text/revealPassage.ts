import type { Attachment } from 'svelte/attachments';
import type { Selection } from '$lib/state/selection';

/** Scrolls the text to the words of a new selection, only where they are out of view; calm where motion is reduced. */
export function revealPassage(selection: () => Selection): Attachment<HTMLElement> {
	return (pane) => {
		if (selection().kind === 'none') return;
		const words = pane.querySelector('[data-passage-on], .current');
		if (!words || isInView(words, pane)) return;
		const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
		words.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
	};
}

/** A pane that does not scroll by itself (a phone's page) is left where it is: the slip quotes the words. */
function isInView(words: Element, pane: HTMLElement): boolean {
	if (pane.scrollHeight <= pane.clientHeight) return true;
	const at = words.getBoundingClientRect();
	const view = pane.getBoundingClientRect();
	return at.top >= view.top && at.bottom <= view.bottom;
}
