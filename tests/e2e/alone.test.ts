/** The map alone: nearly all points named at once, what is selected beside it, and the way back to the three views. */
import type { Page } from '@playwright/test';
import { overlaps, textBoxes } from './support/boxes';
import { markFigures } from './support/glyphs';
import { neighboursOf, node, reading, SAMPLE, SIZES } from './support/site';
import { expect, test } from './support/test';

const map = (page: Page) => page.locator('[data-view="map"]');
const point = (page: Page, id: string) => map(page).locator(`a[data-node="${id}"]`);
const button = (page: Page) => map(page).getByRole('button', { name: 'Map alone', exact: true });
const WORDS = ['label', 'verb', 'caption', 'quote'].map(
	(name) => `[data-view="map"] [data-${name}]`
);

async function openAlone(page: Page, address = '') {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.locator('.explorer[data-live]').waitFor();
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await button(page).click();
	await expect(page.locator('main[data-alone]')).toBeVisible();
}

/** How much of the ground lies beyond the pane, px. */
const beyond = (page: Page) =>
	map(page)
		.locator('.pane')
		.evaluate((pane) => [
			pane.scrollWidth - pane.clientWidth,
			pane.scrollHeight - pane.clientHeight
		]);

const desks = SIZES.filter(({ width }) => width >= 1100);

for (const viewport of desks) {
	test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
		test.use({ viewport });

		test('all of it is in view, 19 of 20 points are named, and nothing overlaps', async ({
			page
		}) => {
			await openAlone(page);
			await expect
				.poll(() => map(page).locator('[data-label]').count())
				.toBeGreaterThanOrEqual(0.95 * reading.nodes.length);
			expect(await beyond(page)).toEqual([0, 0]);
			expect(overlaps(await textBoxes(page, WORDS.join()))).toEqual([]);
			const { covered, nearest } = await markFigures(page);
			expect(covered).toEqual([]);
			expect(nearest).toBeGreaterThanOrEqual(24 - 0.1);
		});
	});
}

test('what is selected comes beside it, the neighbourhood into view, and nothing else moves', async ({
	page
}) => {
	await openAlone(page);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const unit = () => point(page, node.id).locator('.glyph').boundingBox();
	const before = await unit();
	await point(page, node.id).click();
	await expect(page.locator('[data-view="slip"] h2')).toHaveText(node.title);
	for (const hidden of ['text', 'timeline'])
		await expect(page.locator(`[data-view="${hidden}"]`)).toBeHidden();
	expect((await unit())?.width).toBeCloseTo(before?.width ?? NaN, 0);
	const column = await page.locator('main > .column').boundingBox();
	for (const id of [node.id, ...neighboursOf(node.id)]) {
		const box = await point(page, id).boundingBox();
		expect(box && box.x + box.width, id).toBeLessThanOrEqual(column?.x ?? NaN);
	}
});

test('Enter leads to the words, and to do so brings the three views back', async ({ page }) => {
	await openAlone(page, SAMPLE.node);
	await point(page, node.id).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('main[data-alone]')).toHaveCount(0);
	await expect(page.locator('[data-view="text"] [data-passage-on]').first()).toBeFocused();
	await expect(map(page).locator('output')).toHaveText('100 %');
});

test('what stands beside the map brings the three views back when it is selected', async ({
	page
}) => {
	await openAlone(page, SAMPLE.node);
	await page.locator('[data-view="slip"] a[href*="/timeline/"]').first().click();
	await expect(page.locator('[data-view="timeline"]')).toBeVisible();
	await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
});

test('its key says what it did; Fit shows the whole map again', async ({ page }) => {
	await page.goto('', { waitUntil: 'networkidle' });
	const said = map(page).getByRole('status').first();
	await point(page, node.id).focus();
	await page.keyboard.press('m');
	await expect(said).toHaveText(/^The map alone/u);
	await page.keyboard.press('+');
	await expect(said).toHaveText(/^Zoom \d+ %/u);
	await expect.poll(async () => (await beyond(page))[0]).toBeGreaterThan(0);
	await page.keyboard.press('0');
	await expect.poll(() => beyond(page)).toEqual([0, 0]);
	await page.keyboard.press('m');
	await expect(said).toHaveText(/^All three views/u);
	await expect(page.locator('[data-view="timeline"]')).toBeVisible();
	await expect(point(page, node.id)).toBeFocused();
});
