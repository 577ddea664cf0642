import type { Attachment } from 'svelte/attachments';
import { MAP_SIZE } from '$lib/layout/map/constants';
import type { Arrangement } from '$lib/state/arrangement.svelte';

/** px the pointer must travel before a press on a point becomes a drag; below it, it stays a click on a link. */
const THRESHOLD = 4;

/** Points of the map follow the mouse or pen; a finger scrolls. One listener for all points. */
export function dragNodes(arrangement: Arrangement): Attachment<HTMLElement> {
	return (pane) => {
		const press = (event: PointerEvent) => {
			const node = event.target instanceof Element && event.target.closest('[data-node]');
			const id = node && node.getAttribute('data-node');
			if (!id || event.button !== 0 || event.pointerType === 'touch') return;
			follow({ pane, id, arrangement }, event);
		};
		const noNativeDrag = (event: DragEvent) => event.preventDefault();
		pane.addEventListener('pointerdown', press);
		pane.addEventListener('dragstart', noNativeDrag);
		return () => {
			pane.removeEventListener('pointerdown', press);
			pane.removeEventListener('dragstart', noNativeDrag);
		};
	};
}

interface Held {
	pane: HTMLElement;
	id: string;
	arrangement: Arrangement;
}

function follow({ pane, id, arrangement }: Held, start: PointerEvent) {
	const gesture = new AbortController();
	const on = { signal: gesture.signal };
	const home = arrangement.layout.nodes[id];
	const ground = pane.firstElementChild;
	if (!home || !ground) return;
	const perPx = MAP_SIZE.width / ground.getBoundingClientRect().width;
	let dragging = false;
	const move = (event: PointerEvent) => {
		const dx = event.clientX - start.clientX;
		const dy = event.clientY - start.clientY;
		dragging ||= Math.hypot(dx, dy) > THRESHOLD;
		if (dragging) void arrangement.drag(id, { x: home.x + dx * perPx, y: home.y + dy * perPx });
	};
	const end = () => {
		gesture.abort();
		if (!dragging) return;
		void arrangement.drop(id);
		swallowClick();
	};
	addEventListener('pointermove', move, on);
	addEventListener('pointerup', end, on);
	addEventListener('pointercancel', end, on);
}

/** The click that ends a drag does not follow the link. */
function swallowClick() {
	const swallow = (event: MouseEvent) => {
		event.preventDefault();
		event.stopPropagation();
	};
	addEventListener('click', swallow, { capture: true, once: true });
	setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}
