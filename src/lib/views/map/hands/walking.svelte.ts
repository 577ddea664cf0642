import type { Attachment } from 'svelte/attachments';
import type { MapSelection } from '$lib/layout/map/types';
import type { ReadingIndex } from '$lib/reading/questions';
import { NO_VISITS, revisit, visit } from '$lib/reading/visits';
import { along, otherKind, step, walkFrom, type Walk, type WalkGround } from '$lib/reading/walk';
import { actOf, type MapAct } from '$lib/state/mapKeys';
import { pointNamed, pointOf } from './roving';

/** What is walked on. */
export interface WalkingOn {
	index: ReadingIndex;
	selection: () => MapSelection;
	/** Nodes and relations that a filter hides. */
	hidden: () => ReadonlySet<string>;
}

/** Where the acts lead that follow the argument; undefined where there is no way. They ask nothing of the picture. */
export const WAYS = {
	into: ({ ground, walk }) => step(ground, walk, 'in'),
	outOf: ({ ground, walk }) => step(ground, walk, 'out'),
	next: ({ ground, walk }) => along(ground, walk, 1),
	previous: ({ ground, walk }) => along(ground, walk, -1),
	nextKind: ({ ground, walk }) => otherKind(ground, walk, 1),
	previousKind: ({ ground, walk }) => otherKind(ground, walk, -1),
	first: (walking) => walking.end(0),
	last: (walking) => walking.end(-1)
} satisfies Partial<Record<MapAct, (walking: Walking) => Walk | undefined>>;

const wayOf = (event: KeyboardEvent) => {
	const act = actOf(event);
	return act && act in WAYS ? WAYS[act as keyof typeof WAYS] : undefined;
};

/** Where one stands on the map, and how one came there. It is known, and walked, before the map's own script is there. */
export class Walking {
	#walk = $state.raw<Walk>({ at: '' });
	#visits = NO_VISITS;

	constructor(private readonly on: WalkingOn) {}

	get ground(): WalkGround {
		return { index: this.on.index, hidden: this.on.hidden() };
	}

	/** Where one stands; before the first step, what is selected, or the first point of the reading. */
	get walk(): Walk {
		if (this.#walk.at) return this.#walk;
		return { at: this.#selected ?? this.on.index.reading.nodes[0]?.id ?? '' };
	}

	/** The points in the order of the reading, without those that a filter hides. */
	get shown(): string[] {
		const hidden = this.on.hidden();
		return this.on.index.reading.nodes.map(({ id }) => id).filter((id) => !hidden.has(id));
	}

	/** To the first or the last point of the reading. */
	end(place: 0 | -1): Walk | undefined {
		const at = this.shown.at(place);
		return at === undefined ? undefined : { at };
	}

	/** The next step; the focus is to follow it. */
	go(walk: Walk) {
		this.#walk = walk;
	}

	/** Back and forward over the points visited; undefined where there is none. */
	revisit(by: 1 | -1): Walk | undefined {
		const visits = revisit(this.#visits, by);
		const at = visits?.ids[visits.at];
		if (!visits || at === undefined) return undefined;
		this.#visits = visits;
		return { at };
	}

	/**
	 * Follows the focus over the points, and answers the keys that lead from point to point: they need nothing but links that stand there, so
	 * they are not held until the map has woken. What leads nowhere is left to the map, which says so. For Svelte's `{@attach}`.
	 */
	readonly walks: Attachment<HTMLElement> = (map) => {
		const listeners = new AbortController();
		const on = { capture: true, signal: listeners.signal };
		map.addEventListener('focusin', (event) => this.#come(pointOf(event)), on);
		map.addEventListener('keydown', (event) => this.#press(event, map), on);
		return () => listeners.abort();
	};

	#press(event: KeyboardEvent, map: HTMLElement) {
		const point = pointOf(event);
		const way = point && wayOf(event);
		if (!way) return;
		// The focus may have come before script.
		this.#come(point);
		const next = way(this);
		const there = next && pointNamed(map, next.at);
		if (!there || there === point) return;
		event.preventDefault();
		this.go(next);
		there.focus();
	}

	#come(point: SVGAElement | null) {
		const id = point?.dataset.node;
		// What comes again as the map wakes (`heldEvents`) may be long past.
		if (id === undefined || point !== document.activeElement) return;
		if (id !== this.#walk.at) this.#walk = walkFrom(this.ground, id, this.#selected);
		this.#visits = visit(this.#visits, id);
	}

	get #selected() {
		const selection = this.on.selection();
		return selection?.kind === 'node' ? selection.id : undefined;
	}
}
