/** The outline says all that the map and the timeline draw, each thing in one place, and leads there and back. */
import type { Page } from '@playwright/test';
import { NODE_KINDS } from '../../src/lib/reading/model';
import {
	event,
	eventsOf,
	neighboursOf,
	node,
	passage,
	reading,
	relationsOf,
	SAMPLE
} from './support/site';
import { expect, test } from './support/test';

const sorted = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();
const bar = (page: Page) => page.getByRole('group', { name: 'Filter' });

/** Ids of the things of one kind that have a place on the page, as often as they have one. */
async function places(page: Page, kind: 'node' | 'relation' | 'passage' | 'event') {
	const ids = await page
		.locator(`main [data-${kind}]`)
		.evaluateAll((found, name) => found.map((one) => one.getAttribute(name) ?? ''), `data-${kind}`);
	return ids.sort();
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every node, relation, passage and event is there, once, as many as the map says', async ({
		page
	}) => {
		await page.goto(SAMPLE.outline);
		expect(await places(page, 'node')).toEqual(sorted(reading.nodes));
		expect(await places(page, 'relation')).toEqual(sorted(reading.relations));
		expect(await places(page, 'passage')).toEqual(sorted(reading.passages));
		expect(await places(page, 'event')).toEqual(sorted(reading.events));
		const told = await page.locator('.counts').textContent();
		await page.goto(SAMPLE.home);
		const onMap = await page.locator('[data-view="slip"] .kicker').textContent();
		const countOf = (words: string | null, word: string) =>
			Number(new RegExp(`(\\d+) ${word}`).exec(words ?? '')?.[1]);
		for (const word of ['points', 'relations', 'events'])
			expect(countOf(told, word), word).toBe(countOf(onMap, word));
	});

	test('the table has each point in a row, with as many relations as the lists say', async ({
		page
	}) => {
		await page.goto(SAMPLE.outline);
		const rows = await page
			.locator('[data-row]')
			.evaluateAll((all) =>
				all.map((row) => [row.getAttribute('data-row'), row.children[2]?.textContent])
			);
		expect(rows.sort()).toEqual(
			reading.nodes.map(({ id }) => [id, String(relationsOf(id).length)]).sort()
		);
		await expect(page.locator('thead button')).toHaveCount(0);
	});

	test('a point says whose it is, its words, its relations with their verbs, its events', async ({
		page
	}) => {
		await page.goto(SAMPLE.outline);
		const point = page.locator(`article[data-node="${node.id}"]`);
		await expect(point).toContainText(node.gloss);
		for (const id of neighboursOf(node.id))
			await expect(point.locator(`a[href="#node-${id}"]`).first()).toBeVisible();
		for (const id of eventsOf(node.id))
			await expect(point.locator(`a[href="#event-${id}"]`)).toBeVisible();
		const words = page.locator(`[data-passage="${passage.id}"] .verbatim`);
		expect((await words.allTextContents()).join('')).toBe(
			passage.targets.map(({ exact }) => exact).join('')
		);
	});

	test('it leads to the page of each thing, and that page back to its place', async ({ page }) => {
		for (const [kind, id, address] of [
			['node', node.id, SAMPLE.node],
			['event', event.id, SAMPLE.event],
			['passage', passage.id, SAMPLE.passage]
		] as const) {
			await page.goto(`${SAMPLE.outline}#${kind}-${id}`);
			await page.locator(`[data-${kind}="${id}"] a[href$="${address}"]`).first().click();
			await expect(page).toHaveURL(new RegExp(`/${address}$`));
			await page.locator('[data-view="slip"]').getByRole('link', { name: 'Outline' }).click();
			await expect(page).toHaveURL(new RegExp(`/outline/#${kind}-${id}$`));
			await expect(page.locator(`#${kind}-${id}`)).toBeInViewport();
		}
	});
});

test('its headings follow one another without a gap', async ({ page }) => {
	await page.goto(SAMPLE.outline);
	const levels = await page
		.locator('h1, h2, h3, h4, h5, h6')
		.evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
	expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
	expect(levels.filter((level) => level === 4).length).toBeGreaterThanOrEqual(reading.nodes.length);
});

