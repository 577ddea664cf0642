import type { Point } from '../map/types';
import type { Frame } from './frames';
import { placed } from './spreadBoxes';
import type { Placeable } from './spreadBoxes';

/** Nearer than this the map does not come: two points side by side stay side by side. */
const NEAREST = 3;

/**
 * Brings points of the map as near as a frame allows: one scale for both directions, so that every bearing stays what it
 * is on the map, and the middle of it all in the middle of the frame. Labels keep their size.
 */
export function fitPoints(items: readonly Placeable[], frame: Frame): Point[] {
	const scale = Math.min(
		NEAREST,
		scaleAlong(
			items.map(({ at, box }) => [at.x, box.left, box.right]),
			frame.width
		),
		scaleAlong(
			items.map(({ at, box }) => [at.y, box.top, box.bottom]),
			frame.height
		)
	);
	const at = items.map((item) => ({ x: item.at.x * scale, y: item.at.y * scale }));
	const boxes = items.map(({ box }, i) => placed(box, at[i] ?? { x: 0, y: 0 }));
	const dx = middling(
		boxes.map(({ left, right }) => [left, right]),
		frame.width
	);
	const dy = middling(
		boxes.map(({ top, bottom }) => [top, bottom]),
		frame.height
	);
	return at.map(({ x, y }) => ({ x: x + dx, y: y + dy }));
}

/** How far stretches must be moved to stand in the middle of their room, all together. */
function middling(stretches: readonly (readonly [number, number])[], room: number): number {
	const least = Math.min(...stretches.map(([low]) => low));
	const most = Math.max(...stretches.map(([, high]) => high));
	return (room - least - most) / 2;
}

/** The greatest scale at which each two fit along one direction; a point with what its label takes before and after it. */
function scaleAlong(items: readonly (readonly [number, number, number])[], room: number): number {
	let scale = Infinity;
	for (const [at, before] of items)
		for (const [other, , after] of items)
			if (other > at) scale = Math.min(scale, (room - after + before) / (other - at));
	return Math.max(0, scale);
}
