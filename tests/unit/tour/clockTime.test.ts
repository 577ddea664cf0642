import { expect, it } from 'vitest';
import { clockTime } from '../../../src/lib/views/tour/clockTime';

it.each([
	[0, '0:00'],
	[999, '0:00'],
	[185_000, '3:05'],
	[3_600_000, '1:00:00'],
	[3_729_000, '1:02:09']
])('%d ms are %s', (ms, shown) => {
	expect(clockTime(ms)).toBe(shown);
});
