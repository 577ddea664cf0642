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

/** @typedef {() => Promise<import('./counts.mjs').Counts>} Run what a step does */

/**
 * @param {string} command
 * @returns {Run}
 */
const command = (command) => async () => commandCounts(await run(command));

/**
 * The same, for a step that runs beside others: what it says is said when it has ended.
 * @param {string} command
 * @returns {Run}
 */
const aside = (command) => async () => commandCounts(await run(command, {}, console.log));

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

/**
 * The steps of each round run side by side: what takes one core alone is paired.
 * @type {Record<string, Run>[]}
 */
const ROUNDS = [
	{ types: aside('npm run --silent check'), lint: aside('npm run --silent lint') },
	{ format: aside('npm run --silent format:check'), data: aside('npm run --silent check:data') },
	{ vitest },
	{ build: command('npm run --silent build') },
	{ file: command('npm run --silent build:file') },
	{ playwright }
];

/** @type {import('./counts.mjs').Step[]} */
const done = [];

/**
 * @param {string} name
 * @param {Run} step
 */
async function take(name, step) {
	const start = performance.now();
	const counts = await step().catch((error) => {
		console.error(error.message);
		return commandCounts(1);
	});
	const seconds = (performance.now() - start) / 1000;
	done.push({ name, counts, ok: counts.failed === 0, seconds });
}

for (const round of ROUNDS) {
	console.log(`\n── ${Object.keys(round).join(', ')}`);
	await Promise.all(Object.entries(round).map(([name, step]) => take(name, step)));
}
rmSync(reports, { recursive: true, force: true });
process.exitCode = done.every(({ ok }) => ok) ? 0 : 1;
console.log(summary(done));
