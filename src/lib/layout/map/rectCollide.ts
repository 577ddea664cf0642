import type { Force, SimulationNodeDatum } from 'd3-force';
import type { Box } from './types';

export interface RectForce<N extends SimulationNodeDatum> extends Force<N, undefined> {
	(alpha: number): void;
}

interface Options<N> {
	/** A node's box where it stands now. */
	boxOf: (node: N) => Box;
	/** Space wanted between two boxes. */
	padding: (a: N, b: N) => number;
	/** Share of an overlap undone in one tick, 0–1. */
	strength: number;
}

/**
 * A force for `d3-force` that pushes overlapping rectangles apart along the axis on which they overlap less.
 * Pairs are few (a hundred boxes), so each is looked at; no tree. Acts on positions, as `forceCollide` does on
 * velocities, because boxes that touch must come apart within the tick or they chatter.
 */
export function rectCollide<N extends SimulationNodeDatum>(options: Options<N>): RectForce<N> {
	let nodes: N[] = [];
	const force = () => {
		const boxes = nodes.map(options.boxOf);
		for (let i = 0; i < nodes.length; i++)
			for (let j = i + 1; j < nodes.length; j++) {
				if (!separate([nodes[i] as N, nodes[j] as N], [boxes[i] as Box, boxes[j] as Box], options))
					continue;
				boxes[i] = options.boxOf(nodes[i] as N);
				boxes[j] = options.boxOf(nodes[j] as N);
			}
	};
	force.initialize = (given: N[]) => {
		nodes = given;
	};
	return force;
}

/** Pushes two nodes apart; answers whether they were too near. */
function separate<N extends SimulationNodeDatum>(
	[a, b]: readonly [N, N],
	[first, second]: readonly [Box, Box],
	options: Options<N>
): boolean {
	const pad = options.padding(a, b);
	const across = Math.min(first.right, second.right) - Math.max(first.left, second.left) + pad;
	const down = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top) + pad;
	if (across <= 0 || down <= 0) return false;
	if (across < down) {
		const sign = first.left + first.right <= second.left + second.right ? 1 : -1;
		push(a, b, { x: sign * across * options.strength, y: 0 });
	} else {
		const sign = first.top + first.bottom <= second.top + second.bottom ? 1 : -1;
		push(a, b, { x: 0, y: sign * down * options.strength });
	}
	return true;
}

/** Each gives way by half; one that is held gives way not at all. */
function push(a: SimulationNodeDatum, b: SimulationNodeDatum, by: { x: number; y: number }): void {
	const [heldA, heldB] = [a.fx != null, b.fx != null];
	const shareB = heldA ? 1 : heldB ? 0 : 0.5;
	const shareA = heldA ? 0 : heldB ? 1 : 0.5;
	if (!heldA) move(a, -by.x * shareA, -by.y * shareA);
	if (!heldB) move(b, by.x * shareB, by.y * shareB);
}

function move(node: SimulationNodeDatum, dx: number, dy: number): void {
	node.x = (node.x ?? 0) + dx;
	node.y = (node.y ?? 0) + dy;
}
