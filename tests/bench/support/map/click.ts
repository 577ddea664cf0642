import type { Browser } from 'playwright-core';
import { atHand, withPage } from './openPage';

/** From a click on a node to the frame that shows its neighbourhood, ms; a slow machine, a fast network. */
export function measureClick(browser: Browser, url: string, node: string): Promise<number> {
	return withPage(browser, {}, async (opened) => {
		const { page } = opened;
		await atHand(opened, url);
		const { x, y } = await page.evaluate((id) => window.bench.centreOf(id), node);
		await page.mouse.move(x, y);
		// As a hand does: it comes to rest before it presses.
		await page.waitForTimeout(150);
		await page.evaluate((id) => window.bench.watchClick(id), node);
		await page.mouse.click(x, y);
		return page.evaluate(() => window.bench.shownAfter);
	});
}
