/** The outline says the whole model, each thing in one place, and of a filtered model what the filter leaves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPeriod } from '../../../src/lib/layout/timeline/inDateOrder';
import { timelineLayout } from '../../../src/lib/layout/timeline/timelineLayout';
import { NO_FILTER, type Filter } from '../../../src/lib/reading/filter';
import { NODE_KINDS, RELATION_KINDS, STATUSES, type Reading } from '../../../src/lib/reading/model';
import { outlineOf, type Outline } from '../../../src/lib/reading/outline';
import { indexReading, shownBy, type Shown } from '../../../src/lib/reading/questions';
import { loadReading } from '../../../src/lib/server/loadReading';
import { measure } from '../timeline/arbitraries';
import { smallReading } from './support/smallReading';

/** The outline of a reading as the page makes it, and what it is asked for. */
function outlined(reading: Reading) {
	const index = indexReading(reading);
	const layout = timelineLayout(reading, measure, [600]);
	const history = byPeriod(reading.events, layout).map(({ segment, events }) => {
		return { period: segment?.period, events };
	});
	return { index, outline: (shown?: Shown) => outlineOf(index, { history, shown }) };
}

/** What has its place in an outline: ids, as often as they have one. */
function placesIn({ themes, history }: Outline) {
	const nodes = themes.flatMap((theme) => theme.nodes);
	const relations = nodes.flatMap(({ groups }) => groups.flatMap((group) => group.relations));
	const events = history.flatMap((period) => period.events);
	const said = [...nodes, ...relations, ...history, ...events].flatMap((one) => one.said);
	return {
		nodes: nodes.map(({ node }) => node.id).sort(),
		relations: relations
			.filter(({ here }) => here)
			.map(({ relation }) => relation.id)
			.sort(),
		events: events.map(({ event }) => event.id).sort(),
		passages: said
			.filter(({ here }) => here)
			.map(({ passage }) => passage.id)
			.sort()
	};
}

const sorted = (ids: Iterable<string>) => [...ids].sort();
const idsOf = (items: readonly { id: string }[]) => sorted(items.map(({ id }) => id));

describe.each([
	['the small reading', smallReading()],
	['the reading of this edition', loadReading('data/lazzarato')]
])('the outline of %s', (_, reading) => {
	const { index, outline } = outlined(reading);
	const whole = outline();

	it('has every node, relation, event and passage, each in one place', () => {
		expect(placesIn(whole)).toEqual({
			nodes: idsOf(reading.nodes),
			relations: idsOf(reading.relations),
			events: idsOf(reading.events),
			passages: idsOf(reading.passages)
		});
	});

	it('names every relation from both its ends', () => {
		const named = whole.themes.flatMap(({ nodes }) =>
			nodes.flatMap(({ node, groups }) =>
				groups.flatMap(({ relations }) => relations.map(({ relation }) => [node.id, relation.id]))
			)
		);
		const ends = reading.relations.flatMap(({ id, source, target }) => [
			[source, id],
			[target, id]
		]);
		expect(sorted(named.map(String))).toEqual(sorted(ends.map(String)));
	});

	it('names every event under each of its points, and each of its points under it', () => {
		const pairs = reading.events.flatMap(({ id, nodes }) => nodes.map((node) => `${node} ${id}`));
		const fromNodes = whole.themes.flatMap(({ nodes }) =>
			nodes.flatMap(({ node, events }) => events.map(({ id }) => `${node.id} ${id}`))
		);
		const fromEvents = whole.history.flatMap(({ events }) =>
			events.flatMap(({ event, nodes }) => nodes.map(({ id }) => `${id} ${event.id}`))
		);
		expect(sorted(fromNodes)).toEqual(sorted(pairs));
		expect(sorted(fromEvents)).toEqual(sorted(pairs));
	});

	it('of a filter has exactly what the filter leaves, and no empty theme', () => {
		const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 2 });
		const filters: fc.Arbitrary<Filter> = fc.record({
			themes: some(reading.themes.map(({ id }) => id)),
			kinds: some(NODE_KINDS),
			relations: some(RELATION_KINDS),
			speakers: fc.constant([]),
			statuses: some(STATUSES),
			people: fc.constant([])
		});
		fc.assert(
			fc.property(filters, (filter) => {
				const shown = shownBy(index, filter);
				const left = outline(shown);
				expect(placesIn(left)).toEqual({
					nodes: sorted(shown.nodes),
					relations: sorted(shown.relations),
					events: sorted(shown.events),
					passages: sorted(shown.passages)
				});
				expect(left.themes.every(({ nodes }) => nodes.length > 0)).toBe(true);
			}),
			{ numRuns: 40, examples: [[NO_FILTER]] }
		);
	});
});

it('quotes a passage where it is first used, and names it afterwards', () => {
	const { outline } = outlined(smallReading());
	const until = outline().history.flatMap(({ said, events }) => [
		...said.map(({ passage, here }) => [passage.id, here]),
		...events.flatMap((one) => one.said.map(({ passage, here }) => [passage.id, here]))
	]);
	expect(until.filter(([id]) => id === 'until-the-war')).toEqual([
		['until-the-war', true],
		['until-the-war', false]
	]);
});
