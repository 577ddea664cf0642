import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_OFFSET, LONGEST_SAID, ROW_GAP } from '../../../src/lib/layout/timeline/constants';
import { eventLabel } from '../../../src/lib/layout/timeline/eventLabel';
import { timelineLayout } from '../../../src/lib/layout/timeline/timelineLayout';
import type { TimelineItem, TimelineLayout } from '../../../src/lib/layout/timeline/types';
import { date, event, expression, measure, period } from './arbitraries';

const periods = [
	period('first', '187X/1914'),
	period('war', '1914/1929'),
	period('debt', '1929/..')
];
const lanes = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id }));
const widths = [560, 770, 1040];

const events = fc
	.array(
		fc.tuple(expression, fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 4, max: 30 })),
		{
			maxLength: 30
		}
	)
	.map((all) =>
		all.map(([edtf, lane, length], i) => event(`e${i}`, edtf, { lane, title: 'x'.repeat(length) }))
	);

const layoutOf = (all: ReturnType<typeof event>[]) =>
	timelineLayout({ periods, lanes, events: all }, measure, widths);

/** Drawn from the published numbers alone, as a view would: px from the left edge of the plot. */
function drawn({ extent, label, placements }: TimelineItem, packing: number, width: number) {
	const { side, anchor } = placements[packing]!;
	const at = anchor * width;
	const from = side === 'right' ? at + LABEL_OFFSET : at - LABEL_OFFSET - label.width;
	const start = extent.kind === 'tick' ? extent.x : extent.fringeStart;
	const end = extent.kind === 'tick' ? extent.x : extent.fringeEnd;
	return { left: Math.min(start * width, from), right: Math.max(end * width, from + label.width) };
}

function overlaps({ items }: TimelineLayout, packing: number, width: number): number {
	const seats = Object.values(items).map((item) => ({
		seat: `${item.lane} ${item.placements[packing]!.row}`,
		...drawn(item, packing, width)
	}));
	const near = (a: { left: number; right: number }, b: { left: number; right: number }) =>
		a.left < b.right + ROW_GAP - 1e-6 && b.left < a.right + ROW_GAP - 1e-6;
	return seats.filter((a, i) => seats.slice(i + 1).some((b) => a.seat === b.seat && near(a, b)))
		.length;
}

describe('the layout of a timeline', () => {
	it('published numbers, drawn at a packing’s width or any greater, never overlap', () => {
		fc.assert(
			fc.property(events, fc.double({ min: 1, max: 4, noNaN: true }), (all, by) => {
				const layout = layoutOf(all);
				for (const [i, { minWidth }] of layout.packings.entries()) {
					expect(overlaps(layout, i, minWidth)).toBe(0);
					expect(overlaps(layout, i, minWidth * by)).toBe(0);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('rows counted are rows used; a wider plot needs no more of them', () => {
		fc.assert(
			fc.property(events, (all) => {
				const { items, packings } = layoutOf(all);
				for (const [i, { rows }] of packings.entries())
					for (const { id } of lanes) {
						const used = Object.values(items).filter(({ lane }) => lane === id);
						const top = Math.max(-1, ...used.map(({ placements }) => placements[i]!.row));
						expect(rows[id]).toBe(top + 1);
						if (i > 0) expect(rows[id]).toBeLessThanOrEqual(packings[i - 1]!.rows[id]!);
					}
			}),
			{ numRuns: 40 }
		);
	});

	it('is plain data: it survives JSON', () => {
		const layout = layoutOf([event('a', '1914/1918'), event('b', '197X/..'), event('c', '1933')]);
		expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
	});

	it('packings come from the narrowest to the widest, whatever order was asked for', () => {
		const layout = timelineLayout({ periods, lanes, events: [] }, measure, [1040, 560]);
		expect(layout.packings.map(({ minWidth }) => minWidth)).toEqual([560, 1040]);
	});

	it('a band runs from its earliest start, where its scale begins, to its latest end', () => {
		const { segments, periods: bands } = layoutOf([event('a', '1880'), event('b', '1940')]);
		expect(bands.map(({ x0 }) => x0)).toEqual(segments.map(({ x0 }) => x0));
		expect(bands.at(-1)?.x1).toBe(1);
	});
});

describe('R3: the label of an event', () => {
	it('has the words said, where they are short enough', () => {
		const label = eventLabel(event('a', '197X', { date: date('197X', 'in the 1970s') }), measure);
		expect(label).toMatchObject({ date: 'in the 1970s', said: true, editors: false });
	});

	it('has the editor’s date, marked as such, where they are too long', () => {
		const said = 'from the end of the 19th century and open onto WW1';
		const label = eventLabel(event('a', '187X/1914', { date: date('187X/1914', said) }), measure);
		expect(label).toMatchObject({ date: '1870s–1914', said: false });
		expect(measure(said, { family: 'serif', size: 11.5, weight: 400 })).toBeGreaterThan(
			LONGEST_SAID
		);
	});

	it.each([
		['stated', false],
		['inferred', true],
		['editor', true]
	] as const)('a date that is %s and not in the words said: the mark is %s', (basis, editors) => {
		const said = basis === 'editor' ? '' : 'x'.repeat(60);
		const label = eventLabel(
			event('a', '197X', { date: { ...date('197X', said), basis } }),
			measure
		);
		expect(label).toMatchObject({ date: '1970s', said: false, editors });
	});

	it('has room for the title set bold, and for the editor’s mark', () => {
		const bolder: typeof measure = (text, { weight }) => text.length * (weight > 600 ? 8 : 6);
		const { width } = eventLabel(event('a', '1933', { title: 'Ten letter' }), bolder);
		expect(width).toBe(4 * 6 + 5 + '[ed.]'.length * 6 + 5 + 10 * 8);
	});
});
