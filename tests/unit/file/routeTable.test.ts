/** The file edition finds the page of an address by the rules of the hosted one. */
import { describe, expect, it } from 'vitest';
import { hashOf, urlOfHash } from '../../../src/file/hashAddress';
import { matchRoute, routeTable } from '../../../src/file/routeTable';

const load = () => undefined;
const ROUTES = routeTable<string>({
	'/+layout.svelte': { default: 'root' },
	'/+layout.ts': { load },
	'/+error.svelte': { default: 'error' },
	'/(explorer)/+layout.svelte': { default: 'explorer' },
	'/(explorer)/+page.svelte': { default: 'home' },
	'/(explorer)/map/[node]/+page.svelte': { default: 'node' },
	'/(explorer)/map/[node]/+page.ts': { load },
	'/map/all/+page.svelte': { default: 'all' },
	'/present/[tour]/[step]/+page.svelte': { default: 'step' }
});

const found = (path: string) => {
	const match = matchRoute(ROUTES, path);
	return match && { id: match.route.id, around: match.route.components, params: match.params };
};

describe('a page is found', () => {
	it.each([
		['/', '/(explorer)', ['root', 'explorer', 'home'], {}],
		['/map/a-b/', '/(explorer)/map/[node]', ['root', 'explorer', 'node'], { node: 'a-b' }],
		['/map/a-b', '/(explorer)/map/[node]', ['root', 'explorer', 'node'], { node: 'a-b' }],
		['/map/all/', '/map/all', ['root', 'all'], {}],
		['/present/x/y/', '/present/[tour]/[step]', ['root', 'step'], { tour: 'x', step: 'y' }]
	])('%s', (path, id, around, params) => {
		expect(found(path)).toEqual({ id, around, params });
	});

	it.each(['/map/', '/nowhere/', '/map/a/b/'])('%s is none', (path) => {
		expect(found(path)).toBeUndefined();
	});

	it('with the loads of all that is around it, outermost first', () => {
		expect(matchRoute(ROUTES, '/map/a/')?.route.loads).toEqual([load, load]);
		expect(matchRoute(ROUTES, '/map/all/')?.route.loads).toEqual([load]);
	});
});

describe('an address after the #', () => {
	it.each([
		['', '/', ''],
		['#slip', '/', ''],
		['#/map/a/?themes=x', '/map/a/', '?themes=x']
	])('"%s" is read', (hash, path, search) => {
		const { pathname, search: query } = urlOfHash(hash);
		expect([pathname, query]).toEqual([path, search]);
	});

	it.each([
		['#/map/b/', '#/map/b/'],
		['/map/b/?q=1', '#/map/b/?q=1'],
		['?q=1', '#/map/a/?q=1'],
		['#/outline/?themes=x#node-a', '#/outline/?themes=x#node-a'],
		['file:///disk/passagework.html#/map/b/', '#/map/b/']
	])('"%s" is written', (href, hash) => {
		expect(hashOf(href, urlOfHash('#/map/a/?themes=x'))).toBe(hash);
	});
});
