/** What the journeys over the timeline share. */
import type { Page } from '@playwright/test';

export const LABELS = '[data-view="timeline"] [data-event-label]';
export const timeline = (page: Page) => page.locator('[data-view="timeline"]');
export const linkTo = (page: Page, id: string) => timeline(page).locator(`a[data-event="${id}"]`);
export const itemOf = (page: Page, id: string) => timeline(page).locator(`[data-item="${id}"]`);
/** A handle of the brush. */
export const years = (page: Page, name: string) => timeline(page).getByRole('slider', { name });

/** Loads a page and waits until the timeline's hands are there. */
export async function open(page: Page, address: string) {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await timeline(page).getByRole('slider').first().waitFor({ state: 'attached' });
}

/** The row of each label, as drawn: px from the top of the timeline. */
export const rows = (page: Page) =>
	timeline(page)
		.locator('[data-item]:not(.bare)')
		.evaluateAll((items) => {
			const top = items[0]?.closest('[data-view]')?.getBoundingClientRect().top ?? 0;
			return Object.fromEntries(
				items.map((item) => [
					item.getAttribute('data-item'),
					Math.round(item.getBoundingClientRect().top - top)
				])
			);
		});

/** The events that are only ticks (ids). */
export const ticksOf = (page: Page) =>
	timeline(page)
		.locator('.bare')
		.evaluateAll((items) => items.map((item) => item.getAttribute('data-item') ?? ''));

/** Width of the plot, px. */
export const widthOf = (page: Page) =>
	timeline(page)
		.locator('ol')
		.evaluate((list) => Math.round(list.getBoundingClientRect().width));

export function fail(): never {
	throw new Error('It is not on the page.');
}

/** Fingers on the timeline, each step where they are: px right of the middle of the window. */
export function touch(page: Page, steps: number[][]) {
	return timeline(page)
		.locator('[data-window]')
		.evaluate((pane, steps) => {
			const { left, width, top } = pane.getBoundingClientRect();
			const fingers = (places: number[]) =>
				places.map((place, identifier) => {
					const clientX = left + width / 2 + place;
					return new Touch({ identifier, target: pane, clientX, clientY: top + 30 });
				});
			const send = (type: string, places: number[]) => {
				const init = { touches: fingers(places), bubbles: true, cancelable: true };
				pane.dispatchEvent(new TouchEvent(type, init));
			};
			steps.forEach((places, i) => send(i === 0 ? 'touchstart' : 'touchmove', places));
			send('touchend', []);
		}, steps);
}
