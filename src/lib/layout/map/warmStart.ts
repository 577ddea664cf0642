import { MAP_SIZE } from './constants';
import type { LayoutItem, LayoutProblem } from './items';
import { keepInside } from './items';
import type { Place } from './placeTable';
import type { Random } from './random';
import type { PlacedCaption, PlacedNode, Point } from './types';

interface Known {
	nodes: Readonly<Record<string, Pick<PlacedNode, 'x' | 'y' | 'side'>>>;
	captions: Readonly<Record<string, Pick<PlacedCaption, 'x' | 'y'>>>;
}

/** Places to start from, and those of them that are known, in the order of the items. */
export interface WarmStart {
	places: Place[];
	homes: (Point | undefined)[];
}

/** Puts what is known back where it was and what is new among what it is related to. */
export function warmStart(problem: LayoutProblem, known: Known, random: Random): WarmStart {
	const homes = problem.items.map((item) => {
		const node = item.rank === null ? undefined : known.nodes[item.id];
		const place = item.rank === null ? known.captions[item.id] : node;
		if (!place) return undefined;
		Object.assign(item, { x: place.x, y: place.y, side: node?.side ?? item.side });
		keepInside(item);
		return { x: place.x, y: place.y };
	});
	problem.items.forEach((item, at) => {
		if (homes[at]) return;
		const near = company(problem, at).filter((other) => homes[other] !== undefined);
		const around = near.map((other) => problem.items[other] as LayoutItem);
		Object.assign(item, scattered(around, random));
		keepInside(item);
	});
	const places = problem.items.map(({ x, y, side }) => ({ x, y, left: side === 'left' ? 1 : 0 }));
	return { places, homes };
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
