import { homeward } from '$lib/layout/map/homeward';
import type { LiveSimulation } from '$lib/layout/map/liveSimulation';
import { isCalm } from './settings/calm';
import type { MapGraph, MapLayout, Point } from '$lib/layout/map/types';

type Positions = Readonly<Record<string, Point>>;

/** Frames that the way home takes. */
const WAY_HOME = 24;

/** More ticks than the simulation needs to come to rest: it is never waited for longer. */
const PATIENCE = 300;

/** Where the reader asks for less motion, what moves is shown when it has come to rest. */

/**
 * Where the points stand: at home, as the layout has them, until the reader moves one; then where the live simulation
 * brings them. It runs only while it is asked to (R6), and its code is loaded at the first move.
 */
export class Arrangement {
	#moved = $state.raw<Positions>();
	#pinned = $state.raw<ReadonlySet<string>>(new Set());
	#moving = $state(false);
	#simulation: Promise<LiveSimulation> | undefined;
	#frame = 0;

	readonly layout: MapLayout = $derived.by(() =>
		this.#moved ? withPositions(this.home, this.#moved) : this.home
	);

	/** @param calm whether to cut from rest to rest instead of moving */
	constructor(
		private readonly graph: MapGraph,
		private readonly home: MapLayout,
		private readonly calm: () => boolean = isCalm
	) {}

	/** The points the reader has put somewhere (ids). */
	get pinned() {
		return this.#pinned;
	}

	/** The points are on their way. */
	get moving() {
		return this.#moving;
	}

	/** Hold a point at a place in map units; the others answer (where motion is unwanted, once it is dropped). */
	async drag(id: string, at: Point) {
		this.#pinned = new Set([...this.#pinned, id]);
		if (this.calm()) this.#moved = { ...this.layout.nodes, [id]: at };
		else await this.#ask((simulation) => simulation.drag(id, at));
	}

	/** The drag of a point has ended. */
	async drop(id: string) {
		const at = this.layout.nodes[id];
		if (at && this.calm()) await this.#ask((simulation) => simulation.drag(id, at));
	}

	/** Hold a point where it stands. */
	async pin(id: string) {
		const at = this.layout.nodes[id];
		if (!at) return;
		await this.drag(id, { x: at.x, y: at.y });
		await this.drop(id);
	}

	/** Hold a point, or let it go if it is held. */
	async toggle(id: string) {
		await (this.#pinned.has(id) ? this.release(id) : this.pin(id));
	}

	/** Let a point go that was held. */
	async release(id: string) {
		this.#pinned = new Set([...this.#pinned].filter((other) => other !== id));
		await this.#ask((simulation) => simulation.release(id));
	}

	/** Bring every point home. */
	settle() {
		const from = this.#moved;
		this.#simulation = undefined;
		this.#pinned = new Set();
		let frames = 0;
		this.#run(() => {
			const arrived = !from || ++frames >= WAY_HOME;
			this.#moved = arrived ? undefined : homeward(from, this.home.nodes, frames / WAY_HOME);
			return arrived;
		});
	}

	async #ask(what: (simulation: LiveSimulation) => void) {
		this.#simulation ??= import('$lib/layout/map/liveSimulation').then(({ liveSimulation }) =>
			liveSimulation(this.graph, this.home)
		);
		const asked = this.#simulation;
		const simulation = await asked;
		if (this.#simulation !== asked) return;
		what(simulation);
		this.#run(() => {
			const resting = simulation.tick();
			if (!this.calm() || resting) this.#moved = simulation.positions();
			return resting;
		});
	}

	/** @param step one frame; answers whether it was the last */
	#run(step: () => boolean) {
		cancelAnimationFrame(this.#frame);
		const frame = () => {
			let resting = step();
			for (let i = 0; this.calm() && !resting && i < PATIENCE; i++) resting = step();
			this.#moving = !resting;
			this.#frame = resting ? 0 : requestAnimationFrame(frame);
		};
		this.#moving = true;
		this.#frame = requestAnimationFrame(frame);
	}
}

function withPositions(home: MapLayout, moved: Positions): MapLayout {
	const nodes = Object.entries(home.nodes).map(([id, node]) => [id, { ...node, ...moved[id] }]);
	return { ...home, nodes: Object.fromEntries(nodes) };
}
