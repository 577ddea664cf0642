import { MAP_SIZE } from './constants';
import type { LayoutItem, LayoutProblem } from './items';
import { keepInside } from './items';
import type { Random } from './random';
import type { PlacedCaption, PlacedNode, Point } from './types';

interface Known {
	nodes: Readonly<Record<string, Pick<PlacedNode, 'x' | 'y' | 'side'>>>;
	captions: Readonly<Record<string, Pick<PlacedCaption, 'x' | 'y'>>>;
}

/**
 * Puts what is known back where it was and what is new among what it is related to. Answers the known positions,
 * in the order of the items.
 */
export function warmStart(
	problem: LayoutProblem,
	known: Known,
	random: Random
): (Point | undefined)[] {
	const homes = problem.items.map((item) => {
		const node = item.rank === null ? undefined : known.nodes[item.id];
		const place = item.rank === null ? known.captions[item.id] : node;
		if (!place) return undefined;
		item.side = node?.side ?? item.side;
		item.x = place.x;
		item.y = place.y;
		return { x: place.x, y: place.y };
	});
	problem.items.forEach((item, at) => {
		if (homes[at]) return;
		const near = company(problem, at).filter((other) => homes[other] !== undefined);
		Object.assign(
			item,
			scattered(
				near.map((other) => problem.items[other] as LayoutItem),
				random
			)
		);
		keepInside(item);
	});
	return homes;
}

/** Items related to one, and those of its theme. */
function company({ items, links }: LayoutProblem, at: number): number[] {
	const related = links.flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : []));
	const kin = [...items.keys()].filter((other) => items[other]?.theme === items[at]?.theme);
	return [...related, ...kin];
}

function scattered(around: readonly Point[], random: Random): Point {
	const sum = around.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), {
		x: 0,
		y: 0
	});
	const middle = around.length
		? { x: sum.x / around.length, y: sum.y / around.length }
		: { x: MAP_SIZE.width / 2, y: MAP_SIZE.height / 2 };
	return { x: middle.x + (random() - 0.5) * 60, y: middle.y + (random() - 0.5) * 60 };
}
