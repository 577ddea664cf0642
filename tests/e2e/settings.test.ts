/** What a reader has set is there before the first paint, survives what a device does to it, and is carried as a file. */
import { readFile } from 'node:fs/promises';
import { keepBack } from './support/keepBack';
import { sideways } from './support/reflow';
import { node, SAMPLE } from './support/site';
import { expect, test } from './support/test';

const KEY = 'passagework:settings';
const root = 'html';

test('what is chosen takes effect at once, on the next page before script, and in all open pages', async ({
	page,
	context
}) => {
	const other = await context.newPage();
	await other.goto(SAMPLE.about);
	await page.goto('settings/');
	await page.getByLabel('150 %').check();
	await page.getByLabel('easier to read').check();
	await expect(page.locator(root)).toHaveAttribute('data-size', '150');
	await expect(other.locator(root)).toHaveAttribute('data-letters', 'easier');
	const release = await keepBack(page);
	await page.goto(`map/${node.id}/`, { waitUntil: 'commit' });
	await expect(page.locator(root)).toHaveAttribute('data-size', '150');
	const sizes = await page
		.locator('[data-words]')
		.first()
		.evaluate((words) => getComputedStyle(words).fontSize);
	expect(parseFloat(sizes)).toBeGreaterThanOrEqual(24);
	await expect(page.locator('[data-live]')).toHaveCount(0);
	release();
	await expect(page.locator('[data-live]')).toBeAttached();
});

for (const kept of ['{"scheme":"da', '[1]', '{"size":{},"letters":"<b>"}'])
	test(`a broken storage is survived: ${kept}`, async ({ page }) => {
		await page.addInitScript(
			([key = '', text = '']) => localStorage.setItem(key, text),
			[KEY, kept]
		);
		// A word on the console fails the test (`support/test`).
		await page.goto('settings/');
		await expect(page.getByLabel('100 %')).toBeChecked();
		await expect(page.getByLabel('as designed')).toBeChecked();
	});

test('saved as a file, set back, taken from the file', async ({ page }) => {
	await page.goto('settings/');
	await page.getByLabel('dark').check();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const download = await saving;
	expect(download.suggestedFilename()).toBe('passagework-settings.json');
	const file = await readFile(await download.path());
	await page.getByRole('button', { name: 'Set everything as it comes' }).click();
	await expect(page.locator(root)).not.toHaveAttribute('data-scheme');
	await page
		.getByLabel('Take from a file')
		.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: file });
	await page.getByRole('button', { name: 'Take it' }).click();
	await expect(page.locator(root)).toHaveAttribute('data-scheme', 'dark');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator(root)).not.toHaveAttribute('data-scheme');
});

test('at 320 px the largest text in the widest letters goes nowhere sideways', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.addInitScript(
		(key) => localStorage.setItem(key, '{"size":"150","letters":"easier"}'),
		KEY
	);
	for (const address of ['settings/', SAMPLE.home, SAMPLE.node, SAMPLE.event, SAMPLE.about]) {
		await page.goto(address);
		expect(await sideways(page), address).toBe(0);
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it would do, and nothing on it is dead', async ({ page }) => {
		await page.goto('settings/');
		await expect(page.getByText('the page needs script')).toBeVisible();
		await expect(page.getByText('Text size')).toBeVisible();
		await expect(page.getByRole('radio')).toHaveCount(0);
		await expect(page.locator('main button:visible')).toHaveCount(0);
	});
});
