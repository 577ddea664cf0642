import { MAP_SIZE } from '../../../../src/lib/layout/map/constants';
import { keepInside } from '../../../../src/lib/layout/map/items';
import type { LayoutProblem } from '../../../../src/lib/layout/map/items';
import type { Point } from '../../../../src/lib/layout/map/types';

/** Space left for labels at the edges of the map, map units. */
const EDGE = 40;

/**
 * A problem with its nodes at the places a peer gave them, stretched over the whole map; labels on the right, each
 * caption in the middle of its theme. The most favourable reading of a layout that knows neither labels nor a frame.
 */
export function fitted(problem: LayoutProblem, places: readonly Point[]): LayoutProblem {
	const items = problem.items.map((item) => ({ ...item, side: 'right' as const }));
	const across = stretch(
		places.map(({ x }) => x),
		MAP_SIZE.width
	);
	const down = stretch(
		places.map(({ y }) => y),
		MAP_SIZE.height
	);
	items.forEach((item, at) => {
		const kin = items.flatMap(({ theme, rank }, n) =>
			theme === item.theme && rank !== null ? [n] : []
		);
		const from = item.rank === null ? kin : [at];
		const mean = (values: readonly number[]) =>
			from.reduce((sum, n) => sum + (values[n] ?? 0), 0) / (from.length || 1);
		Object.assign(item, { x: mean(across), y: mean(down) });
		keepInside(item);
	});
	return { items, links: problem.links };
}

function stretch(values: readonly number[], size: number): number[] {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	return values.map((value) => EDGE + ((value - least) / (most - least || 1)) * (size - 2 * EDGE));
}
