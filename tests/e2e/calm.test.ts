/** Every kind of page loads without a word on the console, a request elsewhere, or a shift of what is drawn. */
import type { Page } from '@playwright/test';
import { SAMPLE, SIZES } from './support/site';
import { expect, test } from './support/test';

/** Sum of all layout shifts since the page began, unitless as in CLS; and what moved. */
function layoutShifts(page: Page) {
	return page.evaluate(
		() =>
			new Promise<{ sum: number; moved: string[] }>((done) => {
				const shifts: PerformanceEntry[] = [];
				const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
				observer.observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => {
					const read = shifts as (PerformanceEntry & {
						value: number;
						sources: { node: Element | null }[];
					})[];
					done({
						sum: read.reduce((sum, { value }) => sum + value, 0),
						moved: read.flatMap(({ sources }) =>
							sources.map(({ node }) => node?.outerHTML?.slice(0, 120) ?? node?.nodeName ?? '')
						)
					});
				}, 300);
			})
	);
}

for (const [kind, address] of Object.entries(SAMPLE)) {
	for (const viewport of SIZES) {
		test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
			test.use({ viewport });

			test(`R6: nothing jumps while the ${kind} page loads`, async ({ page }) => {
				await page.goto(address, { waitUntil: 'networkidle' });
				await page.evaluate(() => document.fonts.ready.then(() => undefined));
				expect(await layoutShifts(page)).toEqual({ sum: 0, moved: [] });
			});
		});
	}
}
