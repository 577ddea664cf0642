import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	asksNothing,
	FACETS,
	NO_FILTER,
	toggled,
	type Filter
} from '../../../src/lib/reading/filter';
import { indexReading, shownBy } from '../../../src/lib/reading/questions';
import { mayLieWithin } from '../../../src/lib/reading/questions/shownBy';
import {
	filterOf,
	searchOf,
	valuesOffered,
	withFilter,
	withYears,
	yearsOf
} from '../../../src/lib/state/filter';
import { smallReading } from '../reading/support/smallReading';

const index = indexReading(smallReading());
const { reading } = index;

const someOf = (values: readonly string[]) => fc.subarray([...values]);
const anyYears = fc
	.tuple(fc.integer({ min: 1000, max: 2500 }), fc.integer({ min: 1000, max: 2500 }))
	.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const anyFilter: fc.Arbitrary<Filter> = fc
	.record({
		...Object.fromEntries(FACETS.map((facet) => [facet, someOf(valuesOffered(facet, index))])),
		years: fc.option(anyYears, { nil: undefined }),
		turn: fc.option(fc.constantFrom(...reading.turns.map(({ n }) => n)), { nil: undefined })
	})
	.map((filter) => {
		const { years, turn, ...lists } = filter as Filter;
		return {
			...lists,
			...(years ? { years } : {}),
			...(turn === undefined ? {} : { turn })
		} as Filter;
	});

describe('R4: a filter has an address', () => {
	test('every filter comes back from its address as it was', () => {
		fc.assert(
			fc.property(anyFilter, (filter) => {
				const params = withFilter(new URLSearchParams('q=bread'), filter);
				expect(filterOf(new URLSearchParams(searchOf(params)), index)).toEqual({
					filter,
					unknown: []
				});
				expect(params.get('q')).toBe('bread');
			})
		);
	});

	test('what the reading does not have is told, and the rest holds', () => {
		const kept = reading.themes[0]?.id ?? '';
		const params = new URLSearchParams(`theme=${kept},nowhere&kind=poem&years=1929&turn=999`);
		expect(filterOf(params, index)).toEqual({
			filter: { ...NO_FILTER, themes: [kept] },
			unknown: ['theme=nowhere', 'kind=poem', 'years=1929', 'turn=999']
		});
	});

	test.each([
		['1929-1975', { from: 1929, to: 1975 }],
		['1929-1929', { from: 1929, to: 1929 }],
		['1975-1929', undefined],
		['29-75', undefined],
		['', undefined]
	])('years=%s', (text, years) => {
		expect(yearsOf(new URLSearchParams({ years: text }))).toEqual(years);
	});

	test('taking the years away leaves an address without them', () => {
		expect(searchOf(withYears(new URLSearchParams('years=1900-1950'), undefined))).toBe('');
	});

	test('a filter that asks nothing leaves no trace', () => {
		expect(asksNothing(NO_FILTER)).toBe(true);
		expect(searchOf(withFilter(new URLSearchParams(), NO_FILTER))).toBe('');
	});

	test('a value is turned on and off again', () => {
		const on = toggled(NO_FILTER, 'kinds', 'claim');
		expect(on.kinds).toEqual(['claim']);
		expect(asksNothing(on)).toBe(false);
		expect(toggled(on, 'kinds', 'claim')).toEqual(NO_FILTER);
	});
});

describe('what a filter leaves', () => {
	test('asking nothing leaves everything', () => {
		const shown = shownBy(index, NO_FILTER);
		expect(shown.nodes.size).toBe(reading.nodes.length);
		expect(shown.relations.size).toBe(reading.relations.length);
		expect(shown.events.size).toBe(reading.events.length);
	});

	test('a relation stays only with both its ends, a passage only with what rests on it', () => {
		fc.assert(
			fc.property(anyFilter, (filter) => {
				const shown = shownBy(index, filter);
				for (const { id, source, target } of reading.relations) {
					if (shown.relations.has(id)) expect(shown.nodes).toContain(source);
					if (shown.relations.has(id)) expect(shown.nodes).toContain(target);
				}
				for (const id of shown.passages) {
					const users = [...reading.nodes, ...reading.relations, ...reading.events].filter(
						({ passages }) => passages.includes(id)
					);
					const ids = [...shown.nodes, ...shown.relations, ...shown.events];
					expect(users.some((user) => ids.includes(user.id))).toBe(true);
				}
			})
		);
	});

	test('asking for more never shows more', () => {
		fc.assert(
			fc.property(anyFilter, anyFilter, (a, b) => {
				const both = {
					...b,
					...Object.fromEntries(FACETS.map((f) => [f, a[f].length ? a[f] : b[f]]))
				};
				const wide = shownBy(index, { ...both, kinds: [], years: undefined } as unknown as Filter);
				for (const id of shownBy(index, both).nodes) expect(wide.nodes).toContain(id);
			})
		);
	});

	test('as far as the last turn is the whole', () => {
		const last = reading.turns.at(-1)?.n ?? 0;
		expect(shownBy(index, { ...NO_FILTER, turn: last }).nodes.size).toBe(reading.nodes.length);
	});

	test('turn by turn, points are only added', () => {
		let before = new Set<string>();
		for (const { n } of reading.turns) {
			const { nodes } = shownBy(index, { ...NO_FILTER, turn: n });
			for (const id of before) expect(nodes).toContain(id);
			before = new Set(nodes);
		}
	});
});

describe('years and bounds', () => {
	const war = ['1914-07-28', '1914-07-28', '1918-11-11', '1918-11-11'] as const;
	test.each([
		['inside', war, { from: 1900, to: 1920 }, true],
		['the last year alone', war, { from: 1918, to: 1918 }, true],
		['the first year alone', war, { from: 1914, to: 1914 }, true],
		['before', war, { from: 1900, to: 1913 }, false],
		['after', war, { from: 1919, to: 1930 }, false],
		[
			'an open end reaches on',
			['1970-01-01', '1970-12-31', null, null],
			{ from: 2300, to: 2400 },
			true
		],
		[
			'an open start reaches back',
			[null, null, '1970-01-01', '1970-12-31'],
			{ from: 1000, to: 1001 },
			true
		],
		[
			'an open end starts nowhere earlier',
			['1970-01-01', '1970-12-31', null, null],
			{ from: 1900, to: 1950 },
			false
		]
	])('%s', (_, bounds, years, answer) => {
		expect(mayLieWithin([...bounds] as never, years)).toBe(answer);
	});
});
