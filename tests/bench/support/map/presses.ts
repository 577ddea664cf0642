import type { Browser, Page } from 'playwright-core';
import { median } from '../median';
import { ARROWS } from './firstKey';
import { atHand, withPage } from './openPage';

const PRESSES = 50;

/** How many presses of all must move the focus for the others to be worth anything. */
const LEAST_MOVES = PRESSES / 2;

export interface Presses {
	/** All presses, each from the event to the frame that shows what it did; ms. */
	total: number;
	median: number;
	/** Nineteen of twenty are quicker, ms. */
	slow: number;
}

async function press(page: Page) {
	for (let i = 0; i < PRESSES; i++) {
		await page.keyboard.press(ARROWS[i % ARROWS.length] ?? 'ArrowDown');
		await page.evaluate((n) => window.bench.pressSeen(n), i + 1);
	}
	return page.evaluate(() => window.bench.presses);
}

/** Walking by 50 arrow presses. @param first selects where the walk begins; NaN where arrows are not answered */
export function measurePresses(browser: Browser, url: string, first: string): Promise<Presses> {
	return withPage(browser, {}, async (opened) => {
		await atHand(opened, url);
		await opened.page.focus(first);
		await opened.page.waitForTimeout(500);
		await opened.page.evaluate(() => window.bench.watchPresses());
		const { times, moves } = await press(opened.page);
		if (moves < LEAST_MOVES) return { total: NaN, median: NaN, slow: NaN };
		const sorted = [...times].sort((a, b) => a - b);
		const total = times.reduce((sum, time) => sum + time, 0);
		return { total, median: median(times), slow: sorted[Math.floor(PRESSES * 0.95)] ?? NaN };
	});
}
