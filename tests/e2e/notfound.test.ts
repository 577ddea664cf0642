/** Unknown addresses: status 404, the nearest ids, and a way home. (From a sub-folder: subfolder.test.ts.) */
import { event, node, passage } from './support/site';
import { expect, test } from './support/test';
import { tour } from './support/tours';

test.use({ expectedMessages: [/404/] });

const misspelt = (id: string) => id.slice(0, -1);

const [step] = tour.steps.slice(-1);

for (const [kind, view, id] of [
	['node', 'map', node.id],
	['event', 'timeline', event.id],
	['passage', 'text', passage.id],
	['step', 'present', `${tour.id}/${step?.id}`],
	['tour', 'handout', tour.id]
] as const) {
	test(`a misspelt ${kind} is answered with what is near`, async ({ page }) => {
		const response = await page.goto(`${view}/${misspelt(id)}/`);
		expect(response?.status()).toBe(404);
		await page.locator(`a[href$="/${view}/${id}/"]`).first().click();
		await expect(page).toHaveURL(new RegExp(`/${view}/${id}/$`));
	});
}

test('an address of no kind at all is answered with the way home', async ({ page, baseURL }) => {
	const response = await page.goto('no/such/thing');
	expect(response?.status()).toBe(404);
	await page.getByRole('link', { name: /back|home/i }).click();
	await expect(page).toHaveURL(baseURL ?? '');
});

test('an address that cannot be decoded is answered too', async ({ page }) => {
	const response = await page.goto('map/%E0%A4%A/');
	expect(response?.status()).toBe(404);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('there is still a way home', async ({ page, baseURL }) => {
		await page.goto(`map/${misspelt(node.id)}/`);
		await page.getByRole('link', { name: /back|home/i }).click();
		await expect(page).toHaveURL(baseURL ?? '');
	});
});

test('a link to an unknown id, followed within the page, ends there too', async ({ page }) => {
	await page.goto('', { waitUntil: 'networkidle' });
	const link = page.locator(`[data-view="map"] a[data-node="${node.id}"]`);
	const unknown = `map/${misspelt(node.id)}/`;
	// Once the map is awake its links are its own, and stay as they are written here.
	await link.hover();
	await expect(page.locator('[data-quote]')).toBeVisible();
	await link.evaluate((element, href) => element.setAttribute('href', href), `./${unknown}`);
	await link.click();
	await expect(page).toHaveURL(new RegExp(`/${unknown}$`));
	await expect(page.locator(`a[href$="map/${node.id}/"]`).first()).toBeVisible();
	await expect(page.getByRole('link', { name: /back|home|whole map/i }).first()).toBeVisible();
});
