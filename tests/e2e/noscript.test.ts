/** R5: complete before script. The same pages in a browser that runs none. */
import type { Page } from '@playwright/test';
import { event, eventsOf, neighboursOf, node, passage, reading, SAMPLE } from './support/site';
import { expect, test } from './support/test';

test.use({ javaScriptEnabled: false });

const inMap = (id: string) => `[data-view="map"] a[data-node="${id}"]`;
const inTimeline = (id: string) => `[data-view="timeline"] a[data-event="${id}"]`;

/** The words of each paragraph as they stand in the text, without the marks among them. */
function wordsOf(page: Page) {
	return page.locator('[data-view="text"] [data-paragraph]').evaluateAll((paragraphs) =>
		paragraphs.map((paragraph) => {
			const words = paragraph.querySelector('[data-words]')?.cloneNode(true) as Element | undefined;
			words?.querySelectorAll('[data-marker]').forEach((marker) => marker.remove());
			return { id: paragraph.getAttribute('data-paragraph'), text: words?.textContent };
		})
	);
}

/** Ids that the links of one kind carry, sorted. */
async function idsIn(page: Page, view: string, attribute: string) {
	const links = page.locator(`[data-view="${view}"] a[${attribute}]`);
	const ids = await links.evaluateAll(
		(found, name) => found.map((link) => link.getAttribute(name) ?? ''),
		attribute
	);
	return ids.sort();
}

const sorted = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();

test('home draws every node and event, draws or says every relation', async ({ page }) => {
	await page.goto(SAMPLE.home);
	expect(await idsIn(page, 'map', 'data-node')).toEqual(sorted(reading.nodes));
	expect(await idsIn(page, 'timeline', 'data-event')).toEqual(sorted(reading.events));
	const relations = await page
		.locator('[data-view="map"] [data-relation]')
		.evaluateAll((found) => found.map((one) => one.getAttribute('data-relation')));
	// Lines between minor points are drawn from near only; the list after the map says every relation.
	const ids = sorted(reading.relations);
	expect(relations.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
	const said = (await page.locator('[data-view="map"] ul li').allTextContents()).join('\n');
	const titles = new Map(reading.nodes.map(({ id, title }) => [id, title]));
	const unsaid = reading.relations.filter(({ source, target }) => {
		const item = said.split('\n').find((line) => line.startsWith(`${titles.get(source)}: `));
		return !item?.includes(titles.get(target) ?? '-');
	});
	expect(unsaid).toEqual([]);
});

test('R2: home sets every paragraph, character for character', async ({ page }) => {
	await page.goto(SAMPLE.home);
	expect(await wordsOf(page)).toEqual(reading.paragraphs.map(({ id, text }) => ({ id, text })));
});

test('every passage has its marker in the text', async ({ page }) => {
	await page.goto(SAMPLE.home);
	const marked = new Set(await idsIn(page, 'text', 'data-passage'));
	expect(sorted(reading.passages).filter((id) => !marked.has(id))).toEqual([]);
});

test('R8: a node shows its slip, its words, its neighbours and its events', async ({ page }) => {
	await page.goto(SAMPLE.node);
	const slip = page.locator('[data-view="slip"]');
	await expect(slip).toContainText(node.title);
	await expect(slip).toContainText(node.gloss);
	await expect(page.locator(inMap(node.id))).toHaveAttribute('data-state', 'selected');
	await expect(page.locator('[data-view="text"] [data-passage-on]').first()).toBeVisible();
	for (const id of neighboursOf(node.id)) {
		await expect(page.locator(inMap(id))).toHaveAttribute('data-state', 'neighbour');
		await expect(slip.locator(`a[href$="/${id}/"]`).first()).toBeVisible();
	}
	for (const id of eventsOf(node.id)) {
		await expect(page.locator(inTimeline(id))).toHaveAttribute('data-tied');
		await expect(slip.locator(`a[href$="/${id}/"]`).first()).toBeVisible();
	}
});

test('R8: an event shows its words and its nodes', async ({ page }) => {
	await page.goto(SAMPLE.event);
	await expect(page.locator(inTimeline(event.id))).toHaveAttribute('aria-current', 'true');
	await expect(page.locator('[data-view="text"] [data-passage-on]').first()).toBeVisible();
	for (const id of event.nodes) {
		await expect(page.locator(inMap(id))).not.toHaveAttribute('data-state', 'receded');
	}
});

for (const kind of ['node', 'event', 'passage'] as const) {
	test(`the marked words of the ${kind} page are in view`, async ({ page }) => {
		await page.goto(SAMPLE[kind]);
		await expect(page.locator('[data-view="text"] [data-passage-on]').first()).toBeInViewport();
	});
}

test('a passage marks exactly its words', async ({ page }) => {
	await page.goto(SAMPLE.passage);
	const on = await page.locator('[data-view="text"] [data-passage-on]').allTextContents();
	expect(on.join('')).toBe(passage.targets.map(({ exact }) => exact).join(''));
});

test('links work by loading pages: node, neighbour, passage, event', async ({ page }) => {
	const [neighbour] = neighboursOf(node.id);
	const [tied] = eventsOf(node.id);
	await page.goto(SAMPLE.home);
	await page.locator(inMap(node.id)).click();
	await expect(page).toHaveURL(new RegExp(`/map/${node.id}/$`));
	await page.locator(`[data-view="slip"] a[href$="/${neighbour}/"]`).first().click();
	await expect(page).toHaveURL(new RegExp(`/map/${neighbour}/$`));
	await page.goBack();
	await page.locator(`[data-view="slip"] a[href$="/${tied}/"]`).first().click();
	await expect(page).toHaveURL(new RegExp(`/timeline/${tied}/$`));
	await page.locator('[data-view="slip"] a[href*="/text/"]').first().click();
	await expect(page).toHaveURL(/\/text\/[\w-]+\/$/);
});
