/** The static server, on a small site of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodingFor } from '../../../scripts/site/bodies.mjs';
import { sitePath } from '../../../scripts/site/paths.mjs';
import { portFrom, serve } from '../../../scripts/serve.mjs';

const FILES: Record<string, string> = {
	'index.html': '<h1>Home</h1>',
	'404.html': '<h1>Not here</h1>',
	'map/a node/index.html': '<h1>A node</h1>',
	'data/reading.json': '{}',
	'_app/immutable/start.js': 'export {};',
	'fonts/serif.woff2': 'font'
};

let folder: string;
let sites: Awaited<ReturnType<typeof serve>>[];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'passagework-site-'));
	for (const [path, text] of Object.entries(FILES)) {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	sites = [await serve({ folder, port: 0 }), await serve({ folder, port: 0, base: '/deep/er' })];
});

afterAll(async () => {
	await Promise.all(sites.map(({ close }) => close()));
	rmSync(folder, { recursive: true });
});

const get = (path: string, init: RequestInit = {}, site = 0) =>
	fetch(new URL(path, sites[site]?.url), { redirect: 'manual', ...init });

describe('the static server', () => {
	it.each([
		['a folder', '/', 200, 'text/html; charset=utf-8'],
		['a folder with a space', '/map/a%20node/', 200, 'text/html; charset=utf-8'],
		['a query', '/?view=text', 200, 'text/html; charset=utf-8'],
		['a data file', '/data/reading.json', 200, 'application/json; charset=utf-8'],
		['a script', '/_app/immutable/start.js', 200, 'text/javascript; charset=utf-8'],
		['a font', '/fonts/serif.woff2', 200, 'font/woff2'],
		['a misspelt page', '/map/a%20nod/', 404, 'text/html; charset=utf-8'],
		['a folder without a page', '/data/', 404, 'text/html; charset=utf-8'],
		['a file with a slash', '/data/reading.json/', 404, 'text/html; charset=utf-8'],
		['a broken escape', '/%E0%A4%A', 404, 'text/plain']
	])('answers %s', async (_name, path, status, type) => {
		const response = await get(path);
		expect(response.status).toBe(status);
		expect(response.headers.get('content-type')).toBe(type);
	});

	it('answers what is missing with the own page of the site', async () => {
		expect(await (await get('/nothing')).text()).toBe('<h1>Not here</h1>');
	});

	it('sends a folder without its slash to the one with it, keeping the query', async () => {
		const response = await get('/map/a%20node?x=1');
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe('/map/a%20node/?x=1');
	});

	it('serves from a sub-folder, and nothing beside it', async () => {
		expect(await (await get('/deep/er/', {}, 1)).text()).toBe('<h1>Home</h1>');
		expect((await get('/deep/er', {}, 1)).headers.get('location')).toBe('/deep/er/');
		expect((await get('/deep/er/x/y/', {}, 1)).status).toBe(404);
		expect((await get('/deep/error/', {}, 1)).headers.get('content-type')).toBe('text/plain');
	});

	it('compresses text and leaves fonts as they are', async () => {
		const raw = await rawGet('/data/reading.json', { 'accept-encoding': 'gzip' });
		expect(raw.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(raw.body).toString()).toBe('{}');
		const font = await get('/fonts/serif.woff2');
		expect(font.headers.get('content-encoding')).toBeNull();
	});

	it('lets only hashed files be kept', async () => {
		const script = await get('/_app/immutable/start.js');
		expect(script.headers.get('cache-control')).toContain('immutable');
		expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
	});

	it('takes no other method', async () => {
		expect((await get('/', { method: 'POST' })).status).toBe(405);
		expect(await (await get('/', { method: 'HEAD' })).text()).toBe('');
	});

	it('takes the next port where one is taken', async () => {
		const port = Number(new URL(sites[0]?.url ?? '').port);
		const site = await serve({ folder, port });
		expect(Number(new URL(site.url).port)).toBeGreaterThan(port);
		await site.close();
	});

	it('says what to do where nothing has been built', async () => {
		await expect(serve({ folder: join(folder, 'data') })).rejects.toThrow('npm run build');
	});
});

describe('the path of a request', () => {
	it.each([
		['/', '', '/'],
		['/map/x/?q#f', '', '/map/x/'],
		['//elsewhere.example/x', '', '/elsewhere.example/x'],
		['/../secret', '', null],
		['/map/%2e%2e/%2e%2e/secret', '', null],
		['/map/..%5csecret', '', null],
		['/%00', '', null],
		['/deep', '/deep', ''],
		['/deep/x', '/deep', '/x'],
		['/deeper', '/deep', null]
	])('%s served from "%s" means %s', (url, base, path) => {
		expect(sitePath(url, base)).toBe(path);
	});
});

describe('the compression of a request', () => {
	it.each([
		['gzip, br', 'br'],
		['gzip', 'gzip'],
		['br;q=0, gzip', 'gzip'],
		['identity', undefined],
		['', undefined]
	])('accepting "%s" it is %s', (accepted, encoding) => {
		expect(encodingFor('text/html', accepted, ['br', 'gzip'])).toBe(encoding);
	});
});

describe('the port that is asked for', () => {
	it('is a whole number, or the answer says so', () => {
		expect(portFrom('8080')).toBe(8080);
		expect(() => portFrom('eighty')).toThrow('"eighty" is not a port');
		expect(() => portFrom('70000')).toThrow('"70000" is not a port');
	});
});

/** `fetch` unpacks bodies; this does not. */
function rawGet(path: string, headers: Record<string, string>) {
	const url = new URL(path, sites[0]?.url);
	return new Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }>((done, fail) => {
		request(url, { headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part) => parts.push(part));
			response.on('end', () => done({ headers: response.headers, body: Buffer.concat(parts) }));
		})
			.on('error', fail)
			.end();
	});
}
