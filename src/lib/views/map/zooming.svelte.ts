import { flushSync } from 'svelte';
import { groundAlong } from '$lib/layout/map/groundAlong';
import { ZOOM_RANGE, type Camera } from '$lib/state/camera.svelte';

/** ms after the last turn of a wheel before it is taken for the last, if the next frame brings no other. */
const REST = 65;

/** A point on the screen, client px. */
interface ClientPoint {
	x: number;
	y: number;
}

/** The ground as it looks, px from the pane's corner. */
interface Seen {
	zoom: number;
	left: number;
	top: number;
	width: number;
	height: number;
}

function middleOf(element: Element): ClientPoint {
	const { left, top, width, height } = element.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}

/**
 * Zoom by hand. As long as the gesture lasts, what is painted is moved and scaled as it is, by a transform, to the very place where it will be
 * laid out; with its end labels and lines are drawn for the new zoom.
 */
export class Zooming {
	#seen = $state.raw<Seen>();
	#painted: Seen | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#frame = 0;

	constructor(private readonly camera: Camera) {}

	/** How near the map looks and how far down it looks scrolled, px, while a gesture lasts; for what is drawn over it. */
	get seen() {
		const seen = this.#seen;
		return seen && { zoom: seen.zoom, top: Math.max(0, -seen.top) };
	}

	/** How near the map looks. */
	get zoom() {
		return this.#seen?.zoom ?? this.camera.zoom;
	}

	/** Zooms so that what lies under a point stays under it, as far as the pane can be scrolled. */
	to(pane: HTMLElement, factor: number, at: ClientPoint) {
		const ground = pane.firstElementChild;
		const layer = ground?.firstElementChild;
		if (!ground || !(layer instanceof SVGElement)) return;
		this.#goOn();
		const view = pane.getBoundingClientRect();
		const painted = (this.#painted ??= this.#measured(ground, view));
		const seen = this.#seen ?? painted;
		const zoom = Math.min(ZOOM_RANGE.most, Math.max(ZOOM_RANGE.least, factor));
		const scale = zoom / painted.zoom;
		const width = painted.width * scale;
		const height = painted.height * scale;
		const x = at.x - view.left;
		const y = at.y - view.top;
		const across = { view: view.width, size: width, at: x, share: (x - seen.left) / seen.width };
		const down = { view: view.height, size: height, at: y, share: (y - seen.top) / seen.height };
		const left = groundAlong(across);
		const top = groundAlong(down);
		this.#seen = { zoom, left, top, width, height };
		layer.style.transform = `translate(${left - painted.left}px, ${top - painted.top}px) scale(${scale})`;
	}

	/** One step, at once. @param around what stays where it is; else the middle of the pane */
	by(pane: HTMLElement | undefined, factor: number, around: Element | undefined = pane) {
		if (!pane || !around) return;
		this.to(pane, this.zoom * factor, middleOf(around));
		this.end(pane);
	}

	/** The gesture ends unless it goes on at once. A frame brings the turns that came while a slow machine made the one before. */
	rest(pane: HTMLElement) {
		this.#goOn();
		this.#timer = setTimeout(() => {
			this.#frame = requestAnimationFrame(() => this.end(pane));
		}, REST);
	}

	/** Draws the map as near as it looks; or as near as it was put meanwhile by anything but the hand. */
	end(pane: HTMLElement) {
		this.#goOn();
		const seen = this.#seen;
		const layer = pane.firstElementChild?.firstElementChild;
		if (!seen || !(layer instanceof SVGElement)) return;
		const goes = this.camera.zoom === this.#painted?.zoom;
		flushSync(() => {
			if (goes) this.camera.zoomTo(seen.zoom);
			this.#seen = this.#painted = undefined;
		});
		layer.style.transform = '';
		if (goes) pane.scrollTo({ left: -seen.left, top: -seen.top, behavior: 'instant' });
	}

	#goOn() {
		clearTimeout(this.#timer);
		cancelAnimationFrame(this.#frame);
	}

	#measured(ground: Element, view: DOMRect): Seen {
		const { left, top, width, height } = ground.getBoundingClientRect();
		const { zoom } = this.camera;
		return { zoom, left: left - view.left, top: top - view.top, width, height };
	}
}
