import { isCalm } from '$lib/state/settings/calm';
import type { Attachment } from 'svelte/attachments';
import type { Selection, ViewName } from '$lib/state/selection';
import { keepPlace } from './keepPlace';

/** The part of a narrow screen that the slip and the tabs leave free. */
const FREE = 0.55;
/** Heights of the pane that are scrolled through before the eyes; from farther off the words are there at once. */
const NEAR = 1;

interface Shown {
	selection: Selection;
	/** Which view is, where only one is. */
	view: ViewName;
}

/**
 * Keeps the text where it is read when another selection changes what stands above it, and scrolls to the words of a new
 * selection, or of a text that has just come before the eyes, only where they are out of view; calm where it is far or motion is reduced.
 */
export function revealPassage(shown: () => Shown): Attachment<HTMLElement> {
	return (pane) => {
		const place = keepPlace(pane);
		$effect(() => {
			const { selection } = shown();
			place.keep();
			if (selection.kind !== 'none') reveal(pane);
		});
		return place.letGo;
	};
}

function reveal(pane: HTMLElement) {
	const words = pane.querySelector('[data-passage-on], .current');
	if (!words || isInView(words, pane)) return;
	const calm = isFar(words, pane) || isCalm();
	words.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}

function isFar(words: Element, pane: HTMLElement): boolean {
	const [at, view] = [words.getBoundingClientRect(), pane.getBoundingClientRect()];
	const height = Math.min(view.height, innerHeight);
	const from = Math.max(view.top, 0);
	return at.bottom < from - NEAR * height || at.top > from + (1 + NEAR) * height;
}

/** Seen within the pane or, where the pane does not scroll by itself, within the window; hidden panes are left alone. */
function isInView(words: Element, pane: HTMLElement): boolean {
	if (pane.offsetParent === null) return true;
	const at = words.getBoundingClientRect();
	if (pane.scrollHeight <= pane.clientHeight) return at.top >= 0 && at.bottom <= innerHeight * FREE;
	const view = pane.getBoundingClientRect();
	return at.top >= view.top && at.bottom <= view.bottom;
}
