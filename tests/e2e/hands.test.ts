/** Hands on the map: everything by keys alone, one Tab stop, real focus, and everything said. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { eventsOf, neighboursOf, node, reading, relationsOf } from './support/site';
import { expect, test } from './support/test';

const map = (page: Page) => page.locator('[data-view="map"]');
const inMap = (page: Page, id: string) => map(page).locator(`a[data-node="${id}"]`);
const said = (page: Page) => map(page).getByRole('status').first();
const focused = (page: Page) => page.locator(':focus');
const focusedId = (page: Page) => focused(page).getAttribute('data-node');

/** Loads a page and waits until its script answers. */
async function open(page: Page, address: string) {
	await page.goto(address);
	await page.locator('[data-live]').first().waitFor();
}

const titleOf = (id: string) => reading.nodes.find((one) => one.id === id)?.title ?? '';

test('the whole journey by keys: find a claim, hear its relations, go to its words, to its event, and back', async ({
	page
}) => {
	await open(page, '');
	await inMap(page, reading.nodes[0]?.id ?? '').focus();
	await expect(said(page)).not.toBeEmpty();
	// Every point can be reached: with End and Home the ends, and from there point by point.
	await page.keyboard.press('End');
	await expect(inMap(page, reading.nodes.at(-1)?.id ?? '')).toBeFocused();
	await page.keyboard.press('Home');
	await expect(inMap(page, reading.nodes[0]?.id ?? '')).toBeFocused();
	await inMap(page, node.id).focus();
	const theme = reading.themes.find(({ id }) => id === node.theme)?.title ?? '';
	await expect(said(page)).toContainText(`${node.kind}, ${theme}`);
	await page.keyboard.press('b');
	for (const id of neighboursOf(node.id)) await expect(said(page)).toContainText(titleOf(id));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/map/${node.id}/$`));
	await expect(inMap(page, node.id)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(focused(page)).toHaveAttribute('data-passage-on', '');
	await page.keyboard.press('Escape');
	await expect(inMap(page, node.id)).toBeFocused();
	await page.keyboard.press('y');
	expect(eventsOf(node.id)).toContain(await focused(page).getAttribute('data-event'));
	await page.keyboard.press('Escape');
	await page.keyboard.press('s');
	await expect(page.locator('[data-view="slip"]')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(inMap(page, node.id)).toBeFocused();
	await page.keyboard.press('t');
	await expect(page).toHaveURL(new RegExp(`/outline/#node-${node.id}$`));
	await expect(page.locator(`#node-${node.id}`)).toBeFocused();
	await expect(page.locator(`#node-${node.id}`)).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`/map/${node.id}/$`));
	await expect(inMap(page, node.id)).toHaveAttribute('tabindex', '0');
});

test('down leads into a relation and up out of it; the place in it is said', async ({ page }) => {
	await open(page, `map/${node.id}/`);
	await inMap(page, node.id).focus();
	await page.keyboard.press(']');
	await expect(said(page)).toHaveText(/; 1 of \d+$/u);
	expect(neighboursOf(node.id)).toContain(await focusedId(page));
	const reason = reading.relations.find(({ kind }) => kind === 'supports');
	const from = reason?.target ?? '';
	await inMap(page, from).focus();
	await page.keyboard.press('ArrowDown');
	const into = relationsOf(from).filter(
		({ kind, target }) => target === from && ['answers', 'supports'].includes(kind)
	);
	expect(into.map(({ source }) => source)).toContain(await focusedId(page));
	await page.keyboard.press('ArrowUp');
	await expect(inMap(page, from)).toBeFocused();
	await page.keyboard.press('Shift+ArrowRight');
	const right = await focusedId(page);
	await page.keyboard.press('Backspace');
	await expect(inMap(page, from)).toBeFocused();
	await page.keyboard.press('Shift+Backspace');
	expect(await focusedId(page)).toBe(right);
});

test('how the lines are read is one key away, and one key back', async ({ page }) => {
	await open(page, '');
	await inMap(page, node.id).focus();
	const last = map(page).locator('.legend li').last();
	await page.keyboard.press('l');
	await expect(last).toBeVisible();
	await expect(inMap(page, node.id)).toBeFocused();
	await page.keyboard.press('l');
	await expect(last).toBeHidden();
});

test('the map is one Tab stop, and the browser keeps its own keys', async ({ page }) => {
	await open(page, '');
	await expect(map(page).locator('a[data-node][tabindex="0"]')).toHaveCount(1);
	await inMap(page, node.id).focus();
	await expect(inMap(page, node.id)).toHaveAttribute('tabindex', '0');
	await expect(map(page).locator('a[data-node][tabindex="0"]')).toHaveCount(1);
	await page.keyboard.press('Tab');
	expect(await focusedId(page)).toBeNull();
	await page.keyboard.press('Shift+Tab');
	await expect(inMap(page, node.id)).toBeFocused();
	const before = page.url();
	await page.keyboard.press('Control+b');
	expect(page.url()).toBe(before);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('R5: each point is a Tab stop, as links are', async ({ page }) => {
		await page.goto('');
		await expect(map(page).locator('a[data-node]')).toHaveCount(reading.nodes.length);
		await expect(map(page).locator('a[data-node][tabindex]')).toHaveCount(0);
	});
});

