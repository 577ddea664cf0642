/** R4, R6, R8 with script: selecting is navigating, it brings out the other two views, and nothing else moves. */
import type { Locator, Page } from '@playwright/test';
import { event, eventsOf, neighboursOf, node, passage, reading, relationsOf } from './support/site';
import { expect, test } from './support/test';

const inMap = (page: Page, id: string) => page.locator(`[data-view="map"] a[data-node="${id}"]`);
const inTimeline = (page: Page, id: string) =>
	page.locator(`[data-view="timeline"] a[data-event="${id}"]`);
const lit = (page: Page) => page.locator('[data-view="text"] [data-passage-on]');

/** Ids of the elements with an attribute, sorted. */
async function ids(found: Locator, attribute: string) {
	const values = await found.evaluateAll(
		(elements, name) => elements.map((element) => element.getAttribute(name) ?? ''),
		attribute
	);
	return values.sort();
}

/** Where each node's glyph stands relative to the first one's; px, so that only zoom and layout count, not scroll. */
function places(page: Page) {
	return page.locator('[data-view="map"] a[data-node] .glyph').evaluateAll((glyphs) => {
		const middles = glyphs.map((glyph) => {
			const { x, y, width, height } = glyph.getBoundingClientRect();
			return [x + width / 2, y + height / 2] as const;
		});
		const [x0, y0] = middles[0] ?? [0, 0];
		return middles.map(([x, y]) => [Math.round((x - x0) * 2) / 2, Math.round((y - y0) * 2) / 2]);
	});
}

/** Loads a page and waits until its script answers. */
async function open(page: Page, address: string) {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.locator('.explorer[data-live]').waitFor();
}

test('R8: a node clicked on the map marks its words, its neighbours and its events', async ({
	page
}) => {
	await open(page, '');
	await inMap(page, node.id).click();
	await expect(page).toHaveURL(new RegExp(`/map/${node.id}/$`));
	await expect(inMap(page, node.id)).toHaveAttribute('aria-current', 'true');
	const map = page.locator('[data-view="map"]');
	expect(await ids(map.locator('[data-state="neighbour"][data-node]'), 'data-node')).toEqual(
		neighboursOf(node.id).sort()
	);
	expect(await ids(page.locator('[data-view="timeline"] [data-tied]'), 'data-event')).toEqual(
		eventsOf(node.id).sort()
	);
	// A verb stands on the selection's lines only, where it finds room; the slip has them all.
	const own = relationsOf(node.id).map(({ id }) => id);
	const verbs = await ids(map.locator('[data-relation]:has([data-verb])'), 'data-relation');
	expect(verbs.length).toBeGreaterThan(0);
	expect(verbs.filter((id) => !own.includes(id))).toEqual([]);
	const words = (await lit(page).allTextContents()).join('');
	for (const id of node.passages) {
		const targets = reading.passages.find((one) => one.id === id)?.targets ?? [];
		for (const { exact } of targets) expect(words).toContain(exact);
	}
	await expect(lit(page).first()).toBeInViewport();
	await expect(page.locator('[data-view="slip"]')).toContainText(node.gloss);
});

test('Back undoes it, and Forward does it again', async ({ page }) => {
	await open(page, '');
	await inMap(page, node.id).click();
	await expect(inMap(page, node.id)).toHaveAttribute('aria-current', 'true');
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
	await expect(page.locator('[data-view="map"] [aria-current]')).toHaveCount(0);
	await expect(page.locator('[data-tied]')).toHaveCount(0);
	await expect(lit(page)).toHaveCount(0);
	await page.goForward();
	await expect(inMap(page, node.id)).toHaveAttribute('aria-current', 'true');
});

test('R8: an event clicked on the timeline marks its words and its nodes', async ({ page }) => {
	await open(page, '');
	await inTimeline(page, event.id).locator('[data-event-label]').click();
	await expect(page).toHaveURL(new RegExp(`/timeline/${event.id}/$`));
	await expect(inTimeline(page, event.id)).toHaveAttribute('aria-current', 'true');
	for (const id of event.nodes) {
		await expect(inMap(page, id)).not.toHaveAttribute('data-state', 'receded');
	}
	if (event.passages.length > 0) await expect(lit(page).first()).toBeInViewport();
});

