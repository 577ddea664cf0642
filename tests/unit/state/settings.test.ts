/** What a reader has set: read from anything, kept under one key, lost never. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, SETTINGS_KEY } from '../../../src/lib/state/settings/keptSettings';
import { DeviceSettings } from '../../../src/lib/state/settings/settings.svelte';
import { ThreadSetting } from '../../../src/lib/state/settings/threads';
import {
	AT_FIRST,
	changedSettings,
	CHOICES,
	parseSettings,
	SETTING_NAMES
} from '../../../src/lib/state/settings/values';
import { denied, full, storageOf } from './support/storage';

const rootOf = () => ({ dataset: {} }) as HTMLElement;

const made = (storage: () => Storage, root = rootOf()) => {
	const settings = new DeviceSettings(storage, () => root);
	settings.restore();
	return settings;
};

describe('parseSettings', () => {
	it('answers with settings, whatever it is given', () => {
		fc.assert(
			fc.property(fc.anything(), (given) => {
				const settings = parseSettings(given);
				for (const name of SETTING_NAMES) expect(CHOICES[name]).toContain(settings[name]);
			})
		);
	});

	it('takes what it knows and leaves the rest as it comes', () => {
		const given = { size: '150', scheme: 'purple', letters: 7, threads: 'off', more: 'x' };
		expect(parseSettings(given)).toEqual({ ...AT_FIRST, size: '150', threads: 'off' });
	});

	it('what differs from how the edition comes is all of it', () => {
		const settings = { ...AT_FIRST, motion: 'none', marks: 'shape' } as const;
		expect(changedSettings(settings)).toEqual({ motion: 'none', marks: 'shape' });
		expect(parseSettings(changedSettings(settings))).toEqual(settings);
	});
});

describe('what the device has kept', () => {
	it.each([
		['broken', '{"scheme":"da'],
		['a number', '7'],
		['null', 'null'],
		['a list', '["dark"]'],
		['foreign', '{"scheme":"<script>","size":150}']
	])('%s is survived', (_, text) => {
		expect(readSettings(() => storageOf({ [SETTINGS_KEY]: text }))).toEqual(AT_FIRST);
	});

	it('choices made under the older keys hold, and are kept under the one from then on', () => {
		const storage = storageOf({ 'passagework:scheme': 'dark', 'passagework:threads': 'off' });
		const settings = made(() => storage);
		expect(settings.values).toEqual({ ...AT_FIRST, scheme: 'dark', threads: 'off' });
		expect(storage.getItem('passagework:scheme')).toBeNull();
		expect(storage.getItem(SETTINGS_KEY)).toBe('{"scheme":"dark","threads":"off"}');
		settings.set('scheme', 'system');
		expect(made(() => storage).values).toEqual({ ...AT_FIRST, threads: 'off' });
	});

	it('what is newer wins over the older keys', () => {
		const storage = storageOf({
			'passagework:scheme': 'dark',
			[SETTINGS_KEY]: '{"scheme":"light"}'
		});
		expect(readSettings(() => storage).scheme).toBe('light');
	});
});

describe('DeviceSettings', () => {
	it('marks the root with what differs, and unmarks it', () => {
		const root = rootOf();
		const settings = made(() => storageOf({}), root);
		settings.set('scheme', 'dark');
		settings.set('size', '130');
		expect(root.dataset).toEqual({ scheme: 'dark', size: '130' });
		settings.set('scheme', 'system');
		expect(root.dataset).toEqual({ size: '130' });
	});

	it('follows what another page has chosen, and nothing else', () => {
		const storage = storageOf({});
		const [one, other] = [made(() => storage), made(() => storage)];
		one.set('letters', 'easier');
		other.heard('passagework:stage');
		expect(other.values.letters).toBe('edition');
		other.heard(SETTINGS_KEY);
		expect(other.values.letters).toBe('easier');
		storage.clear();
		other.heard(null);
		expect(other.values).toEqual(AT_FIRST);
	});

	it.each([
		['denied', denied],
		['full', () => full()]
	])('a storage that is %s is survived, and said', (_, storage) => {
		const settings = made(storage);
		settings.set('scheme', 'dark');
		expect(settings.values.scheme).toBe('dark');
		expect(settings.kept).toBe(false);
	});

	it('threads are one of them', () => {
		const settings = made(() => storageOf({}));
		const threads = new ThreadSetting(settings);
		expect(threads.on).toBe(true);
		threads.toggle();
		expect([threads.on, settings.values.threads]).toEqual([false, 'off']);
	});
});
