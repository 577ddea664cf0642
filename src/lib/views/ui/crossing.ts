import { isCalm } from '$lib/state/settings/calm';

/**
 * From a mark in one view to the same thing in another, for hands on the keyboard: the focus goes there, and Esc brings it
 * back. On a narrow screen the other view is shown first.
 */

/** An element that holds a view, by its data-view. */
const viewOf = (element: Element) => element.closest<HTMLElement>('[data-view]');

let leave = new AbortController();

/** @param back where Esc leads, asked for when it is pressed */
export function crossTo(target: HTMLElement, back: () => HTMLElement | SVGElement | null) {
	leave.abort();
	leave = new AbortController();
	const view = viewOf(target);
	if (!view) return;
	show(view);
	if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
	const calm = isCalm();
	target.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
	target.focus({ preventScroll: true });
	const onkeydown = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || event.defaultPrevented) return;
		leave.abort();
		const home = back();
		if (home) focusIn(home);
	};
	view.addEventListener('keydown', onkeydown, { signal: leave.signal });
}

/** Brings the focus to a mark; where one view is shown at a time, to its view first. */
export function focusIn(mark: HTMLElement | SVGElement) {
	const view = viewOf(mark);
	if (view) show(view);
	mark.focus();
}

/** Where one view is shown at a time, its radio button shows it. */
function show(view: HTMLElement) {
	if (view.checkVisibility()) return;
	const name = view.dataset.view ?? '';
	document.querySelector<HTMLInputElement>(`input[name="view"][value="${name}"]`)?.click();
}
