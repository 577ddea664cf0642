/** Settings carried from device to device: what a file may hold, what is taken of it, and how it is undone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, readFile } from '../../../src/lib/state/settings/carried';
import { Carrying } from '../../../src/lib/state/settings/carrying.svelte';
import { DeviceSettings } from '../../../src/lib/state/settings/settings.svelte';
import { joined } from '../../../src/lib/state/settings/takeIn';
import { denied, entriesIn, full, storageOf } from './support/storage';

const VIEWS = [{ name: 'Debt', address: '/map/debt/?kind=claim' }];
const KEPT = {
	'passagework:settings': '{"scheme":"dark","size":"130"}',
	'passagework:stage': '{"size":1.3,"strong":true}',
	'passagework:views:one': JSON.stringify(VIEWS),
	'passagework:place:one': 'p12',
	'another:key': 'is not ours'
};

function on(storage: Storage | (() => Storage)) {
	const from = typeof storage === 'function' ? storage : () => storage;
	const settings = new DeviceSettings(from, () => ({ dataset: {} }) as HTMLElement);
	settings.restore();
	return { settings, carrying: new Carrying(from, settings) };
}

const fileWith = (parts: Record<string, unknown>) =>
	JSON.stringify({ format: 'passagework-settings/1', ...parts });

describe('a file of settings', () => {
	it('brings to another device all that was on the first, and nothing that is not ours', () => {
		const text = on(storageOf(KEPT)).carrying.file();
		expect(text).not.toContain('another');
		const there = storageOf({});
		const { settings, carrying } = on(there);
		carrying.read(text);
		expect(carrying.offer && countsOf(carrying.offer.carried)).toEqual({
			settings: 3,
			views: 1,
			places: 1
		});
		expect(entriesIn(there)).toEqual({});
		carrying.take();
		const { 'another:key': _, ...ours } = KEPT;
		expect(entriesIn(there)).toEqual(ours);
		expect(settings.values).toMatchObject({ scheme: 'dark', size: '130' });
	});

	it('what is taken is undone', () => {
		const storage = storageOf(KEPT);
		const { settings, carrying } = on(storage);
		carrying.read(fileWith({ settings: { letters: 'easier' }, places: { other: 'p01' } }));
		carrying.take();
		expect(settings.values).toMatchObject({ letters: 'easier', scheme: 'system' });
		carrying.undo();
		expect(entriesIn(storage)).toEqual(KEPT);
		expect(settings.values).toMatchObject({ letters: 'edition', scheme: 'dark' });
		expect(carrying.canUndo).toBe(false);
	});

	it.each([
		['unreadable', '{"format": "passag'],
		['foreign', '{"format":"something/1"}'],
		['foreign', 'null'],
		['foreign', '[]'],
		['large', ' '.repeat(1_000_001)]
	])('is %s: nothing is offered and nothing changes', (fault, text) => {
		const storage = storageOf(KEPT);
		const { carrying } = on(storage);
		carrying.read(text);
		carrying.take();
		expect(carrying.done).toBe(fault);
		expect(entriesIn(storage)).toEqual(KEPT);
	});

	it('says what it cannot take, and takes the rest', () => {
		const read = readFile(
			fileWith({
				settings: { scheme: 'purple', size: '115', more: 1 },
				stage: { size: 9 },
				views: {
					one: [...VIEWS, { name: 'Away', address: 'https://elsewhere.test/' }, 7],
					two: 'x'
				},
				places: { one: '<p>', two: 'p03' }
			})
		);
		if ('fault' in read) throw new Error(read.fault);
		expect(read.carried).toEqual({
			settings: { size: '115' },
			views: { one: VIEWS, two: [] },
			places: { two: 'p03' }
		});
		expect(read.refused.map(({ where }) => where)).toEqual([
			'settings.scheme',
			'settings.more',
			'stage',
			'views.one',
			'views.one',
			'views.two',
			'places.one'
		]);
	});

	it('is never an error, whatever it holds', () => {
		fc.assert(fc.property(fc.json(), (text) => void readFile(text)));
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (parts) => {
				expect(readFile(fileWith(parts))).toHaveProperty('carried');
			})
		);
	});
});

describe('saved views that meet', () => {
	it('are all kept under names of their own', () => {
		const added = [...VIEWS, { name: 'Debt', address: '/map/other/' }];
		expect(joined(VIEWS, added)).toEqual([...VIEWS, { name: 'Debt (2)', address: '/map/other/' }]);
	});
});

describe('back to the beginning', () => {
	it('leaves saved views and places, and is undone', () => {
		const storage = storageOf(KEPT);
		const { settings, carrying } = on(storage);
		carrying.reset();
		expect(settings.values.scheme).toBe('system');
		expect(Object.keys(entriesIn(storage)).sort()).toEqual([
			'another:key',
			'passagework:place:one',
			'passagework:settings',
			'passagework:views:one'
		]);
		carrying.undo();
		expect(entriesIn(storage)).toEqual(KEPT);
	});
});

describe('a device that keeps nothing', () => {
	it('has no room: nothing is changed, and that is said', () => {
		const { settings, carrying } = on(full(KEPT));
		carrying.read(fileWith({ settings: { scheme: 'light' } }));
		carrying.take();
		expect(carrying.done).toBe('full');
		expect(settings.values.scheme).toBe('dark');
	});

	it('denies: what holds for this page can be saved and set back', () => {
		const { settings, carrying } = on(denied);
		settings.set('size', '150');
		expect(JSON.parse(carrying.file())).toMatchObject({ settings: { size: '150' } });
		carrying.reset();
		expect(settings.values.size).toBe('100');
		carrying.undo();
		expect(settings.values.size).toBe('150');
	});
});
