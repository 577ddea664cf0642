/** The timeline as used: zoom, panning, and the brush for years. */
import { overlaps, textBoxes } from './support/boxes';
import { event, reading } from './support/site';
import { expect, test } from './support/test';
import {
	fail,
	LABELS,
	linkTo,
	open,
	rows,
	ticksOf,
	timeline,
	touch,
	widthOf,
	years
} from './support/timeline';

test.describe('zoom', () => {
	test('keys bring years near and back; labels keep their rows, ticks get labels', async ({
		page
	}) => {
		await open(page, '');
		const before = await rows(page);
		const ticks = (await ticksOf(page)).length;
		const rest = await widthOf(page);
		await linkTo(page, event.id).focus();
		for (let n = 0; n < 4; n++) await page.keyboard.press('+');
		await expect.poll(() => widthOf(page)).toBeGreaterThan(4 * rest);
		await expect.poll(() => timeline(page).locator('.bare').count()).toBeLessThan(ticks);
		expect(await rows(page)).toMatchObject(before);
		expect(overlaps(await textBoxes(page, LABELS))).toEqual([]);
		await page.keyboard.press('0');
		await expect.poll(() => widthOf(page)).toBe(rest);
		await expect.poll(() => rows(page)).toEqual(before);
	});

	test('the wheel is the page’s, with Ctrl it zooms about the pointer', async ({ page }) => {
		await open(page, '');
		const rest = await widthOf(page);
		const { x, y, width } = (await timeline(page).locator('ol').boundingBox()) ?? fail();
		await page.mouse.move(x + width / 2, y + 20);
		await page.mouse.wheel(0, -200);
		await page.waitForTimeout(200);
		expect(await widthOf(page)).toBe(rest);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -200);
		await page.keyboard.up('Control');
		await expect.poll(() => widthOf(page)).toBeGreaterThan(1.3 * rest);
		const after = (await timeline(page).locator('ol').boundingBox()) ?? fail();
		expect(Math.abs(after.x + after.width / 2 - (x + width / 2))).toBeLessThan(3);
	});

	test('two fingers zoom, one does not', async ({ page }) => {
		await open(page, '');
		const rest = await widthOf(page);
		await touch(page, [[0], [40]]);
		expect(await widthOf(page)).toBe(rest);
		await touch(page, [
			[-20, 20],
			[-60, 60]
		]);
		await expect.poll(() => widthOf(page)).toBeGreaterThan(2 * rest);
	});

	test('buttons pan, and a long bar keeps its label in view while it is itself', async ({
		page
	}) => {
		test.setTimeout(60_000);
		await open(page, '?events=all');
		await linkTo(page, event.id).focus();
		for (let n = 0; n < 5; n++) await page.keyboard.press('+');
		const lost = async () =>
			timeline(page)
				.locator('[data-window]')
				.evaluate((pane) => {
					const { left, right } = pane.getBoundingClientRect();
					const items = [...pane.querySelectorAll<HTMLElement>('[data-item]')];
					return items.flatMap((item) => {
						const bar = item.getBoundingClientRect();
						const label = item.querySelector('a')?.getBoundingClientRect();
						const seen = Math.min(bar.right, right) - Math.max(bar.left, left);
						if (!label || seen < label.width + 10) return [];
						const inside = label.left >= left - 1 && label.right <= right + 1;
						return inside ? [] : [item.dataset.item ?? ''];
					});
				});
		for (let n = 0; n < 4; n++) {
			expect(await lost()).toEqual([]);
			await timeline(page).getByRole('button', { name: 'Pan to later years' }).click();
		}
		await timeline(page).getByRole('button', { name: 'Whole' }).click();
		await expect(timeline(page).getByRole('button', { name: 'Pan to later years' })).toHaveCount(0);
	});
});

test.describe('the brush', () => {
	test('keys move its handles; the years are in the address and what is outside recedes', async ({
		page
	}) => {
		await open(page, '');
		await years(page, 'First year').focus();
		await page.keyboard.press('PageUp');
		await expect(page).toHaveURL(/\?years=\d{4}-\d{4}$/);
		const from = Number(await years(page, 'First year').getAttribute('aria-valuenow'));
		await page.keyboard.press('ArrowRight');
		await expect(years(page, 'First year')).toHaveAttribute('aria-valuenow', `${from + 1}`);
		await expect(years(page, 'First year')).toBeFocused();
		// Far enough that the earliest of the events ends before it.
		for (let decade = 0; decade < 12; decade++) await page.keyboard.press('PageUp');
		await expect(timeline(page).locator('.receded')).not.toHaveCount(0);
		await expect(timeline(page).locator('[data-item]')).toHaveCount(reading.events.length);
		await timeline(page).getByRole('button', { name: 'All years' }).click();
		await expect(page).not.toHaveURL(/years=/);
		await expect(timeline(page).locator('.receded')).toHaveCount(0);
	});

	test('a handle is dragged; Back undoes the whole drag', async ({ page }) => {
		await open(page, '');
		const handle = (await years(page, 'Last year').boundingBox()) ?? fail();
		const y = handle.y + handle.height / 2;
		await page.mouse.move(handle.x + 2, y);
		await page.mouse.down();
		await page.mouse.move(handle.x - 60, y, { steps: 4 });
		await page.mouse.move(handle.x - 120, y, { steps: 4 });
		await page.mouse.up();
		await expect(page).toHaveURL(/years=/);
		await page.goBack();
		await expect(page).not.toHaveURL(/years=/);
	});

	test('R4: an address with years is drawn so, and links keep them', async ({ page }) => {
		await open(page, '?years=1929-1975');
		await expect(years(page, 'First year')).toHaveAttribute('aria-valuenow', '1929');
		await expect(years(page, 'Last year')).toHaveAttribute('aria-valuenow', '1975');
		await linkTo(page, event.id).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/timeline/${event.id}/\\?years=1929-1975$`));
	});
});