test('the same filter as on the map leaves the same, and links keep it', async ({ page }) => {
	const theme = reading.themes[0]?.id ?? '';
	const query = `?theme=${theme}&kind=claim,question`;
	await page.goto(query);
	const told = await bar(page).getByRole('status').textContent();
	const onMap = await page
		.locator('[data-view="map"] a[data-node]:not([data-state="filtered"])')
		.evaluateAll((all) => all.map((one) => one.getAttribute('data-node') ?? ''));
	await page.locator('header').getByRole('link', { name: 'Outline' }).click();
	await expect(page).toHaveURL(new RegExp(`/outline/\\${query}$`));
	await expect(bar(page).getByRole('status')).toHaveText(told ?? '');
	expect(await places(page, 'node')).toEqual(onMap.sort());
	const left = page.locator('article[data-node]').first();
	await left.locator('h4 a').click();
	await expect(page).toHaveURL(new RegExp(`/map/[\\w-]+/\\${query}$`));
	await page.goBack();
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(page.locator('article[data-node]')).toHaveCount(reading.nodes.length);
});

test('the table is put in order by its headings, and the address says which', async ({ page }) => {
	await page.goto(SAMPLE.outline);
	const table = page.getByRole('table', { name: 'All points as a table' });
	const heading = (name: string) => table.getByRole('columnheader', { name });
	const press = (name: string) => heading(name).getByRole('button').press('Enter');
	const ids = () =>
		table
			.locator('[data-row]')
			.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
	const degrees = async () => (await ids()).map((id) => relationsOf(id ?? '').length);
	const inOrder = await ids();
	await press('Relations');
	await expect(page).toHaveURL(/\?sort=-relations#table$/);
	await expect(heading('Relations')).toHaveAttribute('aria-sort', 'descending');
	await expect(heading('Relations').getByRole('button')).toBeFocused();
	await expect(page.getByText('In order by number of relations, most first.')).toBeVisible();
	expect(await degrees()).toEqual((await degrees()).toSorted((a, b) => b - a));
	await press('Relations');
	await expect(heading('Relations')).toHaveAttribute('aria-sort', 'ascending');
	const up = await ids();
	await page.reload();
	await expect.poll(ids).toEqual(up);
	await press('Relations');
	await expect(heading('Relations')).not.toHaveAttribute('aria-sort');
	expect(await ids()).toEqual(inOrder);
	await page.goto(`${SAMPLE.outline}?sort=colour`);
	await expect(page.getByText('No column is called “colour”.')).toBeVisible();
});

test('Esc leads from a point back to it on the map, from an event to it on the timeline', async ({
	page
}) => {
	const query = `?theme=${node.theme}`;
	await page.goto(`${SAMPLE.node}${query}`);
	await page.locator('[data-live]').waitFor();
	await page.locator(`[data-view="map"] a[data-node="${node.id}"]`).focus();
	await page.keyboard.press('t');
	await expect(page.locator(`#node-${node.id}`)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(new RegExp(`/${SAMPLE.node}\\${query}$`));
	await expect(page.locator(`[data-view="map"] a[data-node="${node.id}"]`)).toBeFocused();
	await page.goto(`${SAMPLE.outline}#event-${event.id}`);
	await page.locator('[data-live]').waitFor();
	await page.locator(`#event-${event.id} a`).focus();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(new RegExp(`/${SAMPLE.event}$`));
	await expect(page.locator(`[data-view="timeline"] a[data-event="${event.id}"]`)).toBeFocused();
});

test('a filter that leaves nothing says so and offers the way back', async ({ page }) => {
	const nobodys = reading.themes.flatMap(({ id: theme }) =>
		NODE_KINDS.filter(
			(kind) => !reading.nodes.some((n) => n.theme === theme && n.kind === kind)
		).map((kind) => `?theme=${theme}&kind=${kind}`)
	);
	await page.goto(`${SAMPLE.outline}${nobodys[0]}`);
	await expect(bar(page).getByRole('status')).toContainText('No point of the map is left');
	await expect(page.locator('article')).toHaveCount(0);
	await bar(page).getByRole('button', { name: 'Show all' }).click();
	await expect(page.locator('article[data-event]')).toHaveCount(reading.events.length);
});
