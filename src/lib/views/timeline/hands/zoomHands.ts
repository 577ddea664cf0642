import { flushSync } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { TIME_ZOOM, type TimeZoom } from '$lib/state/timeZoom.svelte';

/** ms after the last zoom of a gesture before labels are given out for the new width. */
const REST = 90;

/**
 * Hands on the timeline: zoom by Ctrl+wheel, pinch and the keys + − 0, panning by dragging the ground with a mouse. The
 * plain wheel and one finger belong to the page; the window scrolls by itself.
 */
export function zoomHands(zoom: TimeZoom): Attachment<HTMLElement> {
	return (timeline) => {
		const pane = windowOf(timeline);
		if (!pane) return;
		const zoomAt = zoomer(pane, zoom);
		const listeners = new AbortController();
		const on = { signal: listeners.signal };
		pane.addEventListener('wheel', (event) => wheel(event, zoom, zoomAt), {
			...on,
			passive: false
		});
		pane.addEventListener('scroll', () => scrolled(pane, zoom), {
			...on,
			passive: true
		});
		pane.addEventListener('pointerdown', (event) => drag(event, pane), on);
		timeline.addEventListener('keydown', (event) => key(event, { zoom, pane, zoomAt }), on);
		const pinch = pinchOf(zoom, zoomAt);
		for (const type of ['touchstart', 'touchmove', 'touchend'] as const)
			pane.addEventListener(type, pinch, { ...on, passive: false });
		return () => listeners.abort();
	};
}

function scrolled(pane: HTMLElement, zoom: TimeZoom) {
	const whole = pane.firstElementChild?.getBoundingClientRect().width || 1;
	zoom.scrolledTo(pane.scrollLeft, whole);
}

/** Zoom so that what stands at a client x stays there. */
type ZoomAt = (factor: number, clientX: number) => void;

const windowOf = (timeline: ParentNode) => timeline.querySelector<HTMLElement>('[data-window]');

/** Zoom about the middle of the window that an element's timeline has. */
export function zoomAbout(element: Element, zoom: TimeZoom, factor: number) {
	const pane = element.closest('[data-view]');
	const found = pane && windowOf(pane);
	if (found) middled(found, zoomer(found, zoom))(factor);
}

function middled(pane: HTMLElement, zoomAt: ZoomAt) {
	const { left, width } = pane.getBoundingClientRect();
	return (factor: number) => zoomAt(factor, left + width / 2);
}

function zoomer(pane: HTMLElement, zoom: TimeZoom): ZoomAt {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (factor, clientX) => {
		const ground = pane.firstElementChild;
		if (!ground) return;
		const before = ground.getBoundingClientRect();
		const share = (clientX - before.left) / before.width;
		flushSync(() => zoom.zoomTo(factor));
		const after = ground.getBoundingClientRect();
		pane.scrollLeft += after.left + share * after.width - clientX;
		clearTimeout(timer);
		timer = setTimeout(() => zoom.settle(), REST);
	};
}

function wheel(event: WheelEvent, zoom: TimeZoom, zoomAt: ZoomAt) {
	if (!event.ctrlKey && !event.metaKey) return;
	event.preventDefault();
	const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
	zoomAt(zoom.zoom * Math.exp(-event.deltaY * lines * 0.002), event.clientX);
}

interface Hand {
	zoom: TimeZoom;
	pane: HTMLElement;
	zoomAt: ZoomAt;
}

/** Elements that have keys of their own. */
const OWN_KEYS = 'select, input, [role="slider"]';

function key(event: KeyboardEvent, { zoom, pane, zoomAt }: Hand) {
	const owned = event.target instanceof Element && event.target.closest(OWN_KEYS);
	if (event.ctrlKey || event.metaKey || event.altKey || owned) return;
	const near = (factor: number) => () => middled(pane, zoomAt)(factor);
	const keys: Record<string, () => void> = {
		'+': near(zoom.zoom * TIME_ZOOM.step),
		'=': near(zoom.zoom * TIME_ZOOM.step),
		'-': near(zoom.zoom / TIME_ZOOM.step),
		'0': near(1),
		...(zoom.zoom > 1 && {
			ArrowLeft: () => panBy(pane, -PAN_STEP),
			ArrowRight: () => panBy(pane, PAN_STEP)
		})
	};
	const act = keys[event.key];
	if (!act) return;
	event.preventDefault();
	act();
}

/** Part of the window that one step pans by. */
const PAN_STEP = 0.4;

const panBy = (pane: HTMLElement, share: number) =>
	pane.scrollBy({ left: share * pane.clientWidth });

/** Pan the window that an element's timeline has, one step to a side. @param side -1 to earlier years, 1 to later ones */
export function panFrom(element: Element, side: -1 | 1) {
	const view = element.closest('[data-view]');
	const pane = view && windowOf(view);
	if (pane) panBy(pane, side * PAN_STEP);
}

function drag(event: PointerEvent, pane: HTMLElement) {
	const onLink = event.target instanceof Element && event.target.closest('a');
	if (event.pointerType !== 'mouse' || event.button !== 0 || onLink) return;
	const from = event.clientX + pane.scrollLeft;
	const gesture = new AbortController();
	const on = { signal: gesture.signal };
	pane.setPointerCapture(event.pointerId);
	pane.addEventListener('pointermove', (moved) => (pane.scrollLeft = from - moved.clientX), on);
	for (const end of ['pointerup', 'pointercancel'] as const)
		pane.addEventListener(end, () => gesture.abort(), on);
}

/** Two fingers zoom about the point between them; one finger is the page's. */
function pinchOf(zoom: TimeZoom, zoomAt: ZoomAt) {
	let start: { spread: number; zoom: number } | undefined;
	return (event: TouchEvent) => {
		const [a, b] = [event.touches[0], event.touches[1]];
		if (!a || !b) return (start = undefined);
		event.preventDefault();
		const spread = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) || 1;
		start ??= { spread, zoom: zoom.zoom };
		return zoomAt((start.zoom * spread) / start.spread, (a.clientX + b.clientX) / 2);
	};
}
