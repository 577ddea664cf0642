/** Search by keyboard alone, as a page with an address, and without script. */
import type { Page } from '@playwright/test';
import { comparedWords } from '../../src/lib/reading/comparedWords';
import { faultsInBoth } from './support/axe';
import { keepBack } from './support/keepBack';
import { openLive } from './support/openLive';
import { node, passage, reading } from './support/site';
import { expect, test } from './support/test';

/** Something misspelt: the longest word of the sample node's title, two letters turned round. */
const word = comparedWords(node.title)
	.map(({ folded }) => folded)
	.sort((a, b) => b.length - a.length)[0] as string;
const misspelt = word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4);

const box = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => box(page).getByRole('combobox');
const active = (page: Page) => box(page).locator('[role="option"][aria-selected="true"]');

async function open(page: Page, address = '') {
	await openLive(page, address);
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
}

test('the whole journey by keyboard: open, type, choose, arrive at what was chosen', async ({
	page
}) => {
	await open(page);
	await page.keyboard.type(node.title);
	await expect(active(page)).toHaveAttribute('href', new RegExp(`/map/${node.id}/$`));
	await page.keyboard.press('ArrowDown');
	await expect(active(page)).not.toHaveAttribute('href', new RegExp(`/map/${node.id}/$`));
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/map/${node.id}/$`));
	await expect(box(page)).toBeHidden();
	await expect(page.locator('[data-view="slip"]')).toBeFocused();
});

test('what is typed before any script is there is not lost', async ({ page }) => {
	const release = await keepBack(page);
	await page.goto('', { waitUntil: 'commit' });
	await expect(page.locator('[data-view="map"] a[data-node]').first()).toBeVisible();
	await page.keyboard.type('/debt');
	release();
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('debt');
	await page.keyboard.type('s');
	await expect(field(page)).toHaveValue('debts');
});

test('what is typed while the box is still on its way is in it when it comes', async ({ page }) => {
	await openLive(page);
	const release = await keepBack(page);
	await page.locator(`[data-view="map"] a[data-node="${node.id}"]`).focus();
	await page.keyboard.type('/debtx');
	await page.keyboard.press('Backspace');
	release();
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('debt');
	await page.keyboard.type('s');
	await expect(field(page)).toHaveValue('debts');
});

test('where the text is chosen from, it stands on its passage when one arrives', async ({
	page
}) => {
	await open(page);
	const far = reading.nodes.find(({ passages }) => passages.includes(passage.id)) ?? node;
	await page.keyboard.type(far.title);
	await expect(active(page)).toHaveAttribute('href', new RegExp(`/map/${far.id}/$`));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/map/${far.id}/$`));
	const isThere = () =>
		page.evaluate(() => {
			const pane = document.querySelector('.text[data-aims]')?.getBoundingClientRect();
			const words = document.querySelector('[data-passage-on]')?.getBoundingClientRect();
			return pane && words && words.top >= pane.top && words.top < pane.bottom;
		});
	await expect.poll(isThere).toBe(true);
});

test('Esc closes and gives the focus back; Ctrl K opens it again with what was typed', async ({
	page
}) => {
	await openLive(page);
	const link = page.getByRole('link', { name: 'About', exact: true });
	await link.focus();
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('deb');
	await page.keyboard.press('Escape');
	await expect(box(page)).toBeHidden();
	await expect(link).toBeFocused();
	await page.keyboard.press('Control+k');
	await expect(field(page)).toHaveValue('deb');
});

test('Ctrl Enter opens another tab and leaves the box as it is', async ({ page, context }) => {
	await open(page);
	await page.keyboard.type(node.title);
	await expect(active(page)).toHaveAttribute('href', /map/);
	const opened = context.waitForEvent('page');
	await page.keyboard.press('Control+Enter');
	await expect(await opened).toHaveURL(new RegExp(`/map/${node.id}/$`));
	await expect(box(page)).toBeVisible();
});

test('letters turned round still find; "/" is a letter while typing', async ({ page }) => {
	await open(page);
	await page.keyboard.type(`${misspelt}`);
	await expect(box(page).locator(`[role="option"][href$="/map/${node.id}/"]`)).toBeVisible();
	await page.keyboard.press('/');
	await expect(field(page)).toHaveValue(`${misspelt}/`);
});

test('a name without its diacritics finds the one that has them', async ({ page }) => {
	const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');
	const name = reading.people.find((one) => plain(one.name) !== one.name)?.name ?? '';
	expect(name, 'somebody whose name has a diacritic').not.toBe('');
	await open(page);
	await page.keyboard.type(plain(name));
	await expect(
		box(page)
			.getByRole('group', { name: /People/ })
			.getByText(name)
	).toBeVisible();
});

test('R4: the page gives the same answers under an address, and the address follows what is typed', async ({
	page
}) => {
	await page.goto(`search/?q=${word}`);
	await expect(page.getByRole('searchbox')).toBeVisible({ timeout: 15_000 });
	await expect(page.getByRole('status').first()).toHaveText(/^\d+ results?$/);
	await expect(page.locator(`main a[href$="/map/${node.id}/"]`)).toBeVisible();
	const input = page.getByRole('searchbox');
	await input.fill(node.title);
	await expect(page).toHaveURL(/\/search\/\?q=.*\+/);
	await page.keyboard.press('Escape');
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.getByRole('searchbox')).toHaveValue(node.title);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('R5: the link of search leads to an index of every node, event and person', async ({
		page
	}) => {
		await page.goto('');
		await page.locator('[data-opens="search"]').click();
		await expect(page).toHaveURL(/\/search\/$/);
		const hrefs = await page
			.locator('main a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
		const expected = [
			...reading.nodes.map(({ id }) => `/map/${id}/`),
			...reading.events.map(({ id }) => `/timeline/${id}/`),
			...reading.people.map(({ id }) => `/people/${id}/`)
		];
		expect(expected.filter((path) => !hrefs.some((href) => href.endsWith(path)))).toEqual([]);
	});
});

test.describe('axe', () => {
	test.use({ bypassCSP: true });
	for (const width of [1440, 320]) {
		test.describe(`${width} px`, () => {
			test.use({ viewport: { width, height: 844 } });
			test('axe finds nothing in the open box, empty, answered or in vain, light and dark', async ({
				page
			}) => {
				test.slow();
				await open(page);
				for (const typed of ['', word, 'qqqzzzxxq']) {
					await field(page).fill(typed);
					await page.waitForTimeout(150);
					// What is behind the box is asked without it, in accessibility.test.ts.
					expect(await faultsInBoth(page, { within: 'dialog[open]' })).toEqual([]);
				}
			});
		});
	}
});
