import { describe, expect, it } from 'vitest';
import { detourValue, waitingStep, withoutTour } from '../../../src/lib/state/tour/detour';
import { keepAwake } from '../../../src/lib/state/tour/keepAwake';
import { nearestStep } from '../../../src/lib/state/tour/nearestStep';
import { randomName, sessionIn, windowName } from '../../../src/lib/state/tour/sessionName';
import {
	elapsedAt,
	movedShown,
	screened,
	STOPPED,
	toggledClock,
	type Shown
} from '../../../src/lib/state/tour/shown';
import { StageSettings } from '../../../src/lib/state/tour/stageSettings.svelte';
import {
	actionOf,
	numberTyped,
	TOUR_KEYS,
	type KeyPress
} from '../../../src/lib/state/tour/tourKeys';
import { indexReading } from '../../../src/lib/reading/questions';
import { smallReading } from '../reading/support/smallReading';

const reading = smallReading();
const [tour] = reading.tours;
if (!tour) throw new Error('the small reading has a tour');
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
	...{ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
	...held
});

describe('keys a presenter’s hands know', () => {
	it.each([
		...['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N'].map((key) => [key, 'next']),
		...['ArrowLeft', 'ArrowUp', 'PageUp'].map((key) => [key, 'previous']),
		['Home', 'first'],
		['End', 'last'],
		...['b', '.'].map((key) => [key, 'black']),
		...['w', ','].map((key) => [key, 'white']),
		['f', 'full'],
		['s', 'presenter'],
		['o', 'overview'],
		['g', 'go'],
		['?', 'help'],
		['+', 'larger'],
		['-', 'smaller'],
		['l', 'pointer'],
		['j', 'code'],
		['Escape', 'close']
	])('%s: %s', (key, action) => {
		expect(actionOf(press(key))).toBe(action);
	});

	it('Shift and Space go back; a sign typed with Shift is the sign', () => {
		expect(actionOf(press(' ', { shiftKey: true }))).toBe('previous');
		expect(actionOf(press('?', { shiftKey: true }))).toBe('help');
	});

	it('leaves alone what is the browser’s: F5, Tab, and whatever is held with Ctrl, Alt or Meta', () => {
		for (const key of ['F5', 'F11', 'Tab', 'Enter']) expect(actionOf(press(key))).toBeUndefined();
		for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const)
			expect(actionOf(press('ArrowRight', { [held]: true }))).toBeUndefined();
	});

	it('no key does two things', () => {
		const keys = TOUR_KEYS.flatMap((row) => row.keys);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('digits gather until something else is pressed', () => {
		const typed = (text: string, key: string) => numberTyped(text, press(key));
		expect(typed(typed('', '1'), '2')).toBe('12');
		expect(typed('12', 'n')).toBe('');
		expect(typed('123', '4')).toBe('4');
		expect(numberTyped('1', press('2', { ctrlKey: true }))).toBe('');
	});
});

describe('a move of the tour passes over nothing unseen', () => {
	const start: Shown = {
		...{ tour: tour.id, step: 'price', build: 0, screen: 'on', away: null },
		clock: STOPPED
	};
	it.each<[string, Shown, Partial<Shown>]>([
		[
			'a dark screen is lit first',
			{ ...start, screen: 'black' },
			{ screen: 'on', step: 'price', build: 0 }
		],
		[
			'a detour returns to the step that waits',
			{ ...start, away: '/map/x/' },
			{ away: null, step: 'price' }
		],
		['an answer is released', start, { step: 'price', build: 1 }],
		['then the next step', { ...start, build: 1 }, { step: 'return', build: 0 }],
		['a step that is not there is the beginning', { ...start, step: 'gone' }, { step: 'price' }]
	])('%s', (_, shown, expected) => {
		expect(movedShown(tour, shown, 'next')).toMatchObject(expected);
	});

	it('black twice is light again, and white takes the place of black', () => {
		const black = screened(start, 'black');
		expect(screened(black, 'black').screen).toBe('on');
		expect(screened(black, 'white').screen).toBe('white');
	});

	it('the clock keeps what had passed while it stood', () => {
		const running = toggledClock(STOPPED, 1000);
		const paused = toggledClock(running, 61_000);
		expect(elapsedAt(paused, 999_000)).toBe(60_000);
		expect(elapsedAt(toggledClock(paused, 100_000), 105_000)).toBe(65_000);
	});
});

describe('addresses', () => {
	const index = indexReading(reading);
	it('a detour’s address brings back its step and what was released', () => {
		const value = detourValue(tour.id, 'price', 1);
		expect(waitingStep(index, value)).toMatchObject({ place: { step: 1, build: 1 } });
		expect(waitingStep(index, 'no.where')).toBeUndefined();
		expect(waitingStep(index, '')).toBeUndefined();
	});

	it('leaving the tour keeps all else that is asked', () => {
		const url = { pathname: '/map/x/', search: '?theme=a&tour=b.c' };
		expect(withoutTour(url)).toBe('/map/x/?theme=a');
		expect(withoutTour({ ...url, search: '?tour=b.c' })).toBe('/map/x/');
	});

	it.each([
		['a step', tour.id, 'price', { step: 'price' }],
		['a misspelt step', tour.id, 'pricee', { step: 'price', missing: 'pricee' }],
		['a step unlike any', tour.id, 'zzzzzzzzzz', { step: 'common', missing: 'zzzzzzzzzz' }],
		['a misspelt tour', `${tour.id}x`, 'return', { step: 'return', missing: `${tour.id}x` }]
	])('%s leads to the nearest', (_, asked, step, expected) => {
		expect(nearestStep(reading.tours, { tour: asked, step })).toEqual({
			tour: tour.id,
			...expected
		});
	});

	it('without tours there is no nearest', () => {
		expect(nearestStep([], { tour: 'a', step: 'b' })).toBeUndefined();
	});

	it('a window’s name holds its session', () => {
		expect(sessionIn(windowName('stage', 'abc'), 'stage')).toBe('abc');
		expect(sessionIn(windowName('stage', 'abc'), 'presenter')).toBeUndefined();
		expect(sessionIn('', 'stage')).toBeUndefined();
		expect(randomName(new Uint8Array([0, 15, 255]))).toBe('000fff');
	});
});

describe('a device that refuses is survived', () => {
	const denied = (): Storage => {
		throw new DOMException('denied', 'SecurityError');
	};

	it('storage denied: settings hold for the page', () => {
		const settings = new StageSettings(denied);
		settings.resize(1);
		settings.switchColours();
		expect([settings.size > 1, settings.strong]).toEqual([true, true]);
	});

	it('storage broken: settings begin anew', () => {
		const broken = { getItem: () => '{"size":"huge","strong":1}', setItem: () => {} };
		const settings = new StageSettings(() => broken as unknown as Storage);
		expect([settings.size, settings.strong]).toEqual([1, false]);
	});

	it('type has a least and a greatest size', () => {
		const settings = new StageSettings(denied);
		for (let i = 0; i < 20; i++) settings.resize(1);
		const most = settings.size;
		for (let i = 0; i < 40; i++) settings.resize(-1);
		expect(most).toBeLessThan(2);
		expect(settings.size).toBeGreaterThan(0.5);
	});

	it('the screen is kept lit, anew whenever the page comes back, until it is let go', async () => {
		const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
		let taken = 0;
		let released = 0;
		const request = async () => {
			taken++;
			return { release: async () => void released++ } as unknown as WakeLockSentinel;
		};
		const stop = keepAwake({ document: page as unknown as Document, wakeLock: { request } });
		page.dispatchEvent(new Event('visibilitychange'));
		expect(taken).toBe(2);
		stop();
		page.dispatchEvent(new Event('visibilitychange'));
		await Promise.resolve();
		await Promise.resolve();
		expect([taken, released]).toEqual([2, 1]);
	});

	it('no wake lock, or one that is refused', async () => {
		const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
		const request = () => Promise.reject(new DOMException('low battery', 'NotAllowedError'));
		keepAwake({ document: page as unknown as Document, wakeLock: undefined })();
		keepAwake({ document: page as unknown as Document, wakeLock: { request } })();
		await Promise.resolve();
	});
});
