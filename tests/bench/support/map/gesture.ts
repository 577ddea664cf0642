import type { Browser, CDPSession } from 'playwright-core';
import { STEP } from './benchGraph';
import { settled, withPage } from './openPage';

export type Gesture = 'pan' | 'zoom';

/** ms */
const DURATION = 1500;

interface TraceEvent {
	name: string;
	args: { layerTreeId?: number };
}

/** What the compositor drew while something is done: frames of the layer tree that drew most, the page's. */
async function framesDuring(cdp: CDPSession, act: () => Promise<void>): Promise<number> {
	const drawn = new Map<number, number>();
	cdp.on('Tracing.dataCollected', ({ value }) => {
		for (const { name, args } of value as unknown as TraceEvent[])
			if (name === 'DrawFrame')
				drawn.set(args.layerTreeId ?? 0, (drawn.get(args.layerTreeId ?? 0) ?? 0) + 1);
	});
	const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
	await cdp.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: {
			includedCategories: ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame']
		}
	});
	await act();
	await cdp.send('Tracing.end');
	await complete;
	return Math.max(0, ...drawn.values());
}

interface Asked {
	gesture: Gesture;
	/** How many nodes are to be on the page's own map: its markup is copied until there are so many. */
	size?: number;
}

/**
 * Frames a second that are drawn while the map is panned or zoomed.
 *
 * @throws where the gesture moves nothing: what is counted then is no gesture
 */
export function measureGesture(
	browser: Browser,
	url: string,
	{ gesture, size }: Asked
): Promise<number> {
	return withPage(browser, {}, async (opened) => {
		const { page, cdp } = opened;
		await settled(opened, url);
		if (size) {
			await page.evaluate(([n, step]) => window.bench.fillUp(n, step), [size, STEP] as const);
			// At rest all of it is in view, and there is nothing to pan.
			const nearer = page.locator('[data-view="map"]').getByRole('button', { name: 'Zoom in' });
			if (gesture === 'pan') for (let i = 0; i < 3; i++) await nearer.click();
			await page.waitForTimeout(800);
		}
		const [before, hold] = await page.evaluate(
			() => [window.bench.view(), window.bench.hold()] as const
		);
		if (gesture === 'pan') {
			await page.mouse.move(hold.x, hold.y);
			await page.mouse.down();
		}
		let duration = NaN;
		const frames = await framesDuring(cdp, async () => {
			duration = await page.evaluate(([how, ms]) => window.bench[how](ms), [
				gesture,
				DURATION
			] as const);
		});
		const after = await page.evaluate(() => window.bench.view());
		if (before && before === after) throw new Error(`To ${gesture} moves nothing on ${url}.`);
		return (frames * 1000) / duration;
	});
}
