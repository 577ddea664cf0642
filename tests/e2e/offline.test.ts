/** Without network: what a visit keeps, and what it opens. */
import {
	appendFileSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { BUILD, node, readBuilt, SAMPLE } from './support/site';
import { expect, test } from './support/test';
import { tour } from './support/tours';

test.use({ serviceWorkers: 'allow' });

/** Visits the page about the edition and waits until all of it is kept. */
async function visit(page: Page, site = '') {
	await page.goto(`${site}about/`);
	await expect(page.locator('[data-keeping="kept"]')).toBeVisible({ timeout: 30_000 });
}

const PAGES: [name: string, path: string, seen: (page: Page) => ReturnType<Page['locator']>][] = [
	['home', '', (page) => page.locator(`[data-view="map"] a[data-node="${node.id}"]`)],
	['a point', SAMPLE.node, (page) => page.locator('[data-view="slip"]').getByText(node.gloss)],
	['a passage', SAMPLE.passage, (page) => page.locator('[data-passage-on]').first()],
	['the outline', SAMPLE.outline, (page) => page.locator(`#node-${node.id}`)],
	['search', 'search/', (page) => page.getByRole('searchbox')],
	['a filter', '?kind=question', (page) => page.locator('[data-state="filtered"]').first()]
];

test('after one visit, every kind of page opens without network, and is there after a reload', async ({
	page,
	context
}) => {
	test.setTimeout(90_000);
	await visit(page);
	await context.setOffline(true);
	for (const [name, path, seen] of PAGES) {
		await page.goto(path);
		await expect(seen(page), name).toBeVisible();
	}
	await page.reload();
	await expect(page.locator('[data-state="filtered"]').first()).toBeVisible();

	const [first, second] = tour.steps;
	await page.goto(`present/${tour.id}/${first?.id}/`);
	await expect(page.getByRole('heading', { name: first?.caption ?? '' })).toBeVisible();
	await expect(page.locator('.projector[data-live]')).toBeVisible();
	await page.goto(`present/${tour.id}/${second?.id}/`);
	await expect(page.getByRole('heading', { name: second?.caption ?? '' })).toBeVisible();
	await page.goto(`handout/${tour.id}/`);
	await expect(page.locator('[data-step]')).toHaveCount(tour.steps.length);

	await page.goto(`map/${node.id}x/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nothing at this address/);
	await expect(page.getByRole('link', { name: node.title })).toBeVisible();
});

test('what is kept is told and small; an older edition is forgotten, another folder’s is not', async ({
	page
}) => {
	await page.goto('about/');
	await page.evaluate(async () => {
		await caches.open('passagework / 1');
		await caches.open('passagework /other/ 1');
	});
	await visit(page);
	const told = await page.locator('[data-keeping="kept"]').textContent();
	const megabytes = Number(/([\d.]+) MB/.exec(told ?? '')?.[1]);
	expect(megabytes).toBeGreaterThan(0.5);
	expect(megabytes).toBeLessThan(4);
	const names = await page.evaluate(() => caches.keys());
	expect(names).not.toContain('passagework / 1');
	expect(names).toContain('passagework /other/ 1');
});

/** The edition on a host of its own, which may publish a newer one: Playwright does not reach what a browser asks for by itself. */
async function publish() {
	const folder = mkdtempSync(join(tmpdir(), 'passagework-'));
	const worker = 'service-worker.js';
	for (const name of readdirSync(BUILD))
		if (name !== worker) symlinkSync(resolve(BUILD, name), join(folder, name));
	writeFileSync(join(folder, worker), readBuilt(worker));
	const site = await serve({ folder, port: 0 });
	return {
		url: site.url,
		publishNewer: () => appendFileSync(join(folder, worker), '\n// newer'),
		close: () => site.close().then(() => rmSync(folder, { recursive: true }))
	};
}

test('a newer edition waits and says so, while a tour that is open goes on', async ({
	page,
	context
}) => {
	const [first, second] = tour.steps;
	const site = await publish();
	try {
		await visit(page, site.url);
		const stage = await context.newPage();
		await stage.goto(`${site.url}present/${tour.id}/${first?.id}/`);
		await expect(stage.locator('[data-live]')).toBeVisible();
		site.publishNewer();
		await page.reload();
		await expect(page.locator('[data-keeping="kept"]')).toContainText('A newer edition is ready');
		await stage.bringToFront();
		await stage.keyboard.press('2');
		await stage.keyboard.press('Enter');
		await expect(stage.getByRole('heading', { name: second?.caption ?? '' })).toBeVisible();
	} finally {
		await site.close();
	}
});
