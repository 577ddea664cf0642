/** The stage of a tour: without script, on every screen, in a frame, where a device refuses. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './support/test';
import { ends, last, openStage, places, presentPath, tour, tours } from './support/tour';

const SIZES = [
	{ width: 1920, height: 1080 },
	{ width: 1280, height: 720 },
	{ width: 1024, height: 768 },
	{ width: 390, height: 844 }
];

test.describe('without script, on every screen', () => {
	test.use({ javaScriptEnabled: false });

	test('R5: a step is whole: caption, map, words with their place, years, the ways on', async ({
		page
	}) => {
		for (const step of tour.steps.slice(0, 3)) {
			await page.goto(presentPath(step.id));
			for (const size of SIZES) {
				await page.setViewportSize(size);
				await expect(page.getByRole('heading', { name: step.caption })).toBeVisible();
				await expect(page.locator('[data-frame]:visible')).toHaveCount(1);
				const nodes = page.locator('[data-frame]:visible [data-node]');
				await expect(nodes).toHaveCount(step.nodes.length);
				await expect(page.locator('.said').first()).toBeVisible();
				await expect(page.locator('.number')).toContainText('¶');
				for (const event of step.events)
					await expect(page.locator(`[data-stage] a[href*="timeline/${event}/"]`)).toBeVisible();
				const sideways = await page.evaluate(
					() => document.documentElement.scrollWidth > innerWidth
				);
				expect(sideways, `${step.id} at ${size.width}`).toBe(false);
			}
		}
		await page.getByRole('link', { name: 'Next step' }).click();
		await expect(page).toHaveURL(new RegExp(`/${tour.steps[3]?.id ?? last.id}/`));
	});
});

test('what is read is at least 28 px at 1280 × 720, words said are larger, and nothing is cut off', async ({
	page
}) => {
	const asking = tours.flatMap(({ id, steps }) =>
		steps.filter(({ question }) => question).map((step) => `present/${id}/${step.id}/?build=1`)
	);
	for (const path of [...tour.steps.map(({ id }) => presentPath(id)), ...asking]) {
		await openStage(page, path);
		for (const size of SIZES.slice(1, 3)) {
			await page.setViewportSize(size);
			const read = await page.evaluate(() => {
				const sizeOf = (selector: string) =>
					parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize);
				const column = document.querySelector('[data-words-column]');
				const names = [...document.querySelectorAll('.segment p')];
				return {
					caption: sizeOf('.caption'),
					said: sizeOf('.said'),
					over: column ? column.scrollHeight - column.clientHeight : NaN,
					cut: names.filter((name) => name.scrollWidth > name.clientWidth + 1).length
				};
			});
			expect(read.caption).toBeGreaterThanOrEqual(28);
			expect(read.said).toBeGreaterThan(28);
			expect(read.over, `${path} at ${size.width}`).toBeLessThanOrEqual(1);
			expect(read.cut, `${path} at ${size.width}`).toBe(0);
		}
	}
});

test('reduced motion: nothing moves from step to step', async ({ browser, baseURL }) => {
	const moving = async (reducedMotion: 'reduce' | 'no-preference') => {
		const page = await browser.newPage({ reducedMotion, ...(baseURL ? { baseURL } : {}) });
		await openStage(page);
		await page.keyboard.press('End');
		await expect(page).toHaveURL(ends(presentPath(last.id)));
		const lengths = await page.evaluate(() =>
			document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0))
		);
		await page.close();
		return lengths;
	};
	expect(await moving('reduce')).toEqual([]);
	const lengths = await moving('no-preference');
	expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(600);
});

test('in a frame, with storage denied: it presents, and offers a tab of its own', async ({
	page,
	baseURL
}) => {
	await page.addInitScript(() => {
		const denied = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		Object.defineProperty(window, 'localStorage', { get: denied });
		Object.defineProperty(window, 'sessionStorage', { get: denied });
	});
	// A page of another host frames it: the edition's own pages let nothing be framed in them.
	const outside = createServer((_, answer) => answer.end('<!doctype html>')).listen(0);
	await page.goto(`http://127.0.0.1:${(outside.address() as AddressInfo).port}`);
	for (const [width, height] of [
		[800, 600],
		[360, 640]
	] as const) {
		await page.evaluate(
			([src, w, h]) => {
				document.body.innerHTML = `<iframe src="${src}" width="${w}" height="${h}" style="border: 0"></iframe>`;
			},
			[new URL(places[0] ?? '', baseURL).href, width, height] as const
		);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('[data-live]')).toBeVisible();
		await expect(frame.getByRole('link', { name: 'Open in a new tab' })).toBeVisible();
		await frame.locator('.caption').click();
		await page.keyboard.press('PageDown');
		const next = tour.steps[places[1]?.includes('build') ? 0 : 1];
		await expect(frame.getByRole('heading', { name: next?.caption ?? '' })).toBeVisible();
	}
	outside.close();
});

test('F presents any view: larger words, and gives them back; J shows its address as a code', async ({
	page
}) => {
	await page.goto('');
	await expect(page.locator('.explorer[data-live]')).toBeVisible();
	const size = () =>
		page.evaluate(() =>
			parseFloat(getComputedStyle(document.querySelector('[data-words]') ?? document.body).fontSize)
		);
	const before = await size();
	await page.keyboard.press('f');
	await expect.poll(size).toBeGreaterThan(before);
	await page.keyboard.press('f');
	await expect.poll(size).toBe(before);

	// J: the address of any page.
	await page.keyboard.press('j');
	await expect(page.getByRole('dialog').getByRole('img')).toHaveAccessibleName(page.url());
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});
