import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignRows, depthOf } from '../../../src/lib/layout/timeline/assignRows';
import { ROW_GAP } from '../../../src/lib/layout/timeline/constants';
import { nearRows } from '../../../src/lib/layout/timeline/nearRows';
import type { Packing } from '../../../src/lib/layout/timeline/packLanes';
import { packLanes } from '../../../src/lib/layout/timeline/packLanes';
import type { Packable } from '../../../src/lib/layout/timeline/reserve';
import { overhang, reservedStretch } from '../../../src/lib/layout/timeline/reserve';
import { lane, plotWidth } from './arbitraries';

const pack = (items: readonly Packable[], width: number, previous?: Packing['placements']) =>
	packLanes({ lanes: [{ id: 'a', items }], width, ...(previous && { previous }) });

/** Pairs in one row that come closer than the gap at this width. */
function overlaps(items: readonly Packable[], { placements }: Packing, width: number): string[] {
	const seats = items.map((item) => {
		const { row, side } = placements.get(item.id)!;
		return { id: item.id, row, ...reservedStretch(item, side, width) };
	});
	return seats.flatMap((a, i) =>
		seats
			.slice(i + 1)
			.filter((b) => a.row === b.row)
			.filter((b) => a.left < b.right + ROW_GAP - 1e-6 && b.left < a.right + ROW_GAP - 1e-6)
			.map((b) => `${a.id} ${b.id}`)
	);
}

/** The fewest rows over all choices of sides that keep labels on the plot as well as can be. */
function fewestRows(items: readonly Packable[], width: number): number {
	const choices = items.map((item) => {
		const [right, left] = [overhang(item, 'right', width), overhang(item, 'left', width)];
		if (right === 0 && left === 0) return ['right', 'left'] as const;
		return left < right ? (['left'] as const) : (['right'] as const);
	});
	const every = choices.reduce<('right' | 'left')[][]>(
		(sides, choice) => sides.flatMap((taken) => choice.map((side) => [...taken, side])),
		[[]]
	);
	const depths = every.map((sides) =>
		depthOf(items.map((item, i) => reservedStretch(item, sides[i]!, width)))
	);
	return Math.min(...depths);
}

const tick = (id: string, x: number, labelWidth = 100, keystone = false): Packable => ({
	id,
	start: x,
	end: x,
	labelWidth,
	keystone
});

