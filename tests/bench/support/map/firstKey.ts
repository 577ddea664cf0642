import type { Browser } from 'playwright-core';
import { withPage } from './openPage';

/** ms between two presses. */
const PAUSE = 40;
const PATIENCE = 20_000;

export const ARROWS = ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'] as const;

/**
 * When the first arrow key is answered that is pressed on a point of the map, pressed again and again from the start; ms since
 * navigation began. Without script: when the first reaches the point. NaN where none is ever answered.
 */
export function measureFirstKey(
	browser: Browser,
	url: string,
	{ node, answer }: { node: string; answer: 'heard' | 'answered' }
): Promise<number> {
	const before = `bench.watchFirstKey(${JSON.stringify(node)})`;
	return withPage(browser, { slowLoad: true, before }, async ({ page }) => {
		const start = performance.now();
		await page.goto(url, { waitUntil: 'commit' });
		for (let i = 0; performance.now() - start < PATIENCE; i++) {
			await page.keyboard.press(ARROWS[i % ARROWS.length] ?? 'ArrowDown');
			const seen = await page.evaluate(() => window.bench.firstKey);
			if (seen[answer]) return seen[answer];
			await page.waitForTimeout(PAUSE);
		}
		return NaN;
	});
}
