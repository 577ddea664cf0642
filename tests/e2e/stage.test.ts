/** The stage of a tour: without script, on every screen, in a frame, where a device refuses. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './support/test';
import { ends, last, openStage, places, presentPath, tour } from './support/tour';

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

test.describe('projector typography', () => {
	test.use({ viewport: { width: 1280, height: 720 } });

	test('what is read is at least 28 px, words said are larger, and nothing is cut off', async ({
		page
	}) => {
		for (const step of tour.steps) {
			await page.goto(presentPath(step.id));
			const sizes = await page.evaluate(() => {
				const size = (selector: string) =>
					parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize);
				const column = document.querySelector('[data-words-column]');
				return {
					caption: size('.caption'),
					said: size('.said'),
					over: column ? column.scrollHeight - column.clientHeight : NaN
				};
			});
			expect(sizes.caption).toBeGreaterThanOrEqual(28);
			expect(sizes.said).toBeGreaterThan(28);
			expect(sizes.over, step.id).toBeLessThanOrEqual(1);
		}
	});
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

test('F presents any view: larger words, and Esc gives them back', async ({ page }) => {
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
});
