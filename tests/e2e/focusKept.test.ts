/** The focus is never lost: whatever goes away hands it on. */
import type { Page } from '@playwright/test';
import { reading } from './support/site';
import { expect, test } from './support/test';

const map = (page: Page) => page.locator('[data-view="map"]');
const inMap = (page: Page, id: string | undefined) => map(page).locator(`a[data-node="${id}"]`);
const focused = (page: Page) => page.locator(':focus');
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
