import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { editionLanguage, placesOf } from './scripts/languages.mjs';

/**
 * app.html holds small inline scripts (what a reader has set, which language, before the first paint); the policy names each by
 * its hash, as kit does for its own.
 */
function inlineScriptHashes() {
	const template = readFileSync(new URL('./src/app.html', import.meta.url), 'utf8');
	return [...template.matchAll(/<script>([^]*?)<\/script>/g)].map(
		([, script]) => `sha256-${createHash('sha256').update(script).digest('base64')}`
	);
}

/** @type {Map<string, string>} */
const named = new Map();

/**
 * The class by which a component's style knows its elements. It stands thousands of times in a page, and there are hundreds of
 * pages: four letters tell a hundred components apart. Where two should ever meet, the build stops.
 *
 * @param {(input: string) => string} hash
 * @param {string} filename
 */
function shortClass(hash, filename) {
	const name = `s${hash(filename).slice(-4)}`;
	const other = named.get(name) ?? filename;
	if (other !== filename) throw new Error(`${other} and ${filename} both have the class ${name}.`);
	named.set(name, filename);
	return name;
}

const { outDir, pages } = placesOf(editionLanguage());

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { cssHash: ({ hash, filename }) => shortClass(hash, filename) },
	kit: {
		outDir,
		adapter: adapter({ strict: true, pages }),
		// Routes name every page they have. That every link leads to one is tested on the built site, in both languages at once.
		prerender: { crawl: false },
		// Relative paths let the built folder be served from any sub-folder of any static host.
		paths: { relative: true },
		inlineStyleThreshold: 0,
		// What only a benchmark installs is nobody's to check.
		typescript: {
			config: ({ exclude, ...rest }) => ({
				...rest,
				exclude: [...exclude, '../tests/*/node_modules/**']
			})
		},
		// Registered by state/offline/keepSoon, when nothing else is to be done.
		serviceWorker: { register: false },
		// Every page carries its own policy: nothing is asked of another host. Positions are written as custom
		// properties in style attributes, hence style-src-attr.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...inlineScriptHashes()],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'font-src': ['self'],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