test('R8: a passage followed from its marker marks its nodes and its events', async ({ page }) => {
	await open(page, '');
	const marker = page.locator(`[data-view="text"] a[data-passage="${passage.id}"]`).first();
	await marker.click();
	await expect(page).toHaveURL(new RegExp(`/text/${passage.id}/$`));
	const users = reading.nodes.filter(({ passages }) => passages.includes(passage.id));
	const events = reading.events.filter(({ passages }) => passages.includes(passage.id));
	for (const { id } of users) {
		await expect(inMap(page, id)).not.toHaveAttribute('data-state', 'receded');
	}
	for (const { id } of events) {
		await expect(inTimeline(page, id)).toHaveAttribute('data-tied');
	}
	const words = (await lit(page).allTextContents()).join('');
	expect(words).toBe(passage.targets.map(({ exact }) => exact).join(''));
});

test('R6: selecting displaces no node', async ({ page }) => {
	await open(page, '');
	const before = await places(page);
	await inMap(page, node.id).click();
	await expect(inMap(page, node.id)).toHaveAttribute('aria-current', 'true');
	expect(await places(page)).toEqual(before);
});

test('zoom survives a selection', async ({ page }) => {
	await open(page, '');
	const before = await places(page);
	await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
	await expect.poll(() => places(page)).not.toEqual(before);
	await page.waitForTimeout(400);
	const zoomed = await places(page);
	await inTimeline(page, event.id).locator('[data-event-label]').click();
	await expect(page).toHaveURL(/\/timeline\//);
	await page.waitForTimeout(400);
	expect(await places(page)).toEqual(zoomed);
	await page.getByRole('button', { name: 'Fit', exact: true }).click();
	await expect.poll(() => places(page)).toEqual(before);
});

/** Where a paragraph's words stand on the screen, px from its top. */
function topOf(page: Page, paragraph: string) {
	return page
		.locator(`[data-paragraph="${paragraph}"]`)
		.evaluate((words) => Math.round(words.getBoundingClientRect().top));
}

test('R6: words in view stay where they are on the screen, whatever grows above them', async ({
	page
}) => {
	await open(page, '');
	const place = passage.targets[0]?.paragraph ?? '';
	await page.locator(`[data-paragraph="${place}"]`).evaluate((paragraph) => {
		paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
	});
	const before = await topOf(page, place);
	await page.locator(`[data-view="text"] a[data-passage="${passage.id}"]`).first().click();
	await expect(lit(page).first()).toBeInViewport();
	await page.waitForTimeout(400);
	expect(await topOf(page, place)).toBe(before);
	await page.goBack();
	await expect(lit(page)).toHaveCount(0);
	expect(await topOf(page, place)).toBe(before);
});

test('R6: only a reader who drags moves the map, and "Settle" undoes it', async ({ page }) => {
	await open(page, '');
	const before = await places(page);
	const settle = page.getByRole('button', { name: 'Settle' });
	await expect(settle).toHaveCount(0);
	const glyph = inMap(page, node.id).locator('.glyph');
	const box = await glyph.boundingBox();
	if (!box) throw new Error('The node is not drawn.');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + 60, box.y + 40, { steps: 6 });
	await page.mouse.up();
	await expect(page).not.toHaveURL(/\/map\//);
	expect(await places(page)).not.toEqual(before);
	await settle.click();
	await expect.poll(() => places(page), { timeout: 10_000 }).toEqual(before);
	await expect(settle).toHaveCount(0);
});

test('the whole journey by keyboard', async ({ page }) => {
	await open(page, '');
	await inMap(page, node.id).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/map/${node.id}/$`));
	await expect(inMap(page, node.id)).toBeFocused();
});
