/** What the test runners' JSON reports say, and the sum `npm test` closes with. */

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ name: string, ok: boolean, seconds: number, counts: Counts }} Step one step of `npm test`, done
 */

/**
 * @param {any} report of Vitest's json reporter
 * @returns {Counts}
 */
export function vitestCounts(report) {
	return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/**
 * @param {any} report of Playwright's json reporter
 * @returns {Counts}
 */
export function playwrightCounts({ stats }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * The outcome of a step that runs no tests of its own: it counts as one.
 * @param {number} code the exit code
 * @returns {Counts}
 */
export function commandCounts(code) {
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The outcome of a test runner. It has failed, too, where it stopped without naming a failed test (a file that did
 * not load, say), and where it ran nothing.
 * @param {number} code the exit code
 * @param {Counts | undefined} counts from its report; undefined where it left none
 * @returns {Counts}
 */
export function runnerCounts(code, counts) {
	const { passed, failed } = counts ?? { passed: 0, failed: 0 };
	const silent = failed === 0 && (code !== 0 || passed === 0);
	return { passed, failed: silent ? 1 : failed };
}

/**
 * The table of steps and, last, the line `N passed, N failed`.
 * @param {readonly Step[]} steps
 */
export function summary(steps) {
	const width = Math.max(...steps.map(({ name }) => name.length));
	const rows = steps.map(({ name, ok, seconds, counts }) => {
		const tests = `${counts.passed} passed, ${counts.failed} failed`;
		const outcome = ok ? 'ok    ' : 'FAILED';
		return `  ${name.padEnd(width)}  ${outcome}  ${seconds.toFixed(1).padStart(6)} s  ${tests}`;
	});
	const passed = steps.reduce((sum, { counts }) => sum + counts.passed, 0);
	const failed = steps.reduce((sum, { counts }) => sum + counts.failed, 0);
	return ['', ...rows, '', `${passed} passed, ${failed} failed`].join('\n');
}
