import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import type { LayoutProblem } from '../../../../src/lib/layout/map/items';
import type { Point } from '../../../../src/lib/layout/map/types';

const TICKS = 300;

/** d3-force with its own defaults, as any first try would have it. */
export function d3Force({ items, links }: LayoutProblem): Point[] {
	const bodies: SimulationNodeDatum[] = nodesOf(items).map(() => ({}));
	forceSimulation(bodies)
		.force('link', forceLink(links.map(([source, target]) => ({ source, target }))))
		.force('charge', forceManyBody())
		.force('x', forceX())
		.force('y', forceY())
		.stop()
		.tick(TICKS);
	return bodies.map(({ x = 0, y = 0 }) => ({ x, y }));
}

const nodesOf = (items: LayoutProblem['items']) => items.filter(({ rank }) => rank !== null);
