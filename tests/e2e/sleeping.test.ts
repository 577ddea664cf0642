/** Views sleep until they are touched. What is done to them before their script has come is done all the same. */
import type { Page } from '@playwright/test';
import { node, passage, reading } from './support/site';
import { expect as expected, test } from './support/test';

/** Script is made slow to come, and so is what follows from it. */
const expect = expected.configure({ timeout: 20_000 });
const map = (page: Page) => page.locator('[data-view="map"]');
const inMap = (page: Page, id: string) => map(page).locator(`a[data-node="${id}"]`);

/** Loads a page to its rest; from then on script is slow to come. @returns what has been asked for since */
async function openSlow(page: Page, address = '') {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.locator('.explorer[data-live]').waitFor();
	const asked: string[] = [];
	await page.route('**/*.js', async (route) => {
		asked.push(route.request().url());
		await new Promise((done) => setTimeout(done, 700));
		await route.continue();
	});
	return asked;
}

test('nothing is fetched for them while nobody touches them', async ({ page }) => {
	const asked = await openSlow(page);
	await page.waitForTimeout(500);
	expect(asked).toEqual([]);
});

test('clicks are answered in the order they came', async ({ page }) => {
	await openSlow(page);
	const nearer = page.getByRole('button', { name: 'Zoom in', exact: true });
	await nearer.click();
	await nearer.click();
	await page.getByRole('button', { name: 'Zoom out', exact: true }).click();
	// Each of the three is answered once: one step nearer is left.
	await expect(map(page).locator('output')).toHaveText('132 %');
});

test('the first key is answered, and the focus stays where it is', async ({ page }) => {
	const asked = await openSlow(page);
	const first = reading.nodes[0]?.id ?? '';
	await inMap(page, first).focus();
	await page.keyboard.press('End');
	await expect.poll(() => asked.length).toBeGreaterThan(0);
	await expect(inMap(page, reading.nodes.at(-1)?.id ?? '')).toBeFocused();
});

test('the map is walked before its script has come, and is told how far when it comes', async ({
	page
}) => {
	await openSlow(page);
	const reason = reading.relations.find(
		({ kind, target }) =>
			kind === 'supports' &&
			reading.relations.filter((one) => one.kind === kind && one.target === target).length > 1
	);
	await inMap(page, reason?.target ?? '').focus();
	await page.keyboard.press('ArrowDown');
	const first = await page.locator(':focus').getAttribute('data-node');
	await page.keyboard.press('ArrowRight');
	const second = await page.locator(':focus').getAttribute('data-node');
	// None of its script is there: nothing can have been said.
	expect(await map(page).getByRole('status').first().textContent()).toBe('');
	expect(new Set([reason?.target, first, second]).size).toBe(3);
	await expect(map(page).getByRole('status').first()).toHaveText(/; 2 of \d+\u00a0?$/u);
	await expect(inMap(page, second ?? '')).toBeFocused();
});

test('a key of the whole page is answered, and once', async ({ page }) => {
	await openSlow(page);
	await inMap(page, node.id).focus();
	await page.keyboard.press('f');
	const root = page.locator('html');
	await expect(root).toHaveAttribute('data-present');
	await page.waitForTimeout(1500);
	await expect(root).toHaveAttribute('data-present');
	await page.keyboard.press('f');
	await expect(root).not.toHaveAttribute('data-present');
});

test('a link works as it stands, and what is drawn follows it', async ({ page }) => {
	await openSlow(page);
	const drawn = await inMap(page, node.id).elementHandle();
	await inMap(page, node.id).click();
	await expect(inMap(page, node.id)).toHaveAttribute('aria-current', 'true');
	await expect(page.locator('[data-view="slip"]')).toContainText(node.gloss);
	// The same element: it woke where it stood.
	expect(await drawn?.evaluate((link) => link.isConnected)).toBe(true);
});

test('a click on words leads to their passage', async ({ page }) => {
	await openSlow(page);
	const paragraph = passage.targets[0]?.paragraph;
	const words = page.locator(`[data-paragraph="${paragraph}"] [data-begins]`).first();
	await words.scrollIntoViewIfNeeded();
	await words.click();
	await expect(page).toHaveURL(/\/text\/[^/]+\/$/);
});

test('a stroke over the years is not lost', async ({ page }) => {
	await openSlow(page);
	const handle = page.getByRole('slider', { name: 'Last year' });
	const { x, y, height } = (await handle.boundingBox()) ?? { x: 0, y: 0, height: 0 };
	await page.mouse.move(x + 2, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x - 60, y + height / 2, { steps: 3 });
	await page.mouse.up();
	await expect(page).toHaveURL(/years=/);
});

test('what the device asks for wakes them: threads that were switched off stay off', async ({
	page
}) => {
	await page.addInitScript(() => localStorage.setItem('passagework:settings', '{"threads":"off"}'));
	await page.goto(`map/${node.id}/`);
	await expect(map(page).locator('path.thread')).toHaveCount(0);
});
