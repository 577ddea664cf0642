import type { Component } from 'svelte';
import type { RouteFile } from './routeTable';

// What runs at build only (+page.server.ts, +server.ts) has another name, so the patterns leave it out.
const found = import.meta.glob<RouteFile<Component>>(
	['../routes/**/+{page,layout,error}.svelte', '../routes/**/+{page,layout}.ts'],
	{ eager: true }
);

/** The files of the routes, by their path below src/routes. */
export const files = Object.fromEntries(
	Object.entries(found).map(([path, file]) => [path.slice('../routes'.length), file])
);
