import { expect, it } from 'vitest';
import { nearestHeight } from '../../../src/lib/state/sheet';

it.each([
	[90, 0],
	[200, 0],
	[240, 1],
	[560, 1],
	[561, 2],
	[4000, 2]
])('a sheet let go at %i px takes the nearest of its heights', (at, index) => {
	expect(nearestHeight(at, [120, 340, 780])).toBe(index);
});
