import type { Browser, CDPSession } from 'playwright-core';
import { STEP } from './benchGraph';
import { atHand, withPage, type Opened } from './openPage';

export type Gesture = 'pan' | 'zoom';

/** ms */
const DURATION = 1000;

interface TraceEvent {
	name: string;
	args: { layerTreeId?: number };
}

/** What the compositor drew while something is done: frames of the layer tree that drew most, the page's. */
async function framesDuring(cdp: CDPSession, act: () => Promise<void>): Promise<number> {
	const drawn = new Map<number, number>();
	const count = ({ value }: { value: unknown[] }) => {
		for (const { name, args } of value as TraceEvent[])
			if (name === 'DrawFrame')
				drawn.set(args.layerTreeId ?? 0, (drawn.get(args.layerTreeId ?? 0) ?? 0) + 1);
	};
	cdp.on('Tracing.dataCollected', count);
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
	cdp.off('Tracing.dataCollected', count);
	return Math.max(0, ...drawn.values());
}

/** @throws where the gesture moves nothing: what is counted then is no gesture */
async function framesOf({ page, cdp }: Opened, gesture: Gesture): Promise<number> {
	const before = await page.evaluate(() => window.bench.view());
	let duration = NaN;
	const frames = await framesDuring(cdp, async () => {
		duration = await page.evaluate(([how, ms]) => window.bench[how](ms), [
			gesture,
			DURATION
		] as const);
	});
	const after = await page.evaluate(() => window.bench.view());
	if (before && before === after) throw new Error(`To ${gesture} moves nothing on ${page.url()}.`);
	return (frames * 1000) / duration;
}

/** The page's own map, with so many points, and so near that it can be panned: at rest all of it is in view. */
async function fillUp({ page }: Opened, size: number) {
	await page.evaluate(([n, step]) => window.bench.fillUp(n, step), [size, STEP] as const);
	const nearer = page.locator('[data-view="map"]').getByRole('button', { name: 'Zoom in' });
	for (let i = 0; i < 3; i++) await nearer.click();
	await page.waitForTimeout(600);
}

/**
 * Frames a second that are drawn while the map is zoomed, and while it is panned.
 *
 * @param size how many nodes are to be on the page's own map: its markup is copied until there are so many
 */
export function measureGestures(
	browser: Browser,
	url: string,
	size?: number
): Promise<Record<Gesture, number>> {
	return withPage(browser, {}, async (opened) => {
		const { page } = opened;
		await atHand(opened, url);
		if (size) await fillUp(opened, size);
		const zoom = await framesOf(opened, 'zoom');
		await page.waitForTimeout(300);
		const { x, y } = await page.evaluate(() => window.bench.hold());
		await page.mouse.move(x, y);
		await page.mouse.down();
		return { pan: await framesOf(opened, 'pan'), zoom };
	});
}
