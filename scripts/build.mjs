/**
 * `npm run build`: checks the reading, then builds the site into build/, in English at its root and in French in build/fr/.
 *
 * A half-broken build is never taken for a whole one: the data are checked before anything is built, the adapter
 * writes only after every page has been made, and the stamp below, which `npm start` goes by, is written last.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES, placesOf } from './languages.mjs';
import { asCommand, run } from './run.mjs';

/** Its time of change says when build/ was last finished. */
export const STAMP = '.svelte-kit/passagework-built';

/** Plain Node reads tsconfig.json, which extends a file that the first of these writes. */
const BEFORE = ['svelte-kit sync', 'npm run --silent check:data'];

const [ROOT, ...OTHERS] = LANGUAGES;

/** Each is put into its folder of the site at the root. */
function putIn() {
	const site = placesOf(ROOT).pages;
	for (const language of OTHERS) renameSync(placesOf(language).pages, join(site, language));
}

/**
 * @callback Runs runs a command line and answers its exit code
 * @param {string} command
 * @param {Record<string, string>} [env]
 * @param {(output: string) => void} [tell]
 * @returns {Promise<number>}
 */

/**
 * @param {Runs} [runs]
 * @param {string} [stamp]
 * @param {() => void} [putTogether] makes one site of what was built
 * @returns {Promise<number>} exit code of the first step that failed, else 0
 */
export async function build(runs = run, stamp = STAMP, putTogether = putIn) {
	rmSync(stamp, { force: true });
	for (const step of BEFORE) {
		const code = await runs(step);
		if (code !== 0) return code;
	}
	// Side by side, since each takes one core; what the others say is said when they have ended.
	const codes = await Promise.all(
		LANGUAGES.map((language) => {
			const env = { EDITION_LANGUAGE: language, EDITIONS_TOGETHER: '1' };
			return runs('vite build', env, language === ROOT ? undefined : console.log);
		})
	);
	const failed = codes.find((code) => code !== 0);
	if (failed !== undefined) return failed;
	putTogether();
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, '');
	return 0;
}

asCommand(import.meta.url, async () => {
	process.exitCode = await build();
});
