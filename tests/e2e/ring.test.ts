/** The ring of focus on the map, which is drawn over it. */
import type { Locator, Page } from '@playwright/test';
import { node } from './support/site';
import { expect, test } from './support/test';

const map = (page: Page) => page.locator('[data-view="map"]');
const focused = (page: Page) => page.locator(':focus');

const SIDES = ['left', 'top', 'right', 'bottom'] as const;
const boxOf = (locator: Locator) => locator.evaluate((one) => one.getBoundingClientRect());

/** What the four lines of the ring enclose, px. */
const ringOf = (page: Page) =>
	page.locator('.ring.shown').evaluate((ring) => {
		const boxes = Array.from(ring.children, (line) => line.getBoundingClientRect());
		return {
			left: Math.min(...boxes.map(({ left }) => left)),
			top: Math.min(...boxes.map(({ top }) => top)),
			right: Math.max(...boxes.map(({ right }) => right)),
			bottom: Math.max(...boxes.map(({ bottom }) => bottom))
		};
	});

test('the ring is about the point that has the focus, however near the map, and all of it is in view', async ({
	page
}) => {
	await page.goto('');
	await page.locator('[data-live]').first().waitFor();
	await map(page).locator(`a[data-node="${node.id}"]`).focus();
	await page.keyboard.press('+');
	await page.keyboard.press('+');
	for (const key of ['Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'ArrowDown']) {
		await page.keyboard.press(key);
		const [ring, pane] = await Promise.all([ringOf(page), boxOf(map(page).locator('.pane'))]);
		const point = await boxOf(focused(page).locator('.target'));
		for (const side of SIDES) expect(Math.abs(ring[side] - point[side])).toBeLessThan(1.5);
		expect(ring.left).toBeGreaterThanOrEqual(pane.left);
		expect(ring.top).toBeGreaterThanOrEqual(pane.top);
		expect(ring.right).toBeLessThanOrEqual(pane.right);
		expect(ring.bottom).toBeLessThanOrEqual(pane.bottom);
	}
});
