/**
 * `npm run build:zip`: the built site as `dist/passagework.zip`, with the server that `npm start` uses. Unpacked on a USB stick it
 * runs on any machine that has Node, without installing anything; where the one-file edition has been built, it is put in too.
 */
import { zipSync } from 'fflate';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { asCommand } from './run.mjs';

const OUT = join('dist', 'passagework.zip');
const ONE_FILE = join('dist', 'passagework.html');

/** What `scripts/serve.mjs` needs to run. */
const SERVER = [
	'scripts/serve.mjs',
	'scripts/run.mjs',
	'scripts/site/bodies.mjs',
	'scripts/site/paths.mjs'
];

const PACKAGE = {
	name: 'passagework-edition',
	private: true,
	type: 'module',
	scripts: { start: 'node scripts/serve.mjs' }
};

const README = `PASSAGEWORK

Without anything installed: open passagework.html by a double click, if it is here.

With Node (https://nodejs.org, 20.19 or newer): open a terminal in this folder and type

    npm start

The terminal prints an address. Open it in a browser on this machine. Ctrl+C stops it.
So that other devices in the room can open it too:

    node scripts/serve.mjs --host 0.0.0.0

The folder build/ holds plain files: any web server can serve them, from any folder.
`;

/** The same site makes the same file: nothing in it says when it was packed. */
const LONG_AGO = new Date(1980, 0, 1);

/**
 * @param {string} folder
 * @returns {string[]} every file in it, by its path from there, with '/'
 */
function filesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
		.map((path) => path.split(sep).join('/'))
		.sort();
}

/**
 * @param {{ site: string, oneFile?: string }} parts the folder of the built site; the one-file edition, where there may be one
 * @returns {Uint8Array} the archive
 * @throws where there is no built site
 */
export function zipOf({ site, oneFile = '' }) {
	if (!existsSync(join(site, 'index.html'))) {
		throw new Error(`There is no index.html in ${site}: run "npm run build" first.`);
	}
	const text = (/** @type {string} */ words) => new TextEncoder().encode(words);
	/** @type {Record<string, Uint8Array>} */
	const files = {
		'README.txt': text(README.replaceAll('\n', '\r\n')),
		'package.json': text(JSON.stringify(PACKAGE, null, '\t'))
	};
	if (existsSync(oneFile)) files['passagework.html'] = readFileSync(oneFile);
	for (const path of SERVER) files[path] = readFileSync(new URL(`../${path}`, import.meta.url));
	for (const path of filesIn(site)) files[`build/${path}`] = readFileSync(join(site, path));
	return zipSync({ passagework: files }, { level: 6, mtime: LONG_AGO });
}

asCommand(import.meta.url, async () => {
	const archive = zipOf({ site: 'build', oneFile: ONE_FILE });
	mkdirSync(dirname(OUT), { recursive: true });
	writeFileSync(OUT, archive);
	console.log(`${OUT}: ${(archive.length / 1e6).toFixed(1)} MB`);
});
