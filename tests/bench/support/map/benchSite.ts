import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build as bundle } from 'vite';
import { scriptlessTwin, withoutScript } from '../twin';
import { filledUp, type BenchGraph } from './benchGraph';

export const PEERS = ['cytoscape', 'vis-network', 'sigma', 'force-graph'] as const;
export type PeerName = (typeof PEERS)[number];

/** How many nodes are panned over. */
export const SIZES = [150, 500] as const;

const BENCH = fileURLToPath(new URL('../../', import.meta.url));

/** The map as it stands in the page. */
const DRAWN = /(<div class="ground[^>]*>(?:<!--[^>]*-->)*)<svg[^]*?<\/svg>/;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;

/** Those of the libraries that are installed; the others are not measured. */
export const peersInstalled = () =>
	PEERS.filter((name) => existsSync(join(BENCH, 'node_modules', name)));

/** Each library with its page's code, minified into one file, as an app that uses it would ship it. */
async function bundlePeers(folder: string, peers: readonly PeerName[]) {
	for (const name of peers)
		await bundle({
			configFile: false,
			logLevel: 'error',
			root: BENCH,
			publicDir: false,
			build: {
				outDir: folder,
				emptyOutDir: false,
				modulePreload: false,
				rollupOptions: {
					input: join(BENCH, 'peers', `${name}.mjs`),
					output: { entryFileNames: `${name}.js` }
				}
			}
		});
}

const box = (graph: BenchGraph) =>
	`<script type="application/json" id="graph">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>` +
	'<div id="peer" style="position:absolute;inset:0"></div>';

const script = (name: string) =>
	`<script type="module" async fetchpriority="high" src="./${name}.js"></script>`;

/** Nothing but the library's map, as wide and high as the map of the page is on a desktop. */
function pageAlone(name: string, graph: BenchGraph): string {
	return (
		`<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>${script(name)}` +
		`<div data-view="map"><div class="stage" style="position:relative;width:810px;height:546px">${box(graph)}</div></div></html>`
	);
}

/** The page as it is, but the library draws its map. */
function pageWith(name: string, twin: string, graph: BenchGraph): string {
	if (!DRAWN.test(twin)) throw new Error('There is no map in the page that was built.');
	return twin
		.replace(POLICY, '')
		.replace('<head>', () => `<head>${script(name)}`)
		.replace(DRAWN, (_, ground: string) => ground + box(graph));
}

/** A list that does with arrow keys what lists do: the least a page can do. */
const list = ({ nodes }: BenchGraph) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>list</title><ul data-view="map">` +
	nodes
		.map(({ title }, i) => `<li><a href="#${i}" tabindex="${i ? -1 : 0}">${title}</a></li>`)
		.join('') +
	'</ul><script src="./list.js"></script></html>';

/** A canvas that is drawn anew with every frame: as many frames as a page can present. */
const LOOP =
	'<!doctype html><html lang="en"><meta charset="utf-8"><title>loop</title>' +
	'<div data-view="map"><canvas class="stage" width="810" height="546"></canvas></div><script src="./loop.js"></script></html>';

/**
 * A folder with the pages that the built site is measured beside: its twin without script (`index.html`), the
 * libraries in its place (`<name>.html`) and alone (`<name>-<nodes>.html`), and the floors.
 */
export async function benchSite(build: string, graph: BenchGraph, peers: readonly PeerName[]) {
	const { folder, remove } = scriptlessTwin(build);
	const twin = withoutScript(readFileSync(join(build, 'index.html'), 'utf8'));
	const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
	mkdirSync(folder, { recursive: true });
	await bundlePeers(folder, peers);
	for (const name of peers) {
		write(`${name}.html`, pageWith(name, twin, graph));
		for (const size of [graph.nodes.length, ...SIZES])
			write(`${name}-${size}.html`, pageAlone(name, filledUp(graph, size)));
	}
	for (const name of ['list', 'loop'] as const)
		write(`${name}.js`, readFileSync(join(BENCH, 'inPage', `${name}.mjs`), 'utf8'));
	write('list.html', list(graph));
	write('loop.html', LOOP);
	return { folder, remove };
}
