import type { Point } from './types';

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A place with a name. */
export interface Named extends Point {
	id: string;
}

/**
 * The place one step from another in a direction: of all that lie in the quarter of the plane around that direction, the
 * one least far along it; of equals the one least aside, then by id. undefined where none lies there.
 *
 *      \ up /
 *       \  /        a place on a diagonal belongs to the quarter
 *   left ·· right   that follows it clockwise, so that each other
 *       /  \        place lies in exactly one quarter
 *      / down\
 *
 * These steps are the directed Θ₄-graph, in which every place can be reached from every other (Akitaya, Biniaz, Bose: On the
 * Spanning and Routing Ratio of the Directed Θ₄-Graph, 2022).
 */
export function nearestTowards<T extends Named>(
	direction: Direction,
	from: Named,
	places: readonly T[]
): T | undefined {
	let best: (Turned & { place: T }) | undefined;
	for (const place of places) {
		const turned = turn(direction, place.x - from.x, place.y - from.y);
		if (place.id === from.id || !inQuarter(turned)) continue;
		if (!best || before({ ...turned, place }, best)) best = { ...turned, place };
	}
	return best?.place;
}

/** A way, as seen by one who looks in the direction: how far along it, and how far to its right. */
interface Turned {
	along: number;
	aside: number;
}

function turn(direction: Direction, dx: number, dy: number): Turned {
	switch (direction) {
		case 'right':
			return { along: dx, aside: dy };
		case 'left':
			return { along: -dx, aside: -dy };
		case 'down':
			return { along: dy, aside: -dx };
		case 'up':
			return { along: -dy, aside: dx };
	}
}

const inQuarter = ({ along, aside }: Turned) => along > 0 && aside >= -along && aside < along;

function before<T extends Named>(a: Turned & { place: T }, b: Turned & { place: T }): boolean {
	if (a.along !== b.along) return a.along < b.along;
	const aside = Math.abs(a.aside) - Math.abs(b.aside);
	return aside === 0 ? a.place.id < b.place.id : aside < 0;
}
