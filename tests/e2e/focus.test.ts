/** R4: how deep the map looks and where a path leads are in the address; the map shows what the slip says. */
import type { Page } from '@playwright/test';
import { neighboursOf, node, reading, relationsOf } from './support/site';
import { expect, test } from './support/test';

const map = (page: Page) => page.locator('[data-view="map"]');
const slip = (page: Page) => page.locator('[data-view="slip"]');

/** Loads a page and waits until its script answers. */
async function open(page: Page, address: string) {
	await page.goto(address);
	await page.locator('[data-live]').first().waitFor();
}

/** Ids of nodes exactly so many relations away. */
function ringOf(id: string, depth: number): string[] {
	const seen = new Set([id]);
	let ring = [id];
	for (let i = 0; i < depth; i++) {
		ring = [...new Set(ring.flatMap(neighboursOf))].filter((other) => !seen.has(other));
		for (const other of ring) seen.add(other);
	}
	return ring.sort();
}

async function inState(page: Page, state: string) {
	const found = map(page).locator(`[data-node][data-state="${state}"]`);
	return (await found.evaluateAll((all) => all.map((one) => one.getAttribute('data-node')))).sort();
}

/** A node two relations away, so that the path to it has something between its ends. */
const far = ringOf(node.id, 2)[0] ?? '';

test('two and three relations away come out ring by ring, and Back undoes it', async ({ page }) => {
	await open(page, `map/${node.id}/`);
	await slip(page).getByRole('button', { name: '2 steps away' }).click();
	await expect(page).toHaveURL(/\?depth=2$/u);
	await expect.poll(() => inState(page, 'second')).toEqual(ringOf(node.id, 2));
	await slip(page).getByRole('button', { name: '3 steps away' }).click();
	await expect.poll(() => inState(page, 'third')).toEqual(ringOf(node.id, 3));
	expect(await inState(page, 'neighbour')).toEqual(ringOf(node.id, 1));
	await page.goBack();
	await page.goBack();
	await expect.poll(() => inState(page, 'second')).toEqual([]);
});

test('a path is chosen by typing, shown with verbs and words, lit on the map, turned round and cleared', async ({
	page
}) => {
	await open(page, `map/${node.id}/`);
	const title = reading.nodes.find(({ id }) => id === far)?.title ?? '';
	await slip(page).getByRole('button', { name: 'Path to' }).click();
	await slip(page).getByRole('combobox').fill(title.toLowerCase());
	await expect(slip(page).getByRole('option').first()).toContainText(title);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/map/${node.id}/\\?to=${far}$`, 'u'));
	const chain = slip(page).locator('ol li');
	await expect(chain).toHaveCount(3);
	await expect(chain.last()).toContainText(title);
	await expect(chain.last().getByRole('link', { name: /¶/u }).first()).toBeVisible();
	const lit = map(page).locator('[data-relation][data-state="on"]');
	await expect(lit).toHaveCount(2);
	await slip(page).getByRole('button', { name: 'Swap' }).click();
	await expect(page).toHaveURL(new RegExp(`/map/${far}/\\?to=${node.id}$`, 'u'));
	await expect(chain).toHaveCount(3);
	await slip(page).getByRole('button', { name: 'Clear' }).click();
	await expect(page).toHaveURL(new RegExp(`/map/${far}/$`, 'u'));
	await expect(lit).toHaveCount(relationsOf(far).length);
});

test('an end that is not here is told, with the nearest; a link followed leaves the path behind', async ({
	page
}) => {
	await open(page, `map/${node.id}/?depth=7&to=${far}x`);
	const notice = slip(page).getByRole('alert');
	await expect(notice).toContainText(`depth=7, to=${far}x`);
	await notice.getByRole('button').click();
	await expect(page).toHaveURL(new RegExp(`to=${far}$`, 'u'));
	const neighbour = ringOf(node.id, 1)[0] ?? '';
	await map(page).locator(`a[data-node="${neighbour}"]`).click();
	await expect(page).not.toHaveURL(/[?&]to=/u);
});
