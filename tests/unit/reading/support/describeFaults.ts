import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../../src/lib/reading/fault';
import { RULES } from '../../../../src/lib/reading/rules';
import { checkReading } from '../../../../src/lib/server/checkReading';
import { changed, smallFiles } from './smallReading';

export const OVEN = 'argument/oven.yaml';
export const KEY = 'argument/key.yaml';
export const TIME = 'timeline.yaml';
export const TOUR = 'tours/oven-and-key.yaml';

/** The rule, the file, the stretch of it and what it is changed to, and what must be told. */
export type Case = [string, string, [string, string], Partial<Fault>];

/** Each change of the sound reading is refused, with its place and what was meant. */
export function describeFaults(name: string, cases: Case[]): void {
	describe(name, () => {
		it.each(cases)('%s', (_, file, change, told) => {
			const files = changed(smallFiles(), file, change);
			const { reading, faults } = checkReading(files);
			expect(reading).toBeUndefined();
			expect(faults).toContainEqual(expect.objectContaining(told));
			for (const fault of faults) {
				expect(RULES[fault.rule]).toBeTruthy();
				expect(fault.line).toBeLessThanOrEqual((files[fault.file] ?? '').split('\n').length);
			}
		});
	});
}
