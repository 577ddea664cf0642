import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';

/** What inPage/*.mjs leave on `window`. */
export interface InPage {
	blocking(): number;
	ready(): boolean;
	quietFor(): number;
	region(): { x: number; y: number; width: number; height: number };
	centreOf(id: string): { x: number; y: number };
	hold(): { x: number; y: number };
	view(): string;
	fillUp(size: number, step: { x: number; y: number }): void;
	watchFirstKey(id: string): void;
	firstKey: { heard: number; answered: number };
	watchPresses(): void;
	pressSeen(n: number): Promise<number>;
	presses: { times: number[]; moves: number };
	watchClick(id: string): void;
	shownAfter: Promise<number>;
	pan(duration: number): Promise<number>;
	zoom(duration: number): Promise<number>;
}

declare global {
	interface Window {
		bench: InPage;
	}
}

export interface Opened {
	page: Page;
	cdp: CDPSession;
}

interface How {
	/** Also a slow mobile network, not only a slow machine. */
	slowNetwork?: boolean;
	/** Run in the page before its own script. */
	before?: string;
}

const CPU_SLOWDOWN = 4;

/** As bench:load has it: 1.6 Mbit/s, 150 ms. */
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: 1.6e6 / 8,
	uploadThroughput: 750e3 / 8
};

const PARTS = ['region', 'answers', 'gestures'];

/** Gives an empty page, in a context of its own without a cache, on a slow machine, to what measures; closes it after. */
export async function withPage<T>(
	browser: Browser,
	{ slowNetwork = false, before }: How,
	measure: (opened: Opened) => Promise<T>
): Promise<T> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		for (const part of PARTS) {
			const path = fileURLToPath(new URL(`../../inPage/${part}.mjs`, import.meta.url));
			await context.addInitScript({ path });
		}
		if (before) await context.addInitScript(before);
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		if (slowNetwork) {
			await cdp.send('Network.enable');
			await cdp.send('Network.emulateNetworkConditions', NETWORK);
		}
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
		return await measure({ page, cdp });
	} finally {
		await context.close();
	}
}

/** How long a page must have been quiet to be taken for settled, ms. */
const QUIET = 1000;

/** Loads a page and waits until its script has taken hold, and nothing has come over the network, and no long task has run, for a while. */
export async function settled({ page }: Opened, url: string): Promise<void> {
	await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
	await page.waitForFunction(() => window.bench.ready(), null, { polling: 200, timeout: 60_000 });
	while ((await page.evaluate(() => window.bench.quietFor())) < QUIET)
		await page.waitForTimeout(200);
}