describe('rows for labels', () => {
	it('no two overlap, whatever the items and the width', () => {
		fc.assert(
			fc.property(lane(14), plotWidth, (items, width) => {
				expect(overlaps(items, pack(items, width), width)).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});

	it('a packing holds at every greater width', () => {
		fc.assert(
			fc.property(
				lane(12),
				plotWidth,
				fc.double({ min: 1, max: 8, noNaN: true }),
				(items, w, by) => {
					expect(overlaps(items, pack(items, w), w * by)).toEqual([]);
				}
			),
			{ numRuns: 150 }
		);
	});

	it('for fixed sides there are as many rows as ever run side by side', () => {
		fc.assert(
			fc.property(lane(40), plotWidth, fc.boolean(), (items, width, left) => {
				const stretches = items.map((item) => ({
					id: item.id,
					...reservedStretch(item, left ? 'left' : 'right', width)
				}));
				const rows = [...assignRows(stretches).values()];
				const sideBySide = stretches.map(
					({ left: at }) =>
						stretches.filter(({ left: l, right }) => l <= at && at < right + ROW_GAP).length
				);
				expect(Math.max(-1, ...rows) + 1).toBe(Math.max(0, ...sideBySide));
			})
		);
	});

	it('the sides found need the fewest rows in nearly all lanes, and never more than one row over', () => {
		const lanes = fc.sample(fc.tuple(lane(8), plotWidth), { numRuns: 150, seed: 1914 });
		const over = lanes.map(
			([items, width]) => pack(items, width).rows.a! - (items.length ? fewestRows(items, width) : 0)
		);
		expect(Math.max(...over)).toBeLessThanOrEqual(1);
		expect(Math.min(...over)).toBe(0);
		expect(over.filter((n) => n > 0).length).toBeLessThanOrEqual(2);
	});

	it('the order in which items come does not matter', () => {
		const shuffled = lane(10).chain((items) =>
			fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))
		);
		fc.assert(
			fc.property(shuffled, plotWidth, ([items, others], width) => {
				const [a, b] = [pack(items, width), pack(others, width)];
				for (const { id } of items) expect(a.placements.get(id)).toEqual(b.placements.get(id));
			}),
			{ numRuns: 60 }
		);
	});

	it('labels stay on the plot wherever they fit on one side', () => {
		fc.assert(
			fc.property(lane(10), plotWidth, (items, width) => {
				const { placements } = pack(items, width);
				for (const item of items) {
					const least = Math.min(overhang(item, 'right', width), overhang(item, 'left', width));
					expect(overhang(item, placements.get(item.id)!.side, width)).toBe(least);
				}
			}),
			{ numRuns: 60 }
		);
	});
});

describe('on which side a label stands', () => {
	it('right of its tick', () => {
		expect(pack([tick('a', 0.5)], 600).placements.get('a')).toEqual({
			row: 0,
			side: 'right',
			anchor: 0.5
		});
	});

	it('left where the right does not fit', () => {
		expect(pack([tick('a', 0.95)], 600).placements.get('a')?.side).toBe('left');
	});

	it('left where that saves a row', () => {
		const { rows, placements } = pack([tick('a', 0.5), tick('b', 0.55)], 600);
		expect(rows.a).toBe(1);
		expect(placements.get('a')?.side).toBe('left');
		expect(placements.get('b')?.side).toBe('right');
	});

	it('a bar’s label hangs from its start, or, to the left, from its end', () => {
		const bar = (start: number, end: number) => ({ ...tick('a', start), end });
		expect(pack([bar(0.2, 0.6)], 600).placements.get('a')?.anchor).toBe(0.2);
		expect(pack([bar(0.9, 0.98)], 600).placements.get('a')).toEqual({
			row: 0,
			side: 'left',
			anchor: 0.98
		});
	});

	it('nothing else stands over a bar in its row', () => {
		const bar = { ...tick('bar', 0.1), end: 0.9 };
		expect(pack([bar, tick('b', 0.6)], 600).rows.a).toBe(2);
	});

	it('of two equal packings, the one in which no thread crosses a label', () => {
		const lanes = [
			{ id: 'upper', items: [tick('label', 0.5)] },
			{ id: 'lower', items: [tick('keystone', 0.6, 100, true)] }
		];
		expect(packLanes({ lanes, width: 600 }).placements.get('label')?.side).toBe('left');
	});
});

describe('R6: nothing jumps when the plot is resized', () => {
	it('a lane that needs as many rows as before does not move when the plot grows', () => {
		fc.assert(
			fc.property(
				lane(9),
				plotWidth,
				fc.double({ min: 1, max: 1.3, noNaN: true }),
				(items, w, by) => {
					const before = pack(items, w);
					const after = pack(items, w * by, before.placements);
					const fits = items.every((item) => {
						const { side } = before.placements.get(item.id)!;
						const other = side === 'right' ? 'left' : 'right';
						return overhang(item, side, w * by) <= overhang(item, other, w * by);
					});
					if (!fits || after.rows.a !== before.rows.a) return;
					expect(after.placements).toEqual(before.placements);
				}
			),
			{ numRuns: 100 }
		);
	});

	it('where rows within one of the previous ones are found, they are so, and free of overlaps', () => {
		fc.assert(
			fc.property(
				lane(10),
				plotWidth,
				fc.double({ min: 0.95, max: 1.05, noNaN: true }),
				(items, w, by) => {
					const before = pack(items, w);
					const seated = items.map((item) => {
						const { side, row } = before.placements.get(item.id)!;
						return { id: item.id, previousRow: row, ...reservedStretch(item, side, w * by) };
					});
					const near = nearRows(seated, depthOf(seated));
					if (!near) return;
					for (const { id, previousRow } of seated)
						expect(Math.abs(near.get(id)! - previousRow)).toBeLessThanOrEqual(1);
					const placements = new Map(
						[...before.placements].map(([id, p]) => [id, { ...p, row: near.get(id)! }])
					);
					expect(overlaps(items, { placements, rows: {} }, w * by)).toEqual([]);
				}
			),
			{ numRuns: 100 }
		);
	});

	it('a zoom by 2 % moves an item by more than one row in fewer than one lane in fifty', () => {
		const lanes = fc.sample(fc.tuple(lane(12), plotWidth, fc.constantFrom(0.98, 1.02)), {
			numRuns: 300,
			seed: 1929
		});
		const jumping = lanes.filter(([items, width, by]) => {
			const before = pack(items, width);
			const after = pack(items, width * by, before.placements);
			return items.some(({ id }) => {
				const rows = [before, after].map(({ placements }) => placements.get(id)!.row);
				return Math.abs(rows[0]! - rows[1]!) > 1;
			});
		});
		expect(jumping.length).toBeLessThan(lanes.length / 50);
	});
});
