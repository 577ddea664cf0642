import { expect, type Page } from '@playwright/test';

/** Loads a page of the explorer and waits until its script has taken over, however slow the machine. */
export async function openLive(page: Page, address = '') {
	await page.goto(address);
	await expect(page.locator('[data-live]')).toBeAttached({ timeout: 15_000 });
}
