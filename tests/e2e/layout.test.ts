/** No two labels overlap and no page scrolls sideways, measured as drawn. */
import type { Page } from '@playwright/test';
import { overlaps, textBoxes } from './support/boxes';
import { markFigures } from './support/glyphs';
import { reading, SAMPLE, SIZES } from './support/site';
import { expect, test } from './support/test';

const MAP = '[data-view="map"] [data-label], [data-view="map"] [data-verb]';
/** The map's words at every level. */
const WORDS = `${MAP}, [data-view="map"] [data-caption], [data-view="map"] [data-quote]`;
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
	test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
		test.use({ viewport });

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

/** The four levels of the map: steps of zoom from rest, and what the control then says. */
const LEVELS = [
	{ level: 'far', button: 'Zoom out', steps: 1, zoom: '76 %' },
	{ level: 'middle', button: 'Zoom in', steps: 0, zoom: '100 %' },
	{ level: 'near', button: 'Zoom in', steps: 2, zoom: '175 %' },
	{ level: 'nearest', button: 'Zoom in', steps: 4, zoom: '306 %' }
] as const;

for (const viewport of SIZES) {
	test.describe(`the levels of the map at ${viewport.width} × ${viewport.height}`, () => {
		test.use({ viewport });

		for (const { level, button, steps, zoom } of LEVELS) {
			test(`${level}: no words overlap or lie on a glyph, no two targets are too near`, async ({
				page
			}) => {
				await open(page, '');
				await page.locator('.explorer[data-live]').waitFor();
				await show(page, 'map');
				const map = page.locator('[data-view="map"]');
				for (let step = 0; step < steps; step++)
					await map.getByRole('button', { name: button, exact: true }).click();
				await expect(map.locator('output', { hasText: zoom })).toBeVisible();
				// type is set anew when the gesture has ended
				await expect
					.poll(async () => overlaps(await textBoxes(page, WORDS)), { timeout: 5000 })
					.toEqual([]);
				await expect
					.poll(async () => (await markFigures(page)).nearest, { timeout: 5000 })
					.toBeGreaterThanOrEqual(24 - 0.1);
				expect((await markFigures(page)).covered).toEqual([]);
			});
		}
	});
}

test('the nearest level shows words of the text, and the far one counts what it merges', async ({
	page
}) => {
	await open(page, '');
	const map = page.locator('[data-view="map"]');
	await expect(map.locator('[data-quote]')).toHaveCount(0);
	for (let step = 0; step < 4; step++)
		await map.getByRole('button', { name: 'Zoom in', exact: true }).click();
	await expect(map.locator('[data-quote]').first()).toBeAttached();
	const said = await map.locator('[data-quote]').first().locator('.words').first().textContent();
	expect(
		reading.passages.some((one) => one.targets.some(({ exact }) => exact.startsWith(said ?? '-')))
	).toBe(true);
	for (let step = 0; step < 5; step++)
		await map.getByRole('button', { name: 'Zoom out', exact: true }).click();
	await expect(map.locator('.counted').first()).toBeAttached();
	const counts = await map.locator('.count').allTextContents();
	const single = await map.locator('a[data-node] path.glyph').count();
	const counted = counts.reduce((sum, count) => sum + Number(count), 0);
	expect(counted + single).toBeGreaterThan(0.5 * reading.nodes.length);
});

test('as drawn, the selected node and its neighbours overlap nowhere', async ({ page }) => {
	// Each node of all is tried on the scene itself, in tests/unit/map: here it is seen that type falls where it says.
	const sampled = reading.nodes.filter((_, at) => at % 8 === 0);
	test.setTimeout(90_000);
	await open(page, '');
	const found: Record<string, string[]> = {};
	for (const { id } of sampled) {
		await page.locator(`[data-view="map"] a[data-node="${id}"]`).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/map/${id}/`);
		await page.locator(`[data-node="${id}"][data-state="selected"]`).waitFor();
		const pairs = overlaps(await textBoxes(page, MAP));
		if (pairs.length > 0) found[id] = pairs;
	}
	expect(found).toEqual({});
});
