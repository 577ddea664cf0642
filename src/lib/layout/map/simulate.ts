import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import { MAP_SIZE } from './constants';
import type { LayoutItem, LayoutProblem } from './items';
import { keepInside, restBox } from './items';
import { LEVEL_ZOOM } from './levels';
import type { Random } from './random';
import { rectCollide } from './rectCollide';
import { stressStart } from './stressStart';
import type { Point } from './types';

type Body = LayoutItem & SimulationNodeDatum;

/** Space the force run wants between boxes: more between themes, whose regions need a gap. */
const padding = (a: LayoutItem, b: LayoutItem) => (a.theme === b.theme ? 8 : 18);

/** A minor label may wait until the reader comes nearer, so it needs no more room than it has there. */
const boxOf = (item: LayoutItem) => restBox(item, item.rank === 'minor' ? 1 / LEVEL_ZOOM.near : 1);

const TICKS = 120;

/** Share of the map that a theme's items are spread over at first. */
const SPREAD = 0.22;

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
	startAround(problem, anchor, random);
	const links = problem.links.map(([source, target]) => ({ source, target }));
	const simulation = forceSimulation(bodies)
		.randomSource(random)
		.alphaDecay(0.03)
		.velocityDecay(0.45)
		.force(
			'link',
			forceLink<Body, { source: number | Body; target: number | Body }>(links)
				.distance(60)
				.strength(0.08)
		)
		.force('charge', forceManyBody<Body>().strength(-60).distanceMax(200))
		.force('x', forceX<Body>((body) => anchor(body).x).strength(0.14))
		.force('y', forceY<Body>((body) => anchor(body).y).strength(0.16))
		.force('collide', rectCollide<Body>({ boxOf, padding, strength: 0.5 }))
		.stop();
	for (let tick = 0; tick < TICKS; tick++) {
		simulation.tick();
		bodies.forEach(keepInside);
	}
	for (const body of bodies) forgetMotion(body);
}

/** Each theme around its anchor, its items to one another as the whole graph has them. */
function startAround(
	problem: LayoutProblem,
	anchor: (item: LayoutItem) => Point,
	random: Random
): void {
	const places = stressStart(problem, random);
	const middles = middlesOf(problem.items, places);
	const reach = Math.max(...places.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)))) || 1;
	problem.items.forEach((item, at) => {
		const [place, middle] = [places[at] as Point, middles.get(item.theme) as Point];
		item.x = anchor(item).x + ((place.x - middle.x) / reach) * SPREAD * MAP_SIZE.width;
		item.y = anchor(item).y + ((place.y - middle.y) / reach) * SPREAD * MAP_SIZE.height;
	});
}

function middlesOf(items: readonly LayoutItem[], places: readonly Point[]): Map<string, Point> {
	const middles = new Map<string, Point & { count: number }>();
	items.forEach(({ theme }, at) => {
		const place = places[at] as Point;
		const middle = middles.get(theme) ?? { x: 0, y: 0, count: 0 };
		const count = middle.count + 1;
		middles.set(theme, {
			x: middle.x + (place.x - middle.x) / count,
			y: middle.y + (place.y - middle.y) / count,
			count
		});
	});
	return middles;
}

/** d3-force writes its own fields into the bodies. */
function forgetMotion(body: Body): void {
	delete body.vx;
	delete body.vy;
	delete body.index;
}
