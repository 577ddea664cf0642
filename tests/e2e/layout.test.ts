/** No two labels overlap and no page scrolls sideways, measured as drawn. */
import type { Page } from '@playwright/test';
import { overlaps, textBoxes } from './support/boxes';
import { reading, SAMPLE, SCHEMES, SIZES } from './support/site';
import { expect, test } from './support/test';

const MAP = '[data-view="map"] [data-label], [data-view="map"] [data-verb]';
const TIMELINE = '[data-view="timeline"] [data-event-label]';

/** Where a phone shows one view at a time, shows this one. */
async function show(page: Page, view: string) {
	const tab = page.locator(`label:has(input[name="view"][value="${view}"])`);
	if (await tab.isVisible()) await tab.click();
}

async function open(page: Page, address: string) {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

for (const viewport of SIZES) {
	for (const colorScheme of SCHEMES) {
		test.describe(`at ${viewport.width} × ${viewport.height}, ${colorScheme}`, () => {
			test.use({ viewport, colorScheme });

			for (const kind of ['home', 'node', 'event', 'passage'] as const) {
				test(`the ${kind} page overlaps nowhere and fits its width`, async ({ page }) => {
					await open(page, SAMPLE[kind]);
					for (const [view, labels] of [
						['map', MAP],
						['timeline', TIMELINE]
					] as const) {
						await show(page, view);
						const boxes = await textBoxes(page, labels);
						expect(boxes.length, `labels of the ${view}`).toBeGreaterThan(0);
						expect(overlaps(boxes), view).toEqual([]);
					}
					const beyond = await page.evaluate(() => {
						const { scrollWidth, clientWidth } = document.documentElement;
						return scrollWidth - clientWidth;
					});
					expect(beyond).toBeLessThanOrEqual(0);
				});
			}
		});
	}
}

test('whichever node is selected, no two labels of the map overlap', async ({ page }) => {
	test.setTimeout(120_000);
	await open(page, '');
	const found: Record<string, string[]> = {};
	for (const { id } of reading.nodes) {
		await page.locator(`[data-view="map"] a[data-node="${id}"]`).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/map/${id}/`);
		await page.locator(`[data-node="${id}"][data-state="selected"]`).waitFor();
		const pairs = overlaps(await textBoxes(page, MAP));
		if (pairs.length > 0) found[id] = pairs;
	}
	expect(found).toEqual({});
});
