/**
 * `npm test`: everything that holds this project together, in one run.
 *
 * A failing step does not stop the next, so that one run reports all there is to mend. The last line is the sum,
 * `N passed, N failed`: the tests the two runners really ran, and one for each other step.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { commandCounts, playwrightCounts, runnerCounts, summary, vitestCounts } from './counts.mjs';
import { run } from './run.mjs';

const reports = mkdtempSync(join(tmpdir(), 'passagework-test-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

/**
 * @param {string} command
 * @returns {() => Promise<import('./counts.mjs').Counts>}
 */
const command = (command) => async () => commandCounts(await run(command));

/**
 * @param {string} file
 * @param {(report: any) => import('./counts.mjs').Counts} countsOf
 */
function readCounts(file, countsOf) {
	try {
		return countsOf(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return undefined;
	}
}

async function vitest() {
	const reporters = `--reporter=dot --reporter=json --outputFile.json="${vitestReport}"`;
	const code = await run(`vitest run ${reporters}`);
	return runnerCounts(code, readCounts(vitestReport, vitestCounts));
}

/** Drives the built site, so it is worth nothing where that was not built now. */
async function playwright() {
	const built = done.find(({ name }) => name === 'build');
	if (!built?.ok) {
		console.log('Not run: there is no build of this state to drive.');
		return commandCounts(1);
	}
	await ensureChromium();
	const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport };
	const code = await run('playwright test --reporter=list,json', env);
	return runnerCounts(code, readCounts(playwrightReport, playwrightCounts));
}

/** @type {Record<string, () => Promise<import('./counts.mjs').Counts>>} */
const STEPS = {
	format: command('npm run --silent format:check'),
	lint: command('npm run --silent lint'),
	types: command('npm run --silent check'),
	data: command('npm run --silent check:data'),
	vitest,
	build: command('npm run --silent build'),
	file: command('npm run --silent build:file'),
	playwright
};

/** @type {import('./counts.mjs').Step[]} */
const done = [];
for (const [name, step] of Object.entries(STEPS)) {
	console.log(`\n── ${name}`);
	const start = performance.now();
	const counts = await step().catch((error) => {
		console.error(error.message);
		return commandCounts(1);
	});
	done.push({ name, counts, ok: counts.failed === 0, seconds: (performance.now() - start) / 1000 });
}
rmSync(reports, { recursive: true, force: true });
process.exitCode = done.every(({ ok }) => ok) ? 0 : 1;
console.log(summary(done));
