/** The built folder works from any folder of any static host. */
import { serve } from '../../scripts/serve.mjs';
import { openLive } from './support/openLive';
import { BUILD, node, SAMPLE } from './support/site';
import { expect, test } from './support/test';

let site: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
	site = await serve({ folder: BUILD, base: '/some/deep/folder', port: 0 });
});

test.afterAll(() => site.close());

for (const [kind, address] of Object.entries(SAMPLE)) {
	test(`the ${kind} page loads all it needs`, async ({ page }) => {
		const failed: string[] = [];
		page.on('response', (response) => {
			if (!response.ok()) failed.push(`${response.status()} ${response.url()}`);
		});
		await page.goto(site.url + address, { waitUntil: 'networkidle' });
		expect(failed).toEqual([]);
	});
}

test('R4: selecting is a navigation within the page', async ({ page }) => {
	await openLive(page, site.url);
	await page.evaluate(() => Object.assign(window, { sameDocument: true }));
	await page.locator(`[data-view="map"] a[data-node="${node.id}"]`).click();
	await expect(page).toHaveURL(`${site.url}map/${node.id}/`);
	await expect(page.locator(`a[data-node="${node.id}"][aria-current="true"]`)).toBeVisible();
	expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test.describe('a misspelt address', () => {
	test.use({ expectedMessages: [/404 \(Not Found\)/] });

	test('offers what is near, and the way home, below this folder', async ({ page }) => {
		const response = await page.goto(`${site.url}map/${node.id.slice(0, -1)}/`);
		expect(response?.status()).toBe(404);
		await page.locator(`a[href$="/map/${node.id}/"]`).first().click();
		await expect(page).toHaveURL(`${site.url}map/${node.id}/`);
		await page.goBack();
		await page.getByRole('link', { name: /back|home/i }).click();
		await expect(page).toHaveURL(site.url);
	});
});
