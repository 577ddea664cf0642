/**
 * `npm run build`: checks the reading, then builds the site into build/.
 *
 * A half-broken build is never taken for a whole one: the data are checked before anything is built, the adapter
 * writes only after every page has been made, and the stamp below, which `npm start` goes by, is written last.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { asCommand, run } from './run.mjs';

/** Its time of change says when build/ was last finished. */
export const STAMP = '.svelte-kit/passagework-built';

/**
 * @param {(command: string) => Promise<number>} [runs] runs a command line and answers its exit code
 * @returns {Promise<number>} exit code of the first step that failed, else 0
 */
export async function build(runs = run, stamp = STAMP) {
	rmSync(stamp, { force: true });
	// Plain Node reads tsconfig.json, which extends a file that this first step writes.
	for (const step of ['svelte-kit sync', 'npm run --silent check:data', 'vite build']) {
		const code = await runs(step);
		if (code !== 0) return code;
	}
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, '');
	return 0;
}

asCommand(import.meta.url, async () => {
	process.exitCode = await build();
});
