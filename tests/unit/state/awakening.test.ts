import { describe, expect, it, vi } from 'vitest';
import { Awakening } from '../../../src/lib/state/awakening.svelte';

const VIEWS = { name: 'views' };

describe('Awakening', () => {
	it('fetches the script once, when a view is first touched, and wakes only that one', async () => {
		const load = vi.fn(() => Promise.resolve(VIEWS));
		const awakening = new Awakening(load, undefined);
		const [map, text] = [vi.fn(), vi.fn()];
		awakening.sleep(map);
		awakening.sleep(text);
		expect(load).not.toHaveBeenCalled();
		await Promise.all([awakening.wake(map), awakening.wake(map)]);
		expect(load).toHaveBeenCalledOnce();
		expect(map.mock.calls).toEqual([[VIEWS]]);
		expect(text).not.toHaveBeenCalled();
		expect(awakening.views).toBe(VIEWS);
	});

	it('wakes all that still sleep, and none that has gone', async () => {
		const awakening = new Awakening(() => Promise.resolve(VIEWS), undefined);
		const [map, text] = [vi.fn(), vi.fn()];
		awakening.sleep(map);
		awakening.sleep(text)();
		await awakening.wakeAll();
		await awakening.wakeAll();
		expect(map).toHaveBeenCalledOnce();
		expect(text).not.toHaveBeenCalled();
	});

	it('asks for nothing where nothing sleeps', async () => {
		const load = vi.fn(() => Promise.resolve(VIEWS));
		await new Awakening(load, VIEWS).wakeAll();
		expect(load).not.toHaveBeenCalled();
	});

	it('asks again for what could not be had; the view sleeps on', async () => {
		const load = vi.fn(() => Promise.resolve(VIEWS));
		load.mockRejectedValueOnce(new Error('no network'));
		const awakening = new Awakening(load, undefined);
		const map = vi.fn();
		awakening.sleep(map);
		await expect(awakening.wake(map)).rejects.toThrow('no network');
		await awakening.wake(map);
		expect(map).toHaveBeenCalledOnce();
	});
});
