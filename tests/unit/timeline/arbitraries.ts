import fc from 'fast-check';
import { boundsOf } from '../../../src/lib/reading/dates/bounds';
import type { HistoricalDate, HistoricalEvent, Period } from '../../../src/lib/reading/model';
import { LABEL_OFFSET, ROW_GAP } from '../../../src/lib/layout/timeline/constants';
import { drawnEnds } from '../../../src/lib/layout/timeline/drawnEnds';
import type { ShownLabels } from '../../../src/lib/layout/timeline/showTied';
import type { TimelineLayout } from '../../../src/lib/layout/timeline/types';
import type { Packable } from '../../../src/lib/layout/timeline/reserve';
import type { Measure } from '../../../src/lib/layout/measure';

export const measure: Measure = (text, { size }) => 0.52 * size * text.length;

export function date(edtf: string, said = ''): HistoricalDate {
	return { edtf, said, basis: said ? 'stated' : 'editor', bounds: boundsOf(edtf) };
}

export function event(
	id: string,
	edtf: string,
	more: Partial<HistoricalEvent> = {}
): HistoricalEvent {
	return {
		id,
		title: `Event ${id}`,
		gloss: '',
		lane: 'a',
		rank: 'major',
		date: date(edtf),
		basis: 'text',
		sources: [],
		passages: [],
		nodes: [],
		people: [],
		...more
	};
}

export function period(id: string, edtf: string): Period {
	return { id, title: `Period ${id}`, date: date(edtf), sources: [], passages: [] };
}

const packable = fc
	.record({
		start: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.4, noNaN: true })),
		labelWidth: fc.integer({ min: 30, max: 260 }),
		keystone: fc.boolean()
	})
	.map(({ start, length, ...rest }) => ({ ...rest, start, end: Math.min(1, start + length) }));

/** Up to `most` items of one lane. */
export function lane(most: number): fc.Arbitrary<Packable[]> {
	return fc
		.array(packable, { maxLength: most })
		.map((items) => items.map((item, i) => ({ ...item, id: `e${i}` })));
}

export const plotWidth = fc.integer({ min: 320, max: 2560 });

/** A year of the twentieth century or so, in one of the forms of the subset. */
export const expression = fc
	.tuple(
		fc.integer({ min: 1850, max: 1990 }),
		fc.integer({ min: 0, max: 40 }),
		fc.constantFrom('point', 'about', 'decade', 'span', 'open', 'unknown', 'set', 'day')
	)
	.map(([year, length, form]) => {
		const later = year + length;
		switch (form) {
			case 'about':
				return `${year}~`;
			case 'decade':
				return `${Math.floor(year / 10)}X`;
			case 'span':
				return `${year}/${later}`;
			case 'open':
				return `${year}/..`;
			case 'unknown':
				return `/${year}`;
			case 'set':
				return `[${year}..${later}]`;
			case 'day':
				return `${year}-03-04`;
			default:
				return `${year}`;
		}
	});

/** Pairs of labels in one row that come closer than the gap, drawn from published numbers alone, as a view would. */
export function overlapsOf(
	{ items }: TimelineLayout,
	labels: ShownLabels,
	{ packing, width }: { packing: number; width: number }
): string[] {
	const seats = [...labels].map(([id, placements]) => {
		const { extent, label, lane: own } = items[id]!;
		const { row, side, anchor } = placements[packing]!;
		const at = anchor * width;
		const from = side === 'right' ? at + LABEL_OFFSET : at - LABEL_OFFSET - label.width;
		const { start, end } = drawnEnds(extent);
		const right = Math.max(end * width, from + label.width);
		return { id, row: `${own} ${row}`, left: Math.min(start * width, from), right };
	});
	const near = (a: { left: number; right: number }, b: { left: number; right: number }) =>
		a.left < b.right + ROW_GAP - 1e-6 && b.left < a.right + ROW_GAP - 1e-6;
	return seats.flatMap((a, i) =>
		seats
			.slice(i + 1)
			.filter((b) => a.row === b.row && near(a, b))
			.map((b) => `${a.id} ${b.id}`)
	);
}
