/** The table of the outline has a row for each point it lists, and every order of it has the same rows. */
import { describe, expect, it } from 'vitest';
import { byPeriod, inDateOrder } from '../../../src/lib/layout/timeline/inDateOrder';
import { timelineLayout } from '../../../src/lib/layout/timeline/timelineLayout';
import { NO_FILTER } from '../../../src/lib/reading/filter';
import { outlineOf } from '../../../src/lib/reading/outline';
import { OUTLINE_COLUMNS, rowsOf, sortRows } from '../../../src/lib/reading/outlineTable';
import { indexReading, relationsOf, shownBy, type Shown } from '../../../src/lib/reading/questions';
import { loadReading } from '../../../src/lib/server/loadReading';
import { outlineSortOf, withNextSort } from '../../../src/lib/state/outlineSort';
import { measure } from '../timeline/arbitraries';
import { smallReading } from './support/smallReading';

describe.each([
	['the small reading', smallReading()],
	['the reading of this edition', loadReading('data/lazzarato')]
])('the table of the outline of %s', (_, reading) => {
	const index = indexReading(reading);
	const layout = timelineLayout(reading, measure, [600]);
	const inTime = inDateOrder(reading.events, layout);
	const history = byPeriod(reading.events, layout).map(({ segment, events }) => {
		return { period: segment?.period, events };
	});
	const rowsLeftBy = (shown?: Shown) => rowsOf(outlineOf(index, { history, shown }), index);
	const rows = rowsLeftBy();
	const idsOf = (some: typeof rows) => some.map(({ node }) => node.id);
	const order = { lang: reading.lang, inTime };

	it('has every point once, with as many relations as it has, and every event it is tied to', () => {
		expect(idsOf(rows).sort()).toEqual(reading.nodes.map(({ id }) => id).sort());
		for (const { node, degree, events } of rows) {
			expect(degree).toBe(relationsOf(index, node.id).length);
			expect(events.map(({ id }) => id).sort()).toEqual(
				reading.events
					.filter(({ nodes }) => nodes.includes(node.id))
					.map(({ id }) => id)
					.sort()
			);
		}
	});

	it('of a filtered model has what the filter leaves', () => {
		const shown = shownBy(index, { ...NO_FILTER, kinds: ['claim'] });
		const left = rowsLeftBy(shown);
		expect(new Set(idsOf(left))).toEqual(shown.nodes);
		const ends = left.reduce((sum, { degree }) => sum + degree, 0);
		expect(ends).toBe(2 * shown.relations.size);
	});

	it.each(OUTLINE_COLUMNS)(
		'in order by %s has the same rows, and up and down differ by direction',
		(by) => {
			const up = sortRows(rows, { by, descending: false }, order);
			const down = sortRows(rows, { by, descending: true }, order);
			expect(idsOf(up).sort()).toEqual(idsOf(rows).sort());
			expect(idsOf(down).sort()).toEqual(idsOf(rows).sort());
			expect(sortRows(up, { by, descending: false }, order)).toEqual(up);
			// What has no date comes last, either way.
			const undated = rows.filter(({ events }) => events.length === 0).length;
			for (const one of by === 'date' ? [up, down] : [])
				expect(one.slice(one.length - undated).every(({ events }) => events.length === 0)).toBe(
					true
				);
		}
	);

	it('in order by relations goes up, or down', () => {
		const degrees = (descending: boolean) =>
			sortRows(rows, { by: 'relations', descending }, order).map(({ degree }) => degree);
		expect(degrees(false)).toEqual([...degrees(false)].sort((a, b) => a - b));
		expect(degrees(true)).toEqual([...degrees(true)].sort((a, b) => b - a));
	});
});

describe('the order in an address', () => {
	const of = (search: string) => outlineSortOf(new URLSearchParams(search));
	const pressed = (search: string, by: (typeof OUTLINE_COLUMNS)[number]) =>
		withNextSort(new URLSearchParams(search), by).toString();

	it.each([
		['', {}],
		['sort=kind', { sort: { by: 'kind', descending: false } }],
		['sort=-relations', { sort: { by: 'relations', descending: true } }],
		['sort=colour', { unknown: 'colour' }],
		['sort=', { unknown: '' }]
	])('"%s"', (search, expected) => expect(of(search)).toEqual(expected));

	it('a heading pressed again and again goes up, down, and back to the order of the outline', () => {
		expect(pressed('kind=claim', 'date')).toBe('kind=claim&sort=date');
		expect(pressed('kind=claim&sort=date', 'date')).toBe('kind=claim&sort=-date');
		expect(pressed('kind=claim&sort=-date', 'date')).toBe('kind=claim');
	});

	it('relations come most first', () => {
		expect(pressed('sort=date', 'relations')).toBe('sort=-relations');
		expect(pressed('sort=-relations', 'relations')).toBe('sort=relations');
		expect(pressed('sort=relations', 'relations')).toBe('');
	});
});
