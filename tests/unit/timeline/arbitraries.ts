import fc from 'fast-check';
import { boundsOf } from '../../../src/lib/reading/dates/bounds';
import type { HistoricalDate, HistoricalEvent, Period } from '../../../src/lib/reading/model';
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
		...more
	};
}

export function period(id: string, edtf: string): Period {
	return { id, title: `Period ${id}`, date: date(edtf), passages: [] };
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
