/**
 * By what a screen reader is given, and by keys: search for a point, narrow the map, sort the points, follow a tour, read the one file from the
 * disk. From a claim to its words, its event and back: `together.test.ts`.
 */
import { listen, literally } from './support/heard';
import { askForOneFile, ONE_FILE_ADDRESS } from './support/oneFile';
import { openLive } from './support/openLive';
import { neighboursOf, node, reading } from './support/site';
import { expect, test } from './support/test';
import { first, tour } from './support/tour';

const titleOf = (id: string) => reading.nodes.find((one) => one.id === id)?.title ?? '';
const exactly = (words: string) => new RegExp(`^${literally(words)}$`);
const starts = (words: string) => new RegExp(`^${literally(words)}`);

test('a point is searched for, heard among what is found, and come to; a filter then narrows the map', async ({
	page
}) => {
	await openLive(page);
	const { all, hear, enter } = await listen(page);
	await page.keyboard.press('/');
	await hear({ role: 'combobox', name: /./, within: /^dialog/ });
	await page.keyboard.type(node.title);
	await hear({ role: 'option', name: starts(node.title), within: /^listbox/ });
	await page.keyboard.press('Enter');
	await hear({ role: 'heading', name: exactly(node.title), within: /^region Selected/ });

	await enter({ role: 'button', name: /^Filter$/, within: /^banner/ });
	const questions = reading.nodes.filter(({ kind }) => kind === 'question').length;
	const kind = { role: 'checkbox', name: /^Question/, within: /^group Kind/ };
	expect((await hear(kind)).name).toContain(String(questions));
	await enter(kind);
	await expect(page).toHaveURL(/\?kind=question$/);
	const told = await page.getByRole('group', { name: 'Filter' }).getByRole('status').textContent();
	expect(told).toContain(`${questions} of ${reading.nodes.length} points`);
	await page.keyboard.press('Escape');
	expect(await all({ role: 'checkbox', name: /^Question/ })).toEqual([]);
	await enter({ role: 'button', name: /^Show all$/ });
	await expect(page).toHaveURL(new RegExp(`/map/${node.id}/$`));
});

test('the points are heard as a table, which is sorted by a heading; a row leads to its point, and Esc to the map', async ({
	page
}) => {
	// Of one theme: the whole has too much to be listened to again and again.
	await openLive(page, `outline/?theme=${node.theme}`);
	const { all, hear, enter } = await listen(page);
	await enter({ role: 'link', name: /^All points as a table$/, within: /^navigation/ });
	const within = /^table All points as a table/;
	const points = reading.nodes.filter(({ theme }) => theme === node.theme);
	expect(await all({ role: 'rowheader', name: /./, within })).toHaveLength(points.length);
	await enter({ role: 'button', name: /^Relations$/, within });
	await expect(page.getByText('In order by number of relations, most first.')).toBeVisible();
	const [row] = await all({ role: 'rowheader', name: /./, within });
	await enter({ role: 'link', name: exactly(row?.name ?? ''), within });
	await page.keyboard.press('Escape');
	await hear({ role: 'heading', name: exactly(row?.name ?? ''), within: /^region Selected/ });
	await expect(page.locator('[data-view="map"] a[data-node]:focus')).toHaveCount(1);
});

test('a tour is found and followed: each step says its place and its words, and the way out', async ({
	page
}) => {
	await page.goto('tours/');
	const { hear, enter } = await listen(page);
	const links = page.locator('main').getByRole('link', { name: 'Present' });
	await links.and(page.locator(`[href*="/${tour.id}/"]`)).focus();
	await page.keyboard.press('Enter');
	await page.locator('[data-live]').waitFor();
	await hear({ role: 'heading', name: exactly(tour.title), within: /^main/ });
	await hear({ role: 'heading', name: exactly(first.caption), within: /^main/ });
	const second = tour.steps[1]?.caption ?? '';
	const steps = /^navigation Steps of the tour/;
	await hear({ role: 'link', name: starts(`Step 2: ${second}`), within: steps });
	await enter({ role: 'link', name: /^Next step$/, within: steps });
	await hear({ role: 'heading', name: exactly(second), within: /^main/ });
	// What is said of itself, by the browser's own words for a new page.
	await expect(page.locator('[aria-live="assertive"]')).toContainText(second);
	for (const id of tour.steps[1]?.nodes ?? [])
		await hear({ role: 'link', name: starts(titleOf(id)), within: /^group Argument map/ });
	await enter({ role: 'link', name: /^All tours$/, within: /^navigation/ });
	await hear({ role: 'heading', name: exactly(tour.title), within: /^main/ });
});

test.describe('the one file, from the disk', () => {
	test.beforeAll(askForOneFile);
	test.use({ offline: true });

	test('a claim is come to, its relations are heard, and one of them is followed', async ({
		page
	}) => {
		await page.goto(ONE_FILE_ADDRESS);
		const { hear, enter } = await listen(page);
		await enter({ role: 'link', name: starts(`${node.title}, `), within: /^region Argument map/ });
		await hear({ role: 'heading', name: exactly(node.title), within: /^region Selected/ });
		const [other = ''] = neighboursOf(node.id);
		await enter({ role: 'link', name: exactly(titleOf(other)), within: /^region Selected/ });
		await hear({ role: 'heading', name: exactly(titleOf(other)), within: /^region Selected/ });
		await page.goBack();
		await hear({ role: 'heading', name: exactly(node.title), within: /^region Selected/ });
	});
});

test('of the point that one comes to first, all is said once', async ({ page }) => {
	await openLive(page, `map/${node.id}/`);
	const map = page.locator('[data-view="map"]');
	await map.locator(`a[data-node="${node.id}"]`).focus();
	const said = map.getByRole('status').first();
	await expect(said).not.toBeEmpty();
	await page.waitForTimeout(400);
	// What is said again ends with a space that nobody hears.
	expect(await said.textContent()).not.toMatch(/\u00a0$/u);
});
