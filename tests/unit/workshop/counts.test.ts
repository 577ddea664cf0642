/** The sum that `npm test` closes with: real counts, and no success without a test. */
import { describe, expect, it } from 'vitest';
import {
	commandCounts,
	playwrightCounts,
	runnerCounts,
	summary,
	vitestCounts
} from '../../../scripts/counts.mjs';

describe('counting tests', () => {
	it.each([
		['all passed', 0, { passed: 5, failed: 0 }, { passed: 5, failed: 0 }],
		['some failed', 1, { passed: 5, failed: 2 }, { passed: 5, failed: 2 }],
		['a file did not load', 1, { passed: 5, failed: 0 }, { passed: 5, failed: 1 }],
		['no test ran', 0, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
		['it left no report', 1, undefined, { passed: 0, failed: 1 }],
		['it left no report and yet succeeded', 0, undefined, { passed: 0, failed: 1 }]
	])('of a runner: %s', (_name, code, counts, expected) => {
		expect(runnerCounts(code, counts)).toEqual(expected);
	});

	it('of a command: one', () => {
		expect(commandCounts(0)).toEqual({ passed: 1, failed: 0 });
		expect(commandCounts(2)).toEqual({ passed: 0, failed: 1 });
	});

	it('reads the reports of both runners; a flaky test has failed', () => {
		const vitest = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 3 };
		const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
		expect(vitestCounts(vitest)).toEqual({ passed: 7, failed: 1 });
		expect(playwrightCounts({ stats })).toEqual({ passed: 4, failed: 2 });
	});
});

describe('the summary', () => {
	const step = (name: string, passed: number, failed: number) => {
		return { name, ok: failed === 0, seconds: 1, counts: { passed, failed } };
	};

	it('has a row a step and ends with the sum alone on its line', () => {
		const lines = summary([step('lint', 1, 0), step('vitest', 20, 3)]).split('\n');
		expect(lines.find((line) => line.includes('lint'))).toMatch(/ok .*1 passed, 0 failed/);
		expect(lines.find((line) => line.includes('vitest'))).toMatch(/FAILED .*20 passed, 3 failed/);
		expect(lines.at(-1)).toBe('21 passed, 3 failed');
	});
});
