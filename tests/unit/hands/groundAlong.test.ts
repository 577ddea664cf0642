import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundAlong } from '../../../src/lib/layout/map/groundAlong';

describe('groundAlong', () => {
	it.each([
		['smaller than its pane, it stands in the middle', { size: 400, share: 0.1, at: 700 }, 200],
		['as large as its pane, it fills it', { size: 800, share: 0.3, at: 10 }, 0],
		['what lies under the hand stays under it', { size: 1600, share: 0.5, at: 300 }, -500],
		['it is not scrolled past its beginning', { size: 1600, share: 0.1, at: 700 }, 0],
		['it is not scrolled past its end', { size: 1600, share: 1, at: 100 }, -800]
	])('%s', (_, along, begins) => {
		expect(groundAlong({ view: 800, ...along })).toBe(begins);
	});

	it('leaves no part of the pane empty that the ground can fill', () => {
		const px = fc.integer({ min: 1, max: 5000 });
		const all = fc.record({
			view: px,
			size: px,
			share: fc.double({ min: 0, max: 1, noNaN: true }),
			at: px
		});
		fc.assert(
			fc.property(all, ({ view, size, share, at }) => {
				const begins = groundAlong({ view, size, share, at });
				if (size <= view) return begins + size / 2 === view / 2;
				return begins <= 0 && begins + size >= view;
			})
		);
	});
});
