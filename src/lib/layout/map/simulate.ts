import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import type { LayoutItem, LayoutProblem } from './items';
import { keepInside, restBox } from './items';
import type { Random } from './random';
import { rectCollide } from './rectCollide';
import type { Point } from './types';

type Body = LayoutItem & SimulationNodeDatum;

/** Space the force run wants between boxes: more between themes, whose regions need a gap. */
const padding = (a: LayoutItem, b: LayoutItem) => (a.theme === b.theme ? 12 : 26);

const TICKS = 160;

/**
 * Places the items of a problem by a force run: relations pull, everything repels, each theme gathers around its
 * anchor, boxes push one another apart. Changes the items in place. Every start position is given and every
 * constant spelled out, so that no library default decides.
 */
export function simulate(
	problem: LayoutProblem,
	anchors: Map<string, Point>,
	random: Random
): void {
	const bodies: Body[] = problem.items;
	const anchor = (item: Body): Point => anchors.get(item.theme) ?? { x: 0, y: 0 };
	for (const body of bodies) {
		body.x = anchor(body).x + (random() - 0.5) * 120;
		body.y = anchor(body).y + (random() - 0.5) * 90;
	}
	const links = problem.links.map(([source, target]) => ({ source, target }));
	const simulation = forceSimulation(bodies)
		.randomSource(random)
		.alphaDecay(0.03)
		.velocityDecay(0.45)
		.force(
			'link',
			forceLink<Body, { source: number | Body; target: number | Body }>(links)
				.distance(80)
				.strength(0.12)
		)
		.force('charge', forceManyBody<Body>().strength(-90).distanceMax(240))
		.force('x', forceX<Body>((body) => anchor(body).x).strength(0.14))
		.force('y', forceY<Body>((body) => anchor(body).y).strength(0.16))
		.force('collide', rectCollide<Body>({ boxOf: restBox, padding, strength: 0.5 }))
		.stop();
	for (let tick = 0; tick < TICKS; tick++) {
		simulation.tick();
		bodies.forEach(keepInside);
	}
	for (const body of bodies) forgetMotion(body);
}

/** d3-force writes its own fields into the bodies. */
function forgetMotion(body: Body): void {
	delete body.vx;
	delete body.vy;
	delete body.index;
}
