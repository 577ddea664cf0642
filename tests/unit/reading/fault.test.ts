import { describe, expect, it } from 'vitest';
import { formatFaults, ReadingError, type Fault } from '../../../src/lib/reading/fault';

const fault: Fault = {
	file: 'argument/oven.yaml',
	line: 8,
	column: 9,
	path: ['nodes', 'oven-was-common', 'passages', 0],
	expected: 'the id of a passage',
	got: 'comon-thing',
	nearest: 'common-thing',
	rule: 'id-unresolved'
};

describe('formatFaults', () => {
	it('says where, what was expected, what came, what was meant and what to do', () => {
		expect(formatFaults([fault], 'data/small')).toBe(
			[
				'1 fault in the reading',
				'',
				'data/small/argument/oven.yaml:8:9  (id-unresolved)',
				'  at            nodes › oven-was-common › passages › 0',
				'  expected      the id of a passage',
				'  got           comon-thing',
				'  did you mean  common-thing',
				'  to do         Correct the id, or add what it names.'
			].join('\n')
		);
	});

	it('tells them by file and line', () => {
		const told = formatFaults([
			fault,
			{ ...fault, file: 'argument/key.yaml', line: 9 },
			{ ...fault, line: 2 }
		]);
		expect(told.match(/\S+:\d+:\d+/gu)).toEqual([
			'argument/key.yaml:9:9',
			'argument/oven.yaml:2:9',
			'argument/oven.yaml:8:9'
		]);
	});

	it('is the message of the error that carries them', () => {
		const error = new ReadingError([fault], 'data/small');
		expect(error.faults).toEqual([fault]);
		expect(error.message).toBe(formatFaults([fault], 'data/small'));
	});
});
