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
	/** The page is loaded on a slow mobile network and a slow machine; else the machine is slow once the page has settled. */
	slowLoad?: boolean;
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

/** What has taken so long is not measured, ms: one page that never answers must not hold up all others. */
const PATIENCE = 30_000;

async function inTime<T>(measured: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, fail) => {
		timer = setTimeout(() => fail(new Error(`no answer in ${PATIENCE / 1000} s`)), PATIENCE);
	});
	try {
		return await Promise.race([measured, late]);
	} finally {
		clearTimeout(timer);
		// What it comes to after that is nobody's.
		measured.catch(() => undefined);
	}
}

const slowDown = ({ cdp }: Opened) =>
	cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });

/**
 * Gives an empty page, in a context of its own without a cache, to what measures; closes it after.
 *
 * @throws where there is no answer in time
 */
export async function withPage<T>(
	browser: Browser,
	{ slowLoad = false, before }: How,
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
		if (slowLoad) {
			await cdp.send('Network.enable');
			await cdp.send('Network.emulateNetworkConditions', NETWORK);
			await slowDown({ page, cdp });
		}
		return await inTime(measure({ page, cdp }));
	} finally {
		await context.close();
	}
}

/** How long a page must have been quiet to be taken for settled, ms. */
const QUIET = 700;

async function quiet({ page }: Opened): Promise<void> {
	while ((await page.evaluate(() => window.bench.quietFor())) < QUIET)
		await page.waitForTimeout(100);
}

/** Loads a page and waits until its script has taken hold, and nothing has come over the network, and no long task has run, for a while. */
export async function settled(opened: Opened, url: string): Promise<void> {
	await opened.page.goto(url, { waitUntil: 'load' });
	await opened.page.waitForFunction(() => window.bench.ready(), null, { polling: 100 });
	await quiet(opened);
}

/**
 * Loads a page and lets the pointer come to its map, so that what is only fetched when it is first touched is there; from then on the machine
 * is slow.
 */
export async function atHand(opened: Opened, url: string): Promise<void> {
	await settled(opened, url);
	const { x, y } = await opened.page.evaluate(() => window.bench.hold());
	await opened.page.mouse.move(x, y);
	await opened.page.waitForTimeout(QUIET);
	await quiet(opened);
	await slowDown(opened);
}
