import { flushSync } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Camera } from '$lib/state/camera.svelte';

/** ms after the last zoom of a gesture before labels and lines are drawn for the new size. */
const REST = 90;

/** A point on the screen, client px. */
interface ClientPoint {
	x: number;
	y: number;
}

/**
 * Hands on the map's pane. Panning is the pane's own scrolling; this adds zoom by Ctrl+wheel and pinch (the plain
 * wheel and one finger belong to the page) and panning by dragging the ground with a mouse.
 */
export function panAndZoom(camera: Camera): Attachment<HTMLElement> {
	return (pane) => {
		const zoomAt = zoomer(pane, camera);
		const listeners = new AbortController();
		const on = { signal: listeners.signal };
		pane.addEventListener('wheel', (event) => wheel(event, camera, zoomAt), {
			...on,
			passive: false
		});
		pane.addEventListener('pointerdown', (event) => dragGround(event, pane), on);
		const pinch = pinchOf(pane, camera, zoomAt);
		for (const type of ['touchstart', 'touchmove', 'touchend'] as const)
			pane.addEventListener(type, pinch, { ...on, passive: false });
		return () => listeners.abort();
	};
}

type ZoomAt = (factor: number, at: ClientPoint) => void;

/** Zoom so that what lies under a point stays under it. */
export function zoomer(pane: HTMLElement, camera: Camera): ZoomAt {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (factor, at) => {
		const ground = pane.firstElementChild;
		if (!ground) return;
		const before = ground.getBoundingClientRect();
		const share = {
			x: (at.x - before.left) / before.width,
			y: (at.y - before.top) / before.height
		};
		flushSync(() => camera.zoomTo(factor));
		const after = ground.getBoundingClientRect();
		pane.scrollLeft += after.left + share.x * after.width - at.x;
		pane.scrollTop += after.top + share.y * after.height - at.y;
		clearTimeout(timer);
		timer = setTimeout(() => camera.settle(), REST);
	};
}

export function middleOf(element: Element): ClientPoint {
	const { left, top, width, height } = element.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}

function wheel(event: WheelEvent, camera: Camera, zoomAt: ZoomAt) {
	if (!event.ctrlKey && !event.metaKey) return;
	event.preventDefault();
	const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
	zoomAt(camera.zoom * Math.exp(-event.deltaY * lines * 0.002), {
		x: event.clientX,
		y: event.clientY
	});
}

function dragGround(event: PointerEvent, pane: HTMLElement) {
	const onNode = event.target instanceof Element && event.target.closest('a');
	if (event.pointerType !== 'mouse' || event.button !== 0 || onNode) return;
	const from = { x: event.clientX + pane.scrollLeft, y: event.clientY + pane.scrollTop };
	const gesture = new AbortController();
	const move = (moved: PointerEvent) =>
		pane.scrollTo(from.x - moved.clientX, from.y - moved.clientY);
	pane.setPointerCapture(event.pointerId);
	pane.addEventListener('pointermove', move, { signal: gesture.signal });
	for (const end of ['pointerup', 'pointercancel'] as const)
		pane.addEventListener(end, () => gesture.abort(), { signal: gesture.signal });
}

/** Two fingers zoom about the point between them, on a touch screen once the map is entered; else both are the page's. */
function pinchOf(pane: HTMLElement, camera: Camera, zoomAt: ZoomAt) {
	let start: { spread: number; zoom: number } | undefined;
	return (event: TouchEvent) => {
		const [a, b] = [event.touches[0], event.touches[1]];
		if (!a || !b || isPages(pane)) return (start = undefined);
		event.preventDefault();
		const spread = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
		start ??= { spread, zoom: camera.zoom };
		const middle = { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 };
		return zoomAt((start.zoom * spread) / start.spread, middle);
	};
}

const isPages = (pane: HTMLElement) =>
	matchMedia('(pointer: coarse)').matches && pane.dataset.entered === undefined;
