import type { Attachment } from 'svelte/attachments';
import type { Years } from '$lib/reading/filter';
import { moved, stroked, type Edge } from './brush';

interface Brush {
	/** The years asked for, or all. */
	years: () => Years;
	all: () => Years;
	/** The year at a share of the strip, 0…1. */
	yearAt: (x: number) => number;
	ask: (years: Years) => void;
}

/** Drag a handle, or stroke over the strip for other years; asked for at most once a frame. For Svelte's `{@attach}`. */
export function brushHands(brush: Brush): Attachment<HTMLElement> {
	return (strip) => {
		const down = (event: PointerEvent) => {
			if (event.button !== 0) return;
			const handle = event.target instanceof Element && event.target.closest('[data-edge]');
			const edge = handle && handle.getAttribute('data-edge') === 'from' ? 'from' : 'to';
			follow(strip, event, handle ? draggedFrom(brush, edge) : strokedFrom(brush));
		};
		strip.addEventListener('pointerdown', down);
		return () => strip.removeEventListener('pointerdown', down);
	};

	/** The year under the pointer; the handles leave the strip, so it may lie beside it. */
	function yearOf(strip: HTMLElement, clientX: number) {
		const { left, width } = strip.getBoundingClientRect();
		return brush.yearAt(Math.min(1, Math.max(0, (clientX - left) / width)));
	}

	function follow(strip: HTMLElement, down: PointerEvent, yearsFor: YearsFor) {
		const start = yearOf(strip, down.clientX);
		const gesture = new AbortController();
		const on = { signal: gesture.signal };
		let frame = 0;
		const move = (event: PointerEvent) => {
			cancelAnimationFrame(frame);
			const year = yearOf(strip, event.clientX);
			frame = requestAnimationFrame(() => brush.ask(yearsFor(start, year)));
		};
		strip.setPointerCapture(down.pointerId);
		strip.addEventListener('pointermove', move, on);
		for (const end of ['pointerup', 'pointercancel'] as const)
			strip.addEventListener(end, () => gesture.abort(), on);
	}
}

type YearsFor = (start: number, year: number) => Years;

function draggedFrom({ years, all }: Brush, edge: Edge): YearsFor {
	return (_, year) => moved({ edge, years: years(), all: all() }, year);
}

function strokedFrom({ all }: Brush): YearsFor {
	return (start, year) => {
		const { from, to } = stroked(start, year);
		return { from: Math.max(all().from, from), to: Math.min(all().to, to) };
	};
}
