import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../../src/lib/reading/codePoints';
import { ReadingError } from '../../../src/lib/reading/fault';
import { publishedDataSet } from '../../../src/lib/reading/publish';
import { jsonSchema, published } from '../../../src/lib/reading/schema';
import { smallReading } from './support/smallReading';

const reading = smallReading();
const positions = Object.fromEntries(reading.nodes.map(({ id }, i) => [id, { x: i, y: -i }]));
const data = publishedDataSet(reading, positions);
const validate = new Ajv2020().compile(jsonSchema('published'));

describe('publishedDataSet', () => {
	it('fits its schema, in zod and in JSON Schema', () => {
		expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
		expect(published.parse(data)).toEqual(data);
	});

	const keys: [string, object | undefined, string][] = [
		[
			'the whole',
			data,
			'format title people citation paragraphs passages themes nodes relations periods lanes events tours'
		],
		['a person', data.people[0], 'id name role'],
		['a paragraph', data.paragraphs[0], 'id n turn speaker text'],
		['a passage', data.passages[0], 'id targets'],
		['a target', data.passages[0]?.targets[0], 'paragraph start end exact prefix suffix'],
		['a theme', data.themes[0], 'id title'],
		[
			'a node',
			data.nodes[0],
			'id kind theme rank title gloss speaker status fidelity drawsOn passages x y'
		],
		['a relation', data.relations[0], 'id kind source target passages'],
		['a period', data.periods[0], 'id title date sources'],
		['a lane', data.lanes[0], 'id title'],
		['an event', data.events[0], 'id title gloss lane date basis sources passages nodes people'],
		['a date', data.events[0]?.date, 'edtf said basis bounds']
	];
	it.each(keys)('has the keys of the format, in their order: %s', (_, value, expected) => {
		expect(Object.keys(value ?? {}).join(' ')).toBe(expected);
	});

	it('R2: each target’s offsets cut its exact words, prefix and suffix out of the paragraph', () => {
		const texts = new Map(data.paragraphs.map(({ id, text }) => [id, text]));
		for (const { paragraph, start, end, ...words } of data.passages.flatMap((one) => one.targets)) {
			const text = texts.get(paragraph) ?? '';
			expect(words).toEqual({
				exact: sliceCodePoints(text, start, end),
				prefix: sliceCodePoints(text, Math.max(0, start - 32), start),
				suffix: sliceCodePoints(text, end, end + 32)
			});
		}
	});

	it('has, where there is one, a definition, the editor’s remark on the words, who an event is about', () => {
		const concept = reading.nodes.find(({ definition }) => definition);
		const [key, ...others] = data.nodes.filter(({ definition }) => definition);
		expect([key?.id, key?.definition, others]).toEqual([concept?.id, concept?.definition, []]);
		expect(data.passages.filter(({ note }) => note)).toEqual([
			expect.objectContaining({ id: 'in-the-nineties', note: 'The vault is the roof of the oven.' })
		]);
		expect(data.events.flatMap(({ people = [] }) => people)).toEqual(['grandmother']);
	});

	it('has of a tour what is shown, and nothing of the teacher’s', () => {
		expect(data.tours).toEqual([
			{
				id: 'oven-and-key',
				title: 'From the oven to the key',
				steps: [
					expect.objectContaining({
						id: 'common',
						passages: ['common-thing'],
						events: ['oven-lit']
					}),
					expect.objectContaining({ id: 'price', passages: ['waiting-a-cost'], events: [] }),
					expect.objectContaining({ id: 'return', passages: ['in-the-nineties'] })
				]
			}
		]);
		const [step] = data.tours[0]?.steps ?? [];
		expect(Object.keys(step ?? {}).join(' ')).toBe('id nodes events passages caption');
	});

	it('its schema lets pass what was published before definitions, sources of periods and people', () => {
		const before = {
			...data,
			nodes: data.nodes.map(({ definition: _, ...node }) => node),
			passages: data.passages.map(({ note: _, ...passage }) => passage),
			periods: data.periods.map(({ sources: _, ...period }) => period),
			events: data.events.map(({ people: _, ...event }) => event)
		};
		expect(validate(before), JSON.stringify(validate.errors)).toBe(true);
		expect(before).not.toEqual(data);
	});

	it('writes bounds as ISO days, null where a side is open', () => {
		expect(data.periods[0]?.date.bounds).toEqual([null, null, '1939-01-01', '1939-12-31']);
	});

	it.each([
		['another format', { ...data, format: 'passagework/2' }],
		['a key more', { ...data, extra: 1 }],
		['a node without place', { ...data, nodes: [{ ...data.nodes[0], x: undefined }] }]
	])('its schema refuses %s', (_, wrong) => {
		expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
	});

	it('R6: refuses a node that the layout does not place, by name', () => {
		expect(() => publishedDataSet(reading, {})).toThrow(ReadingError);
		expect(() => publishedDataSet(reading, {})).toThrow(/oven-was-common[^]*npm run layout/u);
	});
});
