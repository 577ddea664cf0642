import type { LiveSimulation } from '$lib/layout/map/liveSimulation';
import type { MapGraph, MapLayout, Point } from '$lib/layout/map/types';

type Positions = Readonly<Record<string, Point>>;

/**
 * Where the points stand: at home, as the layout has them, until the reader drags one; then where the live simulation
 * brings them. It runs only while it is asked to (R6), and its code is loaded at the first drag.
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

	constructor(
		private readonly graph: MapGraph,
		private readonly home: MapLayout
	) {}

	/** The points the reader has put somewhere (ids). */
	get pinned() {
		return this.#pinned;
	}

	/** The simulation is running. */
	get moving() {
		return this.#moving;
	}

	/** Hold a point at a place in map units; the others answer. */
	async drag(id: string, at: Point) {
		this.#pinned = new Set([...this.#pinned, id]);
		const simulation = await this.#load();
		if (!this.#pinned.has(id)) return;
		simulation.drag(id, at);
		this.#run(simulation);
	}

	/** Bring every point home. */
	settle() {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		this.#simulation = undefined;
		this.#pinned = new Set();
		this.#moved = undefined;
		this.#moving = false;
	}

	async #load() {
		this.#simulation ??= import('$lib/layout/map/liveSimulation').then(({ liveSimulation }) =>
			liveSimulation(this.graph, this.home)
		);
		return this.#simulation;
	}

	#run(simulation: LiveSimulation) {
		if (this.#frame) return;
		this.#moving = true;
		const step = () => {
			const resting = simulation.tick();
			this.#moved = simulation.positions();
			this.#moving = !resting;
			this.#frame = resting ? 0 : requestAnimationFrame(step);
		};
		this.#frame = requestAnimationFrame(step);
	}
}

function withPositions(home: MapLayout, moved: Positions): MapLayout {
	const nodes = Object.entries(home.nodes).map(([id, node]) => [id, { ...node, ...moved[id] }]);
	return { ...home, nodes: Object.fromEntries(nodes) };
}
