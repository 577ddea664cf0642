/** The focus is never lost: whatever goes away hands it on. */
import type { Page } from '@playwright/test';
import { node, reading } from './support/site';
import { expect, test } from './support/test';

const map = (page: Page) => page.locator('[data-view="map"]');
const inMap = (page: Page, id: string | undefined) => map(page).locator(`a[data-node="${id}"]`);
const focused = (page: Page) => page.locator(':focus');
const bar = (page: Page) => page.getByRole('group', { name: 'Filter' });
const [first, last] = [reading.nodes[0]?.id, reading.nodes.at(-1)?.id];

async function open(page: Page, address: string) {
	await page.goto(address);
	await page.locator('[data-live]').first().waitFor();
}

test('a point that merges far out leaves the focus to its mark, and has it again nearer', async ({
	page
}) => {
	await open(page, '');
	await inMap(page, first).focus();
	await page.keyboard.press('End');
	await expect(inMap(page, last)).toBeFocused();
	for (let i = 0; i < 3; i++) await page.keyboard.press('-');
	await expect(inMap(page, last)).toHaveCount(0);
	await expect(focused(page)).toHaveAttribute('data-node', /./u);
	await page.keyboard.press('0');
	await expect(inMap(page, last)).toBeFocused();
	await page.keyboard.press('-');
	await page.keyboard.press('-');
	await page.keyboard.press('Home');
	await expect(inMap(page, first)).toBeFocused();
});

test('a chip that is taken away leaves the focus to the next, the last one to the filter', async ({
	page
}) => {
	const themes = reading.themes.slice(0, 2).map(({ id }) => id);
	await open(page, `?theme=${themes.join(',')}`);
	await bar(page).getByRole('button').first().press('Enter');
	await expect(page).toHaveURL(new RegExp(`theme=${themes[1]}$`));
	await expect(bar(page).getByRole('button').first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(bar(page)).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused();
});

test('a path that is cleared leaves the focus to where a path is asked for', async ({ page }) => {
	await open(page, `map/${node.id}/?to=${last}`);
	await page.getByRole('button', { name: 'Clear' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Path to' })).toBeFocused();
});

test('what settles the map leaves the focus beside it', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, `map/${node.id}/`);
	await inMap(page, node.id).press('Alt+ArrowLeft');
	await map(page).getByRole('button', { name: 'Settle' }).press('Enter');
	await expect(map(page).getByRole('button', { name: 'Zoom out' })).toBeFocused();
});

test('going back leaves the focus where it is', async ({ page }) => {
	await open(page, `map/${node.id}/`);
	await inMap(page, last).press('Enter');
	await expect(page).toHaveURL(new RegExp(`/map/${last}/$`));
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`/map/${node.id}/$`));
	await expect(inMap(page, last)).toBeFocused();
});
