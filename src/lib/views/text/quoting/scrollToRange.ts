import { isCalm } from '$lib/state/settings/calm';

/** The share of a pane above words that are brought into view, and of the window that a narrow screen's slip leaves free. */
const ABOVE = 0.3;
const FREE = 0.55;

/** Scrolls the text to words, only where they are out of view; calm where motion is reduced. */
export function scrollToRange(text: Element, range: Range) {
	const calm = isCalm();
	const behavior = calm ? 'instant' : 'smooth';
	const pane = text.closest('[data-aims]');
	const scrolls = pane && pane.scrollHeight > pane.clientHeight;
	const { top, height } = scrolls
		? pane.getBoundingClientRect()
		: { top: 0, height: innerHeight * FREE };
	const words = range.getBoundingClientRect();
	if (words.top >= top && words.bottom <= top + height) return;
	const by = words.top - top - height * ABOVE;
	(scrolls ? pane : window).scrollBy({ top: by, behavior });
}
