/** What a file of a route may export; of these, what runs in a browser. */
export interface RouteFile<C> {
	/** Of `+page.svelte`, `+layout.svelte`, `+error.svelte`. */
	default?: C;
	/** Of `+page.ts`, `+layout.ts`. */
	load?: (event: LoadEvent) => unknown;
}

/** Of kit's load event, what the loads of this project use. */
export interface LoadEvent {
	params: Record<string, string>;
	url: URL;
	parent: () => Promise<Record<string, unknown>>;
}

export interface Route<C> {
	/** As kit names it: "/(explorer)/map/[node]". */
	id: string;
	/** One group for each parameter. */
	pattern: RegExp;
	names: string[];
	/** Layouts from the outermost to the innermost, then the page. */
	components: C[];
	loads: NonNullable<RouteFile<C>['load']>[];
}

/**
 * The routes of `src/routes`, from its files, by the rules of kit that this project uses: groups in parentheses are not part of
 * an address, a segment in brackets is a parameter, a layout is around all below it.
 *
 * @param files by path: "/(explorer)/map/[node]/+page.svelte"
 */
export function routeTable<C>(files: Readonly<Record<string, RouteFile<C>>>): Route<C>[] {
	const ids = Object.keys(files)
		.filter((path) => path.endsWith('/+page.svelte'))
		.map((path) => path.slice(0, -'/+page.svelte'.length));
	return ids.map((id) => {
		const above = id.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'));
		const layouts = above.map((folder) => `${folder}/+layout`);
		const own = [...layouts, `${id}/+page`];
		return {
			id: id || '/',
			...addressOf(id),
			components: own.flatMap((path) => files[`${path}.svelte`]?.default ?? []),
			loads: own.flatMap((path) => files[`${path}.ts`]?.load ?? [])
		};
	});
}

function addressOf(id: string): Pick<Route<never>, 'pattern' | 'names'> {
	const parts = id.split('/').filter((part) => part !== '' && !/^\(.*\)$/.test(part));
	const names = parts.flatMap((part) => /^\[(.+)\]$/.exec(part)?.[1] ?? []);
	const source = parts.map((part) => (/^\[.+\]$/.test(part) ? '([^/]+)' : part)).join('/');
	return { names, pattern: new RegExp(`^/${source}/?$`) };
}

/** The route of an address and its parameters; the more literal where two would do. */
export function matchRoute<C>(
	routes: readonly Route<C>[],
	path: string
): { route: Route<C>; params: Record<string, string> } | undefined {
	const found = routes
		.flatMap((route) => {
			const match = route.pattern.exec(path);
			return match ? [{ route, values: match.slice(1) }] : [];
		})
		.sort((a, b) => a.values.length - b.values.length)[0];
	if (!found) return undefined;
	const { route, values } = found;
	const params = route.names.map((name, i) => [name, decodeURIComponent(values[i] ?? '')]);
	return { route, params: Object.fromEntries(params) as Record<string, string> };
}
