import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { MapSelection } from '$lib/layout/map/types';
import { isCalm } from '$lib/state/settings/calm';

/** Space left beside what has been brought into view, px. */
const BESIDE = 12;

type Sides = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * Scrolls the map's pane to a newly selected point with its neighbours where they have room together, and else to the point alone; only where they
 * are out of view (a nearer map, a phone). And the page to the pane, where one comes to it from far down another view.
 */
export function revealSelection(selection: () => MapSelection): Attachment<HTMLElement> {
	return (map) => {
		const chosen = selection();
		if (chosen?.kind !== 'node') return;
		let gone = false;
		// Once the map shows it, and what is beside the map has taken its room.
		void tick().then(() => !gone && reveal(map, chosen.id));
		return () => (gone = true);
	};
}

function reveal(map: HTMLElement, id: string) {
	const pane = map.querySelector('[data-aims]');
	const point = pane?.querySelector(`[data-node="${CSS.escape(id)}"]`);
	if (!pane || !point) return;
	pane.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	const view = pane.getBoundingClientRect();
	const at = point.getBoundingClientRect();
	const around = union(
		[point, ...pane.querySelectorAll('[data-state="neighbour"]')].map((one) =>
			one.getBoundingClientRect()
		)
	);
	const together =
		around.right - around.left + 2 * BESIDE <= view.width &&
		around.bottom - around.top + 2 * BESIDE <= view.height;
	const by = together ? least(around, view) : isWithin(at, view) ? undefined : centred(at, view);
	if (by) pane.scrollBy({ ...by, behavior: isCalm() ? 'instant' : 'smooth' });
}

const union = (boxes: readonly Sides[]): Sides => ({
	left: Math.min(...boxes.map(({ left }) => left)),
	right: Math.max(...boxes.map(({ right }) => right)),
	top: Math.min(...boxes.map(({ top }) => top)),
	bottom: Math.max(...boxes.map(({ bottom }) => bottom))
});

const isWithin = (at: Sides, view: Sides) =>
	at.left >= view.left && at.right <= view.right && at.top >= view.top && at.bottom <= view.bottom;

/** As little as brings all of it into view; undefined where it is. */
function least(at: Sides, view: Sides) {
	if (isWithin(at, view)) return undefined;
	return {
		left: along(at.left - view.left, at.right - view.right),
		top: along(at.top - view.top, at.bottom - view.bottom)
	};
}

const along = (before: number, after: number) =>
	before < 0 ? before - BESIDE : after > 0 ? after + BESIDE : 0;

const centred = (at: Sides, view: Sides) => ({
	left: (at.left + at.right - view.left - view.right) / 2,
	top: (at.top + at.bottom - view.top - view.bottom) / 2
});
