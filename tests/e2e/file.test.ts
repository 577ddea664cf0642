/** The edition as one file, opened from a disk without a network (`npm run build:file` first). */
import { statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { askForOneFile, ONE_FILE, ONE_FILE_ADDRESS as address } from './support/oneFile';
import { eventsOf, node, passage, reading } from './support/site';
import { expect, test } from './support/test';
import { tour } from './support/tours';

/** Bytes: small enough to be sent by mail. */
const BUDGET = 2_500_000;

test.beforeAll(askForOneFile);
test.use({ offline: true });

/** Whatever the file asks of a network or of other files. */
let asked: string[];

test.beforeEach(({ context }) => {
	asked = [];
	context.on('request', (request) => {
		const url = request.url();
		if (!/^(data|blob):/.test(url) && url.split(/[?#]/)[0] !== address) asked.push(url);
	});
});

test.afterEach(() => expect(asked).toEqual([]));

async function open(page: Page, hash = '') {
	await page.goto('about:blank');
	await page.goto(address + hash);
}

const inMap = (id: string) => `[data-view="map"] a[data-node="${id}"]`;

test(`it has at most ${BUDGET / 1e6} MB`, () => {
	expect(statSync(ONE_FILE).size).toBeLessThanOrEqual(BUDGET);
});

test('R4: select, follow a tie, go back and forth: the address says where one is', async ({
	page
}) => {
	await open(page);
	await page.locator(inMap(node.id)).click();
	await expect(page).toHaveURL(`${address}#/map/${node.id}/`);
	await expect(page.locator('[data-view="slip"]')).toContainText(node.gloss);
	const [tied = ''] = eventsOf(node.id);
	await page.locator(`[data-view="slip"] a[href$="/timeline/${tied}/"]`).first().click();
	await expect(page).toHaveURL(`${address}#/timeline/${tied}/`);
	await page.goBack();
	await expect(page.locator(inMap(node.id))).toHaveAttribute('data-state', 'selected');
	await page.goForward();
	await expect(page).toHaveURL(`${address}#/timeline/${tied}/`);
	await page.reload();
	await expect(page.locator(`[data-view="timeline"] a[data-event="${tied}"]`)).toHaveAttribute(
		'aria-current',
		'true'
	);
});

test('R2: the text is whole; a place within the page is gone to, and the address stays', async ({
	page
}) => {
	await open(page, `#/text/${passage.id}/`);
	const on = await page.locator('[data-view="text"] [data-passage-on]').allTextContents();
	expect(on.join('')).toBe(passage.targets.map(({ exact }) => exact).join(''));
	await expect(page.locator('[data-view="text"] [data-paragraph]')).toHaveCount(
		reading.paragraphs.length
	);
	await page.locator('a.skip').first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${address}#/text/${passage.id}/`);
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('slip');
});

test('search finds a point; a filter is in the address and stays from page to page', async ({
	page
}) => {
	await open(page, '#/?kind=question');
	await expect(page.locator('[data-state="filtered"]').first()).toBeAttached();
	await page.locator('[data-view="map"] a[data-state="rest"]').first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#\/map\/[\w-]+\/\?kind=question$/);
	await page.keyboard.press('/');
	await page.getByRole('dialog').getByRole('combobox').fill(node.title);
	await page.getByRole('option').filter({ hasText: node.title }).first().click();
	await expect(page).toHaveURL(new RegExp(`#/map/${node.id}/`));
});

test('the outline is gone to at the place of a point, and back to the map', async ({ page }) => {
	await open(page, `#/map/${node.id}/`);
	await page.locator('[data-view="slip"]').getByRole('link', { name: 'Outline' }).click();
	await expect(page).toHaveURL(`${address}#/outline/#node-${node.id}`);
	await expect(page.locator(`#node-${node.id}`)).toBeFocused();
	await page.reload();
	await expect(page.locator(`#node-${node.id}`)).toBeInViewport();
	await page.locator(`#node-${node.id}`).getByRole('link').click();
	await expect(page).toHaveURL(`${address}#/map/${node.id}/`);
});

test('an address that is nothing’s offers the nearest; a handout says where it belongs', async ({
	page
}) => {
	await open(page, `#/map/${node.id}x/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nothing at this address/);
	await page.getByRole('link', { name: node.title }).click();
	await expect(page).toHaveURL(new RegExp(`#/map/${node.id}/$`));

	const [first] = tour.steps;
	await page.goto(`${address}#/present/${tour.id}/`);
	await page.getByRole('link', { name: tour.title, exact: true }).click();
	await expect(page.getByRole('heading', { name: tour.title })).toBeVisible();

	await page.goto(`${address}#/handout/${tour.id}/`);
	await expect(page.locator('[data-step]')).toHaveCount(tour.steps.length);
	await expect(page.locator('[data-step] .address').first()).toContainText(
		`On the site of this edition: present/${tour.id}/${first?.id}/`
	);
});
