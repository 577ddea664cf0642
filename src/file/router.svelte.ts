import { tick, type Component } from 'svelte';
import { isHttpError, isRedirect } from '@sveltejs/kit';
import { WORDS } from '#wording/common';
import { files } from './files';
import { hashOf, urlOfHash } from './hashAddress';
import { matchRoute, routeTable, type Route } from './routeTable';

export type NavigationType = 'enter' | 'link' | 'goto' | 'popstate';

/** What is shown. A value: a navigation makes a new one. */
export interface Shown {
	url: URL;
	params: Record<string, string>;
	route: { id: string | null };
	status: number;
	error: { message: string } | null;
	data: Record<string, unknown>;
	components: readonly Component[];
}

export interface Navigation {
	type: NavigationType;
	from: Pick<Shown, 'url'> | null;
	to: Pick<Shown, 'url'> | null;
}

const NOWHERE: Shown = {
	...{ url: urlOfHash(''), params: {}, route: { id: null }, status: 200, error: null, data: {} },
	components: []
};

/** Shows what the part of the address after the # names. One page has one: the window’s own. */
class Router {
	#shown = $state.raw(NOWHERE);
	readonly before = new Set<(navigation: Navigation) => void>();
	readonly after = new Set<(navigation: Navigation) => void>();

	constructor(
		private readonly routes: readonly Route<Component>[],
		/** What stands around an error too: of the outermost layout. */
		private readonly around: Pick<Route<Component>, 'components' | 'loads'>
	) {}

	get shown() {
		return this.#shown;
	}

	/** @param href as `resolve` answers or as views put it together */
	async go(href: string, { replace = false, type }: { replace?: boolean; type: NavigationType }) {
		const hash = hashOf(href, this.#shown.url);
		const navigation = { type, from: this.#shown, to: { url: urlOfHash(hash) } };
		for (const told of this.before) told(navigation);
		history[replace ? 'replaceState' : 'pushState'](null, '', hash);
		await this.show(type);
	}

	/** Shows what the window’s address names. */
	async show(type: NavigationType) {
		const url = urlOfHash(location.hash);
		const from = this.#shown;
		const next = await this.#loaded(url);
		if (typeof next === 'string') return this.go(next, { replace: true, type });
		this.#shown = next;
		if (type === 'enter') return;
		await tick();
		for (const told of this.after) told({ type, from, to: next });
	}

	/** The first page has been drawn. */
	entered() {
		for (const told of this.after) told({ type: 'enter', from: null, to: this.#shown });
	}

	/** What an address shows; or, where it leads elsewhere, that address. */
	async #loaded(url: URL): Promise<Shown | string> {
		const found = matchRoute(this.routes, url.pathname);
		const params = found?.params ?? {};
		const data: Record<string, unknown> = {};
		const parent = () => Promise.resolve(data);
		try {
			for (const load of found?.route.loads ?? this.around.loads)
				Object.assign(data, await load({ params, url, parent }));
			if (!found) return this.#failed({ url, data }, 404, WORDS.notFound);
			const { id, components } = found.route;
			return { url, params, route: { id }, status: 200, error: null, data, components };
		} catch (fault) {
			if (isRedirect(fault)) return fault.location;
			if (isHttpError(fault)) return this.#failed({ url, data }, fault.status, fault.body.message);
			throw fault;
		}
	}

	#failed({ url, data }: Pick<Shown, 'url' | 'data'>, status: number, message: string): Shown {
		const { components } = this.around;
		return { url, params: {}, route: { id: null }, status, error: { message }, data, components };
	}
}

const loads = files['/+layout.ts']?.load;
const components = [files['/+layout.svelte'], files['/+error.svelte']];
export const router = new Router(routeTable(files), {
	components: components.flatMap((file) => file?.default ?? []),
	loads: loads ? [loads] : []
});
