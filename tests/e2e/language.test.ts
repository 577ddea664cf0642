/** Two languages, one text: the switch, the language a reader is led to, and what is marked as which. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { faultsOf } from './support/axe';
import { openLive } from './support/openLive';
import { sideways } from './support/reflow';
import { node } from './support/site';
import { expect, test } from './support/test';
import { first, presentPath } from './support/tour';

const switchTo = (page: Page, name: 'Français' | 'English') =>
	page.getByRole('link', { name, exact: true }).and(page.locator(':visible'));

test.describe('the switch', () => {
	test('R4: keeps the page and what is asked of it, and is remembered', async ({
		page,
		baseURL
	}) => {
		await openLive(page, `map/${node.id}/?depth=2`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await switchTo(page, 'Français').click();
		await expect(page).toHaveURL(`${baseURL}fr/map/${node.id}/?depth=2`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
		await expect(page.getByRole('navigation').getByRole('link', { name: 'Plan' })).toBeVisible();
		await page.goto('outline/');
		await expect(page).toHaveURL(`${baseURL}fr/outline/`);
	});

	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false });

		test('R5: leads to the same page', async ({ page, baseURL }) => {
			await page.goto('about/');
			await switchTo(page, 'Français').click();
			await expect(page).toHaveURL(`${baseURL}fr/about/`);
			await switchTo(page, 'English').click();
			await expect(page).toHaveURL(`${baseURL}about/`);
		});
	});
});

test('R4: an address that names French is shown in French, whatever the browser prefers', async ({
	page,
	baseURL
}) => {
	await page.goto('fr/about/');
	await page.waitForLoadState('networkidle');
	await expect(page).toHaveURL(`${baseURL}fr/about/`);
});

test.describe('a browser that prefers French', () => {
	test.use({ locale: 'fr-FR' });

	test('is led to it, and back by the switch for good', async ({ page, baseURL }) => {
		await page.goto('about/?x=1#text');
		await expect(page).toHaveURL(`${baseURL}fr/about/?x=1#text`);
		await switchTo(page, 'English').click();
		await expect(page).toHaveURL(`${baseURL}about/?x=1#text`);
		await page.goto('tours/');
		await expect(page).toHaveURL(`${baseURL}tours/`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});

	test('has the switch in the menu of a narrow window, where nothing scrolls sideways', async ({
		page,
		baseURL
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		for (const address of ['fr/', 'fr/outline/']) {
			await page.goto(address);
			expect(await sideways(page), `px sideways: ${address}`).toBe(0);
		}
		await page.getByText('Menu', { exact: true }).click();
		await switchTo(page, 'English').click();
		await expect(page).toHaveURL(`${baseURL}outline/`);
	});

	test('is not led back and forth where nothing may be kept', async ({ page, baseURL }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				}
			});
		});
		await page.goto('about/');
		await expect(page).toHaveURL(`${baseURL}fr/about/`);
		await switchTo(page, 'English').click();
		await expect(page).toHaveURL(`${baseURL}about/`);
		await page.waitForLoadState('networkidle');
		await expect(page).toHaveURL(`${baseURL}about/`);
	});

	test('leaves a window of a lesson as it is', async ({ page, baseURL }) => {
		await page.addInitScript(() => (window.name ||= 'passagework:stage:x'));
		await page.goto(presentPath(first.id));
		await page.waitForLoadState('networkidle');
		await expect(page).toHaveURL(baseURL + presentPath(first.id));
	});
});

test.describe('an address that is nothing’s', () => {
	test.use({ expectedMessages: [/404/] });

	test('leads back into the language it is asked in', async ({ page, baseURL }) => {
		await page.goto('fr/no/such/thing');
		await page.getByRole('link', { name: /map/ }).first().click();
		await expect(page).toHaveURL(`${baseURL}fr/`);
		await page.goto(`fr/map/${node.id.slice(0, -1)}/`);
		await page.locator(`a[href$="/fr/map/${node.id}/"]`).click();
		await expect(page).toHaveURL(`${baseURL}fr/map/${node.id}/`);
	});
});

/** Every text of the data, of whatever kind. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

const edition = JSON.parse(readFileSync('build/fr/data/edition.json', 'utf8'));
const names: string[] = textsIn(edition.reading.people);
const texts = textsIn(edition.reading).filter((text) => !names.includes(text));

/** Every text that is seen, with the language it is in. */
const seen = (page: Page) =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: { text: string; lang: string }[] = [];
		for (let text = walker.nextNode(); text; text = walker.nextNode()) {
			const around = text.parentElement;
			if (!around || around.closest('script, style, noscript, .visually-hidden')) continue;
			const words = (text.textContent ?? '').replace(/\s+/gu, ' ').trim();
			const lang = around.closest('[lang]')?.getAttribute('lang') ?? '';
			if (/\p{L}{3}/u.test(words)) found.push({ text: words, lang });
		}
		return found;
	});

test.describe('3.1.2: in French, the words of the data are marked as English and all others are not', () => {
	test.use({ bypassCSP: true, locale: 'fr-FR' });

	const same = new Set(texts.map((text) => text.replace(/\s+/gu, ' ').trim()));
	const whole = [...same].join('\n');

	for (const [kind, address, checked] of [
		['home', 'fr/', true],
		['node', `fr/map/${node.id}/`, true],
		['outline', 'fr/outline/', false],
		['step', `fr/${presentPath(first.id)}`, false]
	] as const) {
		test(`on the ${kind} page`, async ({ page }) => {
			await page.goto(address);
			const all = await seen(page);
			expect(all.length).toBeGreaterThan(20);
			const english = all.filter(({ text, lang }) => lang !== 'en' && same.has(text));
			expect(english, 'English words that are not marked').toEqual([]);
			const words = (text: string) => text.replace(/^[\s.,:;…]+|[\s.,:;…]+$/gu, '');
			const french = all.filter(({ text, lang }) => lang !== 'fr' && !whole.includes(words(text)));
			expect(french, 'French words marked as English').toEqual([]);
			if (checked) expect(await faultsOf(page)).toEqual([]);
		});
	}
});
