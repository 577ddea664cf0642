import { describe, expect, it } from 'vitest';
import { dropOffset, type DropLabel } from '../../../src/lib/layout/timeline/dropOffset';

const label = (given: Partial<DropLabel>): DropLabel => ({
	...{ anchor: 0.5, side: 'right', width: 100, top: 40 },
	...given
});
const own = label({});

describe('where the thread comes down to a label', () => {
	it.each([
		['nothing is passed', [], 0],
		['a label that is passed ends before it', [label({ anchor: 0.3, top: 0, width: 150 })], 0],
		['a label would be passed at its anchor', [label({ anchor: 0.4, top: 0, width: 150 })], 108],
		['that label stands below', [label({ anchor: 0.4, top: 80, width: 150 })], 0],
		[
			'a label would be passed at either end',
			[label({ anchor: 0.4, top: 0, width: 150 }), label({ anchor: 0.6, top: 20 })],
			0
		]
	])('%s', (_, others, px) => expect(dropOffset(own, [own, ...others], [1000])).toBe(px));

	it('a label on the left of its anchor has its other end on the left', () => {
		const left = label({ side: 'left' });
		const above = label({ anchor: 0.45, top: 0 });
		expect(dropOffset(left, [above], [1000])).toBe(-108);
	});

	it('is where most of the widths pass fewest labels', () => {
		const above = label({ anchor: 0.4, width: 150, top: 0 });
		expect(dropOffset(own, [above], [1000, 1100, 2000])).toBe(108);
		expect(dropOffset(own, [above], [1000, 2000, 2200])).toBe(108);
		expect(dropOffset(own, [above], [2000, 2200])).toBe(0);
	});
});
