/** Without network: what a visit keeps, and what it opens. */
import type { Page } from '@playwright/test';
import { node, SAMPLE } from './support/site';
import { expect, test } from './support/test';
import { tour } from './support/tours';

test.use({ serviceWorkers: 'allow' });

/** Visits the page about the edition and waits until all of it is kept. */
async function visit(page: Page) {
	await page.goto('about/');
	await expect(page.locator('[data-keeping="kept"]')).toBeVisible({ timeout: 30_000 });
}

const PAGES: [name: string, path: string, seen: (page: Page) => ReturnType<Page['locator']>][] = [
	['home', '', (page) => page.locator(`[data-view="map"] a[data-node="${node.id}"]`)],
	['a point', SAMPLE.node, (page) => page.locator('[data-view="slip"]').getByText(node.gloss)],
	['a passage', SAMPLE.passage, (page) => page.locator('[data-passage-on]').first()],
	['search', 'search/', (page) => page.getByRole('searchbox')],
	['a filter', '?kind=question', (page) => page.locator('[data-state="filtered"]').first()]
];

test('after a visit, pages that were never opened open without network', async ({
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
});

test('after a visit, a tour is presented without network', async ({ page, context }) => {
	const [first, second] = tour.steps;
	await visit(page);
	await context.setOffline(true);
	await page.goto(`present/${tour.id}/${first?.id}/`);
	await expect(page.getByRole('heading', { name: first?.caption ?? '' })).toBeVisible();
	await expect(page.locator('.projector[data-live]')).toBeVisible();
	await page.goto(`present/${tour.id}/${second?.id}/`);
	await expect(page.getByRole('heading', { name: second?.caption ?? '' })).toBeVisible();
	await page.goto(`handout/${tour.id}/`);
	await expect(page.locator('[data-step]')).toHaveCount(tour.steps.length);
});

test('an address that is nothing’s says so without network, and offers the nearest', async ({
	page,
	context
}) => {
	await visit(page);
	await context.setOffline(true);
	await page.goto(`map/${node.id}x/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nothing at this address/);
	await expect(page.getByRole('link', { name: node.title })).toBeVisible();
});

test('the size is told, and is small', async ({ page }) => {
	await visit(page);
	const told = await page.locator('[data-keeping="kept"]').textContent();
	const megabytes = Number(/([\d.]+) MB/.exec(told ?? '')?.[1]);
	expect(megabytes).toBeGreaterThan(0.5);
	expect(megabytes).toBeLessThan(4);
});

test('an older edition is forgotten, another folder’s is not', async ({ page }) => {
	await page.goto('about/');
	await page.evaluate(async () => {
		await caches.open('passagework / 1');
		await caches.open('passagework /other/ 1');
	});
	await visit(page);
	const names = await page.evaluate(() => caches.keys());
	expect(names).not.toContain('passagework / 1');
	expect(names).toContain('passagework /other/ 1');
});

test('while pages of this edition are open, a newer one waits and says so', async ({ page }) => {
	await visit(page);
	const worker = (await (await page.request.get('service-worker.js')).text()) + '\n// newer';
	await page
		.context()
		.route('**/service-worker.js', (route) =>
			route.fulfill({ contentType: 'text/javascript', body: worker })
		);
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const { installing } = registration;
		await new Promise<void>((done) => {
			if (!installing) return done();
			installing.addEventListener('statechange', () => done());
		});
	});
	await page.reload();
	await expect(page.locator('[data-keeping="kept"]')).toContainText('A newer edition is ready');
});
