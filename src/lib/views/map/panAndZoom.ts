import type { Attachment } from 'svelte/attachments';
import type { Zooming } from './zooming.svelte';

/**
 * Hands on the map's pane. Panning is the pane's own scrolling; this adds zoom by Ctrl+wheel and pinch (the plain
 * wheel and one finger belong to the page) and panning by dragging the ground with a mouse.
 */
export function panAndZoom(zooming: Zooming): Attachment<HTMLElement> {
	return (pane) => {
		const listeners = new AbortController();
		const on = { signal: listeners.signal };
		pane.addEventListener('wheel', (event) => wheel(event, pane, zooming), {
			...on,
			passive: false
		});
		pane.addEventListener('pointerdown', (event) => dragGround(event, pane), on);
		const pinch = pinchOf(pane, zooming);
		for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
			pane.addEventListener(type, pinch, { ...on, passive: false });
		return () => listeners.abort();
	};
}

function wheel(event: WheelEvent, pane: HTMLElement, zooming: Zooming) {
	if (!event.ctrlKey && !event.metaKey) return;
	event.preventDefault();
	const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
	const factor = Math.exp(-event.deltaY * lines * 0.002);
	zooming.to(pane, zooming.zoom * factor, { x: event.clientX, y: event.clientY });
	zooming.rest(pane);
}

function dragGround(event: PointerEvent, pane: HTMLElement) {
	const onNode = event.target instanceof Element && event.target.closest('a');
	if (event.pointerType !== 'mouse' || event.button !== 0 || onNode) return;
	const from = { x: event.clientX + pane.scrollLeft, y: event.clientY + pane.scrollTop };
	const gesture = new AbortController();
	const on = { signal: gesture.signal };
	const move = (moved: PointerEvent) =>
		pane.scrollTo(from.x - moved.clientX, from.y - moved.clientY);
	const end = () => {
		gesture.abort();
		delete pane.dataset.panned;
	};
	pane.setPointerCapture(event.pointerId);
	pane.dataset.panned = '';
	pane.addEventListener('pointermove', move, on);
	for (const type of ['pointerup', 'pointercancel'] as const) pane.addEventListener(type, end, on);
}

/** Two fingers zoom about the point between them, on a touch screen once the map is entered; else both are the page's. */
function pinchOf(pane: HTMLElement, zooming: Zooming) {
	let start: { spread: number; zoom: number } | undefined;
	return (event: TouchEvent) => {
		const [a, b] = [event.touches[0], event.touches[1]];
		if (!a || !b || isPages(pane)) {
			if (start) zooming.end(pane);
			return (start = undefined);
		}
		event.preventDefault();
		const spread = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
		start ??= { spread, zoom: zooming.zoom };
		const middle = { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 };
		return zooming.to(pane, (start.zoom * spread) / start.spread, middle);
	};
}

const isPages = (pane: HTMLElement) =>
	matchMedia('(pointer: coarse)').matches && pane.dataset.entered === undefined;
