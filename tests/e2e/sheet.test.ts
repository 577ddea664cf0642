/** A phone: what is selected lies in a sheet of three heights. A phone held sideways and a tablet: two views beside each other. */
import type { Page } from '@playwright/test';
import { openLive } from './support/openLive';
import { node, reading } from './support/site';
import { expect, test } from './support/test';

const ADDRESS = `map/${node.id}/`;
const sheet = (page: Page) => page.locator('.column > .slip');
const heightOf = (page: Page) => sheet(page).evaluate((one) => (one as HTMLElement).offsetHeight);
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test.describe('upright', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('three heights by keys; map and sheet together fill the window', async ({ page }) => {
		await openLive(page, ADDRESS);
		await expect(radio(page, 'Half')).toBeChecked();
		const half = await heightOf(page);
		const map = await page.locator('main > .map').boundingBox();
		const box = await sheet(page).boundingBox();
		expect(Math.abs((map?.y ?? 0) + (map?.height ?? 0) - (box?.y ?? 0))).toBeLessThanOrEqual(1);
		await radio(page, 'Half').focus();
		await page.keyboard.press('ArrowRight');
		await expect(radio(page, 'Full')).toBeChecked();
		expect(await heightOf(page)).toBeGreaterThan(half + 200);
		await page.keyboard.press('ArrowRight');
		await expect(radio(page, 'Low')).toBeChecked();
		expect(await heightOf(page)).toBeLessThan(half - 150);
		// Its title is seen even then.
		await expect(page.locator('[data-view="slip"] h2')).toBeInViewport({ ratio: 0.9 });
	});
});

test.describe('upright, by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('a filter widens nothing, and hides nothing of the map under the sheet', async ({
		page
	}) => {
		const themes = reading.themes.map(({ id }) => id).join(',');
		await openLive(page, `${ADDRESS}?theme=${themes}&turn=5`);
		await expect(page.getByRole('group', { name: 'Filter' })).toBeVisible();
		expect(await page.evaluate(() => innerWidth)).toBe(390);
		const map = await page.locator('main > .map').boundingBox();
		const box = await sheet(page).boundingBox();
		expect(Math.abs((map?.y ?? 0) + (map?.height ?? 0) - (box?.y ?? 0))).toBeLessThanOrEqual(1);
	});

	test('dragged up and down, it takes the nearest height', async ({ page }) => {
		await openLive(page, ADDRESS);
		const cdp = await page.context().newCDPSession(page);
		const drag = async (by: number) => {
			const { y = 0 } = (await sheet(page).boundingBox()) ?? {};
			const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
				cdp.send('Input.dispatchTouchEvent', {
					type,
					touchPoints: at === undefined ? [] : [{ x: 195, y: at }]
				});
			await touch('touchStart', y + 12);
			for (const share of [0.3, 0.6, 1]) await touch('touchMove', y + 12 + by * share);
			await touch('touchEnd');
		};
		await drag(-300);
		await expect(radio(page, 'Full')).toBeChecked();
		await drag(640);
		await expect(radio(page, 'Low')).toBeChecked();
		await expect(sheet(page)).not.toHaveAttribute('style', /held/);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

	test('the heights are chosen all the same', async ({ page }) => {
		await page.goto(ADDRESS);
		const half = await heightOf(page);
		await radio(page, 'Full').check();
		expect(await heightOf(page)).toBeGreaterThan(half);
	});
});

for (const [held, width, height] of [
	['a phone sideways', 844, 390],
	['a tablet upright', 768, 1024],
	['a tablet sideways', 1024, 768]
] as const)
	test(`${held}: the map, the slip and its words are seen together`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await openLive(page, ADDRESS);
		const inMap = page.locator(`[data-view="map"] a[data-node="${node.id}"] text[data-label]`);
		await expect(inMap).toBeInViewport();
		await expect(page.locator('[data-view="slip"] h2')).toBeInViewport();
		await expect(page.locator('[data-passage-on]').first()).toBeInViewport();
		await expect(page.locator('label[data-tab="text"]')).toBeHidden();
		const beyond = await page.evaluate(() => {
			const { scrollWidth, scrollHeight } = document.documentElement;
			return [scrollWidth - innerWidth, scrollHeight - innerHeight];
		});
		expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
	});
