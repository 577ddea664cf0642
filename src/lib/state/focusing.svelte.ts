import type { MapSelection } from '$lib/layout/map/types';
import type { ReadingIndex } from '$lib/reading/questions';
import { nodeHref } from './addresses';
import { searchOf } from './filter';
import type { Navigation } from './filtering.svelte';
import { focusOf, PLAIN_FOCUS, withDepth, withPathTo, type Depth, type Focus } from './focus';

/** How the address asks to see the selected node. Nothing is kept here: to look deeper is to go to another address (R4). */
export class Focusing {
	readonly focus: Focus = $derived.by(() => {
		const url = this.navigation.url();
		const node = this.node();
		return url && node ? focusOf(url.searchParams, this.index, node) : PLAIN_FOCUS;
	});

	/** @param node the selected node, if one is */
	constructor(
		private readonly index: ReadingIndex,
		private readonly navigation: Navigation,
		private readonly node: () => string | undefined
	) {}

	/** What the map is to bring out. */
	selectionOn(selection: MapSelection): MapSelection {
		if (selection?.kind !== 'node') return selection;
		const { depth, to } = this.focus;
		const path = to?.path?.map(({ relation }) => relation.id);
		return { ...selection, depth, ...(path ? { path } : {}) };
	}

	lookTo(depth: Depth) {
		this.#go((params) => withDepth(params, depth));
	}

	/** @param to a node's id; undefined takes the path away */
	leadTo(to: string | undefined) {
		this.#go((params) => withPathTo(params, to));
	}

	/** The same path from its other end. */
	swap() {
		const { to } = this.focus;
		if (to) this.#go((params) => withPathTo(params, this.node()), nodeHref(to.id));
	}

	#go(change: (params: URLSearchParams) => URLSearchParams, path?: string) {
		const url = this.navigation.url();
		if (!url) return;
		this.navigation.go(`${path ?? url.pathname}${searchOf(change(url.searchParams))}`, false);
	}
}
