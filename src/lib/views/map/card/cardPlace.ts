/** An axis-parallel rectangle of the window, px. */
export interface Rect {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export interface Size {
	width: number;
	height: number;
}

/** px between a card and what it is about; and between it and the window's edge. */
const APART = 8;
const EDGE = 8;

/**
 * Where a card stands: below what it is about, else above, else to its right, else to its left: the first of these that keeps it in
 * the window. It never lies on what it is about; undefined where it would have to.
 */
export function cardPlace(
	about: Rect,
	card: Size,
	view: Size
): { x: number; y: number } | undefined {
	const across = clamp(about.left, card.width, view.width);
	const down = clamp(about.top, card.height, view.height);
	const places = [
		{ x: across, y: about.bottom + APART },
		{ x: across, y: about.top - APART - card.height },
		{ x: about.right + APART, y: down },
		{ x: about.left - APART - card.width, y: down }
	];
	return places.find(
		({ x, y }) =>
			x >= EDGE &&
			y >= EDGE &&
			x + card.width <= view.width - EDGE &&
			y + card.height <= view.height - EDGE
	);
}

const clamp = (start: number, size: number, whole: number) =>
	Math.max(EDGE, Math.min(start, whole - EDGE - size));
