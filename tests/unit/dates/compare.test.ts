import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/lib/reading/dates/bounds';
import type { Answer } from '../../../src/lib/reading/dates/compare';
import { startsAfterEnd } from '../../../src/lib/reading/dates/compare';

const CASES: [a: string, b: string, answer: Answer, why: string][] = [
	['1945', '1914/1918', 'yes', 'wholly later'],
	['1914', '1945', 'no', 'wholly earlier'],
	['1933', '1933', 'perhaps', 'the same year'],
	['2008-09-15', '2008-09-15', 'no', 'the same day is not after'],
	['2008-09-16', '2008-09-15', 'yes', 'the next day'],
	['1918', '1914/1918-11-11', 'perhaps', 'starts in the year in which it ends'],
	['197X', '1975', 'perhaps', 'a decade round a year'],
	['1980', '197X', 'yes', 'after the decade'],
	['1933', '1970/..', 'no', 'earlier than the start of what has no known end'],
	['2008', '1970/..', 'unknown', 'nobody says when it ended'],
	['../1970', '1914', 'unknown', 'nobody says when it started'],
	['../1900', '1914', 'no', 'it has ended before, so it started before'],
	['[..1872]', '1900', 'no', 'at the latest before'],
	['[..1872]', '1800', 'unknown', 'may be before or after'],
	['[1868..]', '1800', 'yes', 'at the earliest after'],
	['1900', '[1868..]', 'unknown', 'may be before or after'],
	['1970/..', '1914', 'yes', 'an open end does not matter for the start'],
	['1933~', '1931', 'yes', 'widened by one year'],
	['1933~', '1932', 'perhaps', 'widened by one year']
];

describe('does a start after b has ended?', () => {
	it.each(CASES)('%s after %s: %s (%s)', (a, b, answer) => {
		expect(startsAfterEnd(boundsOf(a), boundsOf(b))).toBe(answer);
	});
});