test('a point is moved and pinned by keys, and "Settle" brings all home', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, `map/${node.id}/`);
	const glyph = inMap(page, node.id).locator('.glyph');
	const before = await glyph.boundingBox();
	await inMap(page, node.id).focus();
	await page.keyboard.press('Alt+ArrowLeft');
	await expect(inMap(page, node.id).locator('.pin')).toHaveCount(1);
	await expect(map(page).getByRole('button', { name: 'Pin', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await expect.poll(async () => (await glyph.boundingBox())?.x).not.toBe(before?.x);
	await map(page).getByRole('button', { name: 'Settle' }).click();
	await expect.poll(async () => await glyph.boundingBox()).toEqual(before);
	await expect(inMap(page, node.id).locator('.pin')).toHaveCount(0);
});

test('every key of the help has a button that does the same', async ({ page }) => {
	await open(page, `map/${node.id}/`);
	await inMap(page, node.id).focus();
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keys of the map' });
	const rows = help.locator('tbody tr');
	await expect(rows.first()).toBeVisible();
	const faults = await rows.evaluateAll((all) =>
		all
			.filter((row) => !row.querySelector('kbd')?.textContent || !row.querySelector('td button'))
			.map((row) => row.textContent)
	);
	expect(faults).toEqual([]);
	await help.getByRole('button', { name: 'Last point of the reading' }).click();
	await expect(help).toHaveCount(0);
	await expect(inMap(page, reading.nodes.at(-1)?.id ?? '')).toBeFocused();
	await map(page).getByRole('button', { name: 'Keys' }).click();
	await page.keyboard.press('Escape');
	await expect(help).toHaveCount(0);
	await expect(map(page).getByRole('button', { name: 'Keys' })).toBeFocused();
});

test.describe('with axe', () => {
	// axe is added to the page as a script, which the pages' own policy rightly forbids.
	test.use({ bypassCSP: true });

	test('axe finds nothing in the help', async ({ page }) => {
		const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
		await open(page, `map/${node.id}/`);
		await map(page).getByRole('button', { name: 'Keys' }).click();
		await expect(page.getByRole('dialog', { name: 'Keys of the map' })).toBeVisible();
		await page.addScriptTag({ content: readFileSync(source, 'utf8') });
		const found = await page.evaluate(async () => {
			const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('dialog');
			return violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 160)]);
		});
		expect(found).toEqual([]);
	});
});

test('the words of a point are shown beside it, on focus and under the pointer, and Esc takes them away', async ({
	page
}) => {
	await open(page, '');
	const card = page.locator('[data-quote]');
	await inMap(page, node.id).hover();
	await expect(card).toBeVisible();
	const words = await card.locator('.verbatim').textContent();
	const exact = reading.passages.find(({ id }) => id === node.passages[0])?.targets[0]?.exact;
	expect(exact?.startsWith(words ?? 'none')).toBe(true);
	const [about, box] = [await inMap(page, node.id).boundingBox(), await card.boundingBox()];
	if (!about || !box) throw new Error('Nothing is drawn.');
	const apart =
		box.x >= about.x + about.width ||
		box.x + box.width <= about.x ||
		box.y >= about.y + about.height ||
		box.y + box.height <= about.y;
	expect(apart, 'the card lies on its point').toBe(true);
	// The pointer may go over to the card, and it stays.
	await card.hover();
	await page.waitForTimeout(600);
	await expect(card).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
	await page.mouse.move(2, 2);
	await inMap(page, node.id).focus();
	await page.keyboard.press('ArrowDown');
	await expect(card).toBeVisible();
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('one finger scrolls the page until the map is entered; then it pans, and there is a way out', async ({
		page
	}) => {
		await open(page, '');
		const touch = () =>
			map(page)
				.locator('.pane')
				.evaluate((pane) => getComputedStyle(pane).touchAction);
		expect(await touch()).toBe('pan-y pinch-zoom');
		await map(page).getByRole('button', { name: 'Move the map' }).tap();
		await expect.poll(touch).toBe('pan-x pan-y');
		const scrolled = () =>
			map(page)
				.locator('.pane')
				.evaluate((pane) => pane.scrollLeft);
		const before = await scrolled();
		await map(page).getByRole('button', { name: 'Pan right' }).tap();
		await expect.poll(scrolled).toBeGreaterThan(before);
		await map(page).getByRole('button', { name: 'Leave the map' }).tap();
		await expect.poll(touch).toBe('pan-y pinch-zoom');
	});

	test('from the map to the words and back, where one view is shown at a time', async ({
		page
	}) => {
		await open(page, `map/${node.id}/`);
		await inMap(page, node.id).focus();
		await page.keyboard.press('Enter');
		await expect(focused(page)).toHaveAttribute('data-passage-on', '');
		await expect(focused(page)).toBeInViewport();
		await page.keyboard.press('Escape');
		await expect(inMap(page, node.id)).toBeFocused();
	});
});
