/**
 * `npm start`: builds the site where that is needed, serves it, and says where.
 *
 *     npm start -- --port 8080      (or PORT=8080 npm start)
 *
 * It installs nothing. Where the port is taken it takes the next free one.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, STAMP } from './build.mjs';
import { asCommand } from './run.mjs';
import { portFrom, serve } from './serve.mjs';

const SOURCES = [
	'src',
	'data',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/**
 * When something was last changed in a file or folder; ms since 1970. A folder's own time tells of deleted files.
 * @param {string} path
 * @returns {number}
 */
export function lastChange(path) {
	if (!existsSync(path)) return 0;
	const found = statSync(path);
	const inside = found.isDirectory() ? readdirSync(path) : [];
	return Math.max(found.mtimeMs, ...inside.map((name) => lastChange(join(path, name))));
}

/**
 * Whether the site was built after the last change of what it is made from.
 * @param {string} stamp
 * @param {string[]} sources
 */
export function isBuilt(stamp, sources) {
	return existsSync(stamp) && lastChange(stamp) > Math.max(...sources.map(lastChange));
}

async function main() {
	const { values } = parseArgs({ options: { port: { type: 'string' } } });
	const port = portFrom(values.port);
	if (!existsSync('node_modules')) throw new Error('Run "npm install" first, then "npm start".');
	if (!existsSync('build/index.html') || !isBuilt(STAMP, SOURCES)) {
		console.log('Building the site; this takes a minute the first time …');
		if ((await build()) !== 0) throw new Error('The site was not built: see the message above.');
	}
	const { url } = await serve({ folder: resolve('build'), port });
	console.log(`\nPassagework is at ${url}   (Ctrl+C stops it)\n`);
}

asCommand(import.meta.url, main);
