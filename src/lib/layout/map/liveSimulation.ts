import { forceLink, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import { boxAround } from './boxes';
import { CAPTION_STYLE, LABEL_STYLES, MAP_SIZE, SELECTED_STYLES } from './constants';
import { labelBox } from './labels';
import { rectCollide } from './rectCollide';
import type { Box, MapGraph, MapLayout, Point } from './types';

/** The map's answer to a drag. Positions are map units. */
export interface LiveSimulation {
	/** Holds a node at a place and wakes the others. It stays held. */
	drag(id: string, at: Point): void;
	/** Lets a node go that was held, and wakes the others. */
	release(id: string): void;
	/** One step; answers whether all has come to rest. */
	tick(): boolean;
	positions(): Record<string, Point>;
}

interface Body extends SimulationNodeDatum {
	id: string;
	/** Where the layout has it. */
	home: Point;
	boxAt: (at: Point) => Box;
	/** As it is when it is selected. */
	largestAt: (at: Point) => Box;
}

/** Energy when a drag wakes the map, when it is at rest, and what a tick takes: at rest within 2 s of 60 ticks each. */
const AWAKE = 0.5;
const ASLEEP = 0.004;
const DECAY = 0.04;

const PADDING = 5;

/**
 * A force simulation on the map as it is laid out, for the browser to load when the first node is dragged: relations
 * pull, each node leans towards its home, boxes push one another apart, captions do not move. The layout is not
 * changed; to settle, drop the simulation and draw the layout again.
 */
export function liveSimulation(graph: MapGraph, layout: MapLayout): LiveSimulation {
	const nodes = nodeBodies(graph, layout);
	const byId = new Map(nodes.map((body) => [body.id, body]));
	const links = linksBetween(nodes, graph);
	const simulation = forceSimulation<Body>([...nodes, ...captionBodies(layout)])
		.alphaMin(0)
		.alphaDecay(DECAY)
		.velocityDecay(0.5)
		.force(
			'link',
			forceLink<Body, { source: number | Body; target: number | Body }>(links)
				.distance(homeLength)
				.strength(0.06)
		)
		.force('x', forceX<Body>(({ home }) => home.x).strength(0.09))
		.force('y', forceY<Body>(({ home }) => home.y).strength(0.09))
		.force('collide', rectCollide<Body>({ boxOf, padding: () => PADDING, strength: 0.5 }))
		.stop();
	return {
		drag(id, { x, y }) {
			const body = byId.get(id);
			if (!body) return;
			body.fx = clamp(x, MAP_SIZE.width);
			body.fy = clamp(y, MAP_SIZE.height);
			simulation.alpha(AWAKE);
		},
		release(id) {
			const body = byId.get(id);
			if (!body) return;
			body.fx = body.fy = null;
			simulation.alpha(AWAKE);
		},
		tick() {
			simulation.tick();
			nodes.forEach(keepOnMap);
			return simulation.alpha() < ASLEEP;
		},
		positions: () => Object.fromEntries(nodes.map(({ id, x = 0, y = 0 }) => [id, { x, y }]))
	};
}

function linksBetween(nodes: readonly Body[], { relations }: MapGraph) {
	const at = new Map(nodes.map(({ id }, index) => [id, index]));
	return relations.map(({ source, target }) => ({
		source: at.get(source) ?? 0,
		target: at.get(target) ?? 0
	}));
}

function nodeBodies({ nodes }: MapGraph, layout: MapLayout): Body[] {
	return nodes.flatMap(({ id, rank }) => {
		const place = layout.nodes[id];
		if (!place) return [];
		const home = { x: place.x, y: place.y };
		const lines = place.lines.length;
		const boxAt = (at: Point) => labelBox({ ...place, ...at, lines }, LABEL_STYLES[rank], 1);
		const selected = { ...place, lines, width: place.selectedWidth };
		const largestAt = (at: Point) => labelBox({ ...selected, ...at }, SELECTED_STYLES[rank], 1);
		return [{ id, home, boxAt, largestAt, ...home }];
	});
}

function captionBodies({ captions }: MapLayout): Body[] {
	return Object.entries(captions).map(([id, { x, y, lines, width }]) => {
		const box = boxAround({ x, y }, width, lines.length * CAPTION_STYLE.lineHeight);
		const boxes = { boxAt: () => box, largestAt: () => box };
		return { id: `caption ${id}`, home: { x, y }, ...boxes, x, y, fx: x, fy: y };
	});
}

/** A relation is at rest at the length the layout gives it. */
function homeLength({ source, target }: { source: number | Body; target: number | Body }): number {
	if (typeof source === 'number' || typeof target === 'number') return 0;
	const dx = source.home.x - target.home.x;
	const dy = source.home.y - target.home.y;
	return Math.sqrt(dx * dx + dy * dy);
}

const placeOf = ({ x = 0, y = 0 }: Body): Point => ({ x, y });
const boxOf = (body: Body) => body.boxAt(placeOf(body));

/** Words beyond the edge could not be read, nor scrolled to; what is held may be the selected one, which is larger. */
function keepOnMap(body: Body) {
	const isHeld = typeof body.fx === 'number';
	const box = isHeld ? body.largestAt(placeOf(body)) : boxOf(body);
	body.x = (body.x ?? 0) + Math.max(0, -box.left) - Math.max(0, box.right - MAP_SIZE.width);
	body.y = (body.y ?? 0) + Math.max(0, -box.top) - Math.max(0, box.bottom - MAP_SIZE.height);
}

const clamp = (value: number, size: number) => Math.min(size - 8, Math.max(8, value));
