import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeEvents } from '../../../src/lib/layout/timeline/arrangeEvents';
import { eventLabel } from '../../../src/lib/layout/timeline/eventLabel';
import { fillFree } from '../../../src/lib/layout/timeline/fillFree';
import { isLabelled, LEVELS } from '../../../src/lib/layout/timeline/levels';
import { showTied, type ShownLabels } from '../../../src/lib/layout/timeline/showTied';
import { tieGroups } from '../../../src/lib/layout/timeline/tieGroups';
import type { HistoricalEvent } from '../../../src/lib/reading/model';
import { event, expression, measure, overlapsOf, period } from './arbitraries';

const periods = [
	period('first', '187X/1914'),
	period('war', '1914/1929'),
	period('debt', '1929/..')
];
const lanes = ['a', 'b'].map((id) => ({ id, title: id }));
const widths = [500, 700];
const NODES = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'];

const events = fc
	.array(
		fc.record({
			edtf: expression,
			lane: fc.constantFrom('a', 'b'),
			rank: fc.constantFrom('keystone', 'major', 'minor', 'minor'),
			length: fc.integer({ min: 4, max: 30 }),
			nodes: fc.uniqueArray(fc.constantFrom(...NODES), { maxLength: 2 })
		}),
		{ minLength: 1, maxLength: 24 }
	)
	.map((all) =>
		all.map(({ edtf, lane, rank, length, nodes }, i) =>
			event(`e${i}`, edtf, { lane, rank, nodes, title: 'x'.repeat(length) })
		)
	);
const level = fc.constantFrom(...LEVELS);

const layoutOf = (all: HistoricalEvent[], shown: (typeof LEVELS)[number] = 'main') =>
	arrangeEvents({
		periods,
		lanes,
		events: all,
		laneOf: ({ lane }) => lane,
		labelOf: (one) => eventLabel(one, measure),
		isLabelled: ({ rank }) => isLabelled(rank, shown),
		scale: 'periods',
		widths
	});

const tiesOf = (all: HistoricalEvent[]) => [
	new Set<string>(),
	...tieGroups(all).map((ids) => new Set(ids))
];

const rowsOf = (labels: ShownLabels, id: string) => labels.get(id)?.map(({ row }) => row);

describe('levels: what is not labelled is a tick', () => {
	it('a level labels the events of its ranks, and those that are tied', () => {
		fc.assert(
			fc.property(events, level, (all, shown) => {
				const layout = layoutOf(all, shown);
				const labels = showTied(layout, new Set());
				const wanted = all.filter(({ rank }) => isLabelled(rank, shown)).map(({ id }) => id);
				expect([...labels.keys()].sort()).toEqual(wanted.sort());
			}),
			{ numRuns: 40 }
		);
	});

	it('R8: whatever is selected, each event that it ties has its label, at every width', () => {
		fc.assert(
			fc.property(events, level, (all, shown) => {
				const layout = layoutOf(all, shown);
				for (const tied of tiesOf(all)) {
					const labels = showTied(layout, tied);
					for (const id of tied) expect(labels.get(id)).toHaveLength(widths.length);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('no two labels overlap, whatever is tied, at a packing’s width and at any zoom', () => {
		fc.assert(
			fc.property(
				events,
				level,
				fc.double({ min: 1, max: 24, noNaN: true }),
				(all, shown, zoom) => {
					const layout = layoutOf(all, shown);
					for (const tied of tiesOf(all)) {
						const labels = fillFree(layout, showTied(layout, tied), zoom);
						for (const [i, width] of widths.entries())
							expect(overlapsOf(layout, labels, { packing: i, width: width * zoom })).toEqual([]);
					}
				}
			),
			{ numRuns: 40 }
		);
	});

	it('R6: selecting moves no label that stays, and no lane grows', () => {
		fc.assert(
			fc.property(events, level, (all, shown) => {
				const layout = layoutOf(all, shown);
				const rest = showTied(layout, new Set());
				for (const tied of tiesOf(all)) {
					const labels = showTied(layout, tied);
					for (const [id, placements] of labels) {
						if (rest.has(id)) expect(placements).toEqual(rest.get(id));
						for (const [i, { row }] of placements.entries())
							expect(row).toBeLessThan(layout.packings[i]!.rows[layout.items[id]!.lane]!);
					}
				}
			}),
			{ numRuns: 40 }
		);
	});
});

describe('zoom', () => {
	const zoom = fc.double({ min: 1, max: 24, noNaN: true });

	it('R6: no zoom, small or great, moves a label out of its row; labels only come with nearness', () => {
		fc.assert(
			fc.property(events, zoom, zoom, (all, a, b) => {
				const layout = layoutOf(all);
				const rest = showTied(layout, new Set());
				const [far, near] = [Math.min(a, b), Math.max(a, b)].map((z) => fillFree(layout, rest, z));
				for (const id of rest.keys()) expect(rowsOf(far!, id)).toEqual(rowsOf(rest, id));
				for (const id of far!.keys()) expect(rowsOf(near!, id)).toEqual(rowsOf(far!, id));
			}),
			{ numRuns: 60 }
		);
	});

	it('at rest nothing is added', () => {
		const layout = layoutOf([event('a', '1914'), event('b', '1950', { rank: 'minor' })]);
		const rest = showTied(layout, new Set());
		expect(fillFree(layout, rest, 1)).toBe(rest);
	});

	it('a tick gets its label as soon as there is room in the rows there are', () => {
		const long = { title: 'x'.repeat(40) };
		const layout = layoutOf([
			event('a', '1914', long),
			event('b', '1926', { ...long, rank: 'minor' })
		]);
		const rest = showTied(layout, new Set());
		expect(fillFree(layout, rest, 1).has('b')).toBe(false);
		expect(fillFree(layout, rest, 24).has('b')).toBe(true);
	});
});

describe('what one selection ties together', () => {
	it('the events of a claim, of a passage; each by itself', () => {
		const all = [
			event('a', '1914', { nodes: ['n'], passages: ['x'] }),
			event('b', '1915', { nodes: ['n'], passages: ['y'] }),
			event('c', '1916', { passages: ['y'] })
		];
		const groups = tieGroups(all).map((ids) => ids.join(' '));
		expect(groups.sort()).toEqual(['a', 'a', 'a b', 'b', 'b c', 'c']);
	});

	it('where more are tied than a lane has room for, those that fit are labelled, none overlaps', () => {
		fc.assert(
			fc.property(events, (all) => {
				const layout = layoutOf(all, 'periods');
				const labels = showTied(layout, new Set(all.map(({ id }) => id)));
				for (const [i, width] of widths.entries())
					expect(overlapsOf(layout, labels, { packing: i, width })).toEqual([]);
			}),
			{ numRuns: 30 }
		);
	});
});
