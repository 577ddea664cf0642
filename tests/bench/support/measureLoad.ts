import type { Browser, CDPSession } from 'playwright-core';

/** One load of a page. */
export interface Load {
	/** Largest contentful paint; ms since navigation began. */
	lcp: number;
	/** The last frame that differs from the one before; ms since navigation began. */
	lastChange: number;
	/** Bytes of script as they came over the wire. */
	scriptBytes: number;
	/** Cumulative layout shift, unitless. */
	shift: number;
}

/** A mid-range phone on a slow mobile network; bytes a second, ms. */
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: 1.6e6 / 8,
	uploadThroughput: 750e3 / 8
};
const CPU_SLOWDOWN = 4;

/** After the network has been quiet, how long a page may still surprise us; ms. */
const AFTERMATH = 3000;

/** Collects, from before the page's first byte, what only the page itself can tell. */
function observe() {
	const seen = { lcp: 0, shift: 0 };
	Object.assign(window, { seen });
	new PerformanceObserver((list) => {
		for (const { startTime } of list.getEntries()) seen.lcp = startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries())
			seen.shift += (entry as unknown as { value: number }).value;
	}).observe({ type: 'layout-shift', buffered: true });
}

/** Frames as the compositor makes them: the time of the last that differs from the one before it; ms since 1970. */
async function watchFrames(cdp: CDPSession): Promise<() => number> {
	let previous = '';
	let changed = 0;
	cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
		if (data !== previous) changed = (metadata.timestamp ?? 0) * 1000;
		previous = data;
		cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await cdp.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
	return () => changed;
}

/** Bytes of all scripts, as encoded. */
async function watchScripts(cdp: CDPSession): Promise<() => number> {
	const scripts = new Set<string>();
	let bytes = 0;
	cdp.on('Network.responseReceived', ({ requestId, type }) => {
		if (type === 'Script') scripts.add(requestId);
	});
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (scripts.has(requestId)) bytes += encodedDataLength;
	});
	await cdp.send('Network.enable');
	return () => bytes;
}

/** Loads a page once, in a browser context without a cache, on a slow machine and a slow network. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		await page.addInitScript(observe);
		const cdp = await context.newCDPSession(page);
		const scriptBytes = await watchScripts(cdp);
		await cdp.send('Network.emulateNetworkConditions', NETWORK);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
		const lastChange = await watchFrames(cdp);
		await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
		await page.waitForTimeout(AFTERMATH);
		const { origin, lcp, shift } = await page.evaluate(() => {
			const { seen } = window as unknown as { seen: { lcp: number; shift: number } };
			return { origin: performance.timeOrigin, ...seen };
		});
		return { lcp, shift, lastChange: lastChange() - origin, scriptBytes: scriptBytes() };
	} finally {
		await context.close();
	}
}
