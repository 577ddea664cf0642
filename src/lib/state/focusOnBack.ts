import { afterNavigate, beforeNavigate } from '$app/navigation';

/** Back and forward within the explorer leave the focus where it is, as its links do. To be called as a component is made. */
export function keepFocusOnBack() {
	let held: HTMLElement | SVGElement | null = null;
	beforeNavigate(({ type }) => {
		held = type === 'popstate' ? document.querySelector<HTMLElement>(':focus') : null;
	});
	afterNavigate(({ type }) => {
		// A navigation that Back overtook may still come to its end.
		if (type !== 'popstate') return;
		const lost = document.activeElement === document.body;
		if (lost && held?.isConnected) held.focus({ preventScroll: true });
		held = null;
	});
}
