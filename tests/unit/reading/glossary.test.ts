import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/lib/reading/model';
import { indexReading, minutesOf, saidWhere, touchedBy } from '../../../src/lib/reading/questions';
import { smallReading } from './support/smallReading';

const reading = smallReading();
const index = indexReading(reading);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

const withPassages = (nodeId: string, passages: string[]): Reading => ({
	...reading,
	nodes: reading.nodes.map((node) => (node.id === nodeId ? { ...node, passages } : node))
});

describe('saidWhere', () => {
	it('names the paragraphs of a passage, each once', () => {
		const said = saidWhere(index, 'waiting-is-the-point');
		expect(
			said.map(({ passage, paragraphs }) => [passage.id, paragraphs.map(({ n }) => n)])
		).toEqual([['waiting-is-the-point', [3, 5]]]);
	});

	it('follows the text and not the data: by paragraph, then by the first words', () => {
		const all = [
			'in-the-nineties',
			'waiting-a-cost',
			'talked-and-priced',
			'until-1954',
			'common-thing'
		];
		const said = saidWhere(indexReading(withPassages('oven-was-common', all)), 'oven-was-common');
		expect(ids(said.map(({ passage }) => passage))).toEqual([
			'common-thing',
			'talked-and-priced',
			'waiting-a-cost',
			'until-1954',
			'in-the-nineties'
		]);
		expect(said.flatMap(({ paragraphs }) => paragraphs.map(({ n }) => n))).toEqual([2, 2, 2, 3, 5]);
	});

	it('is empty for an unknown node', () => expect(saidWhere(index, 'nothing')).toEqual([]));
});

describe('touchedBy', () => {
	it.each([
		[
			'moreau',
			['oven-was-common', 'waiting-has-a-price', 'key-is-a-promise', 'waiting-is-the-point'],
			[],
			[]
		],
		['lind', ['why-did-they-stop', 'who-keeps-it'], [], []],
		['grandmother', [], ['key-is-a-promise'], ['key-returned']],
		['nobody', [], [], []]
	])(
		'lists what %s says, what leans on them and what is about them',
		(id, said, drawnOn, events) => {
			const touched = touchedBy(index, id);
			expect([touched.said, touched.drawnOn, touched.events].map(ids)).toEqual([
				said,
				drawnOn,
				events
			]);
		}
	);

	it.each([
		['the full name', 'Ada Stone', 'Stone', ['p02']],
		['the short name, with a possessive', 'Ada Stone', 'grandmother', ['p03']],
		['either, in the order of the text', 'a few of us', 'village oven', ['p01', 'p05']],
		['whole words alone', 'Ada Stone', 'bre', []]
	])('finds in the text %s', (_, name, short, paragraphs) => {
		const people = reading.people.map((one) =>
			one.id === 'grandmother' ? { ...one, name, short } : one
		);
		const texts = reading.paragraphs.map((one) =>
			one.id === 'p02' ? { ...one, text: `Ada Stone’s ${one.text}` } : one
		);
		const other = indexReading({ ...reading, people, paragraphs: texts });
		const expected =
			name === 'Ada Stone' && short !== 'Stone' ? ['p02', ...paragraphs] : paragraphs;
		expect(ids(touchedBy(other, 'grandmother').paragraphs)).toEqual(expected);
	});
});

describe('tours', () => {
	it('are found by id, with their steps as the model has them', () => {
		const tour = index.tours.get('oven-and-key');
		expect(tour?.about).toBe('A first class on what a village has in common.');
		expect(tour?.steps[0]).toEqual({
			id: 'common',
			minutes: 2,
			nodes: ['oven-was-common'],
			passages: ['common-thing'],
			events: ['oven-lit'],
			years: { from: 1900, to: 1939 },
			caption: 'The oven gave people time together.',
			ask: 'What did one do at the oven, other than bake?',
			pitfall: 'That the oven was common because it was cheap.'
		});
		expect(tour?.steps[1]).not.toHaveProperty('years');
		expect(tour?.steps[1]?.question?.answer).toBe('It gave waiting a price.');
	});

	it('take the minutes of their steps', () => {
		expect(reading.tours.map(minutesOf)).toEqual([6.5]);
		expect(minutesOf({ id: 'a', title: '', about: '', steps: [] })).toBe(0);
	});
});
