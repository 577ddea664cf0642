/**
 * `npm run build:file`: the same routes and views as one HTML file, `dist/passagework.html`, which opens from a disk without a
 * server and without a network; with EDITION_LANGUAGE=fr it is in French, `dist/passagework.fr.html`. The modules of kit that views
 * import are stood in for by those in `src/file/app`.
 */
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';
import { edition } from '../src/lib/server/edition';
import { ROOT_LANGUAGE } from '../src/lib/state/languageFolders';
import { inOneFile } from './file/inOneFile';
import { conditionsOf, editionLanguage } from './languages.mjs';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const language = editionLanguage();
const NAME = `passagework${language === ROOT_LANGUAGE ? '' : `.${language}`}.html`;

await build({
	configFile: false,
	logLevel: 'warn',
	root: at('src/file'),
	publicDir: false,
	plugins: [
		svelte({ configFile: false, preprocess: vitePreprocess() }),
		inOneFile({ template: at('src/app.html'), edition: edition(), name: NAME })
	],
	resolve: {
		conditions: [...conditionsOf(language), ...defaultClientConditions],
		alias: [
			{ find: '#edition', replacement: at('src/file/edition.ts') },
			{ find: /^\$app\/(\w+)$/, replacement: at('src/file/app/$1.ts') },
			{ find: '$lib', replacement: at('src/lib') }
		]
	},
	build: {
		outDir: at('dist'),
		emptyOutDir: false,
		assetsInlineLimit: Number.MAX_SAFE_INTEGER,
		cssCodeSplit: false,
		modulePreload: false,
		rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: false } }
	}
});

const kilobytes = Math.round(statSync(at(`dist/${NAME}`)).size / 1000);
console.log(`dist/${NAME}: ${kilobytes.toLocaleString('en')} kB. It opens by a double click.`);
