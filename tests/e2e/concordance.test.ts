/** Every occurrence of a word, aligned on it, narrowed and ordered under an address; and what is there without script. */
import type { Page } from '@playwright/test';
import { occurrencesOf, readWords } from '../../src/lib/reading/concordance';
import type { Paragraph } from '../../src/lib/reading/model';
import { reading } from './support/site';
import { expect, test } from './support/test';

const text = readWords(
	reading.paragraphs.map((one): Paragraph => ({ ...one, emphases: [], calls: [] }))
);
const countOf = (word: string) => occurrencesOf(text, word, 'words').length;

/** A word that is said often, but not everywhere: the most frequent of those in titles that few paragraphs have. */
const word = reading.nodes
	.flatMap(({ title }) => title.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
	.filter((one) => {
		const found = occurrencesOf(text, one, 'words');
		return new Set(found.map(({ paragraph }) => paragraph)).size < reading.paragraphs.length / 4;
	})
	.sort((a, b) => countOf(b) - countOf(a))[0] as string;

const lines = (page: Page) => page.locator('main ol a');

/** The page of the word, once script has taken over. */
async function open(page: Page) {
	await page.goto(`concordance/?q=${word}`);
	await expect(page.getByRole('searchbox')).toBeVisible({ timeout: 15_000 });
}

test('a line for every occurrence, aligned on the word, in the order of reading', async ({
	page
}) => {
	await open(page);
	await expect(lines(page)).toHaveCount(countOf(word));
	const edges = await page
		.locator('main ol mark')
		.evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().left)));
	expect(new Set(edges).size).toBe(1);
	const order = await lines(page).evaluateAll((links) =>
		links.map((link) => /\/text\/(\w+)\//.exec((link as HTMLAnchorElement).href)?.[1])
	);
	const ids = reading.paragraphs.map(({ id }) => id);
	const places = order.map((id) => ids.indexOf(id ?? ''));
	expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('R4: match, speaker and grouping are addresses', async ({ page }) => {
	await open(page);
	const all = await lines(page).count();
	await page.getByRole('link', { name: 'beginnings of words' }).click();
	await expect(page).toHaveURL(/as=beginnings/);
	await expect.poll(() => lines(page).count()).toBeGreaterThanOrEqual(all);
	await page.getByRole('link', { name: 'by turn' }).click();
	await expect(page).toHaveURL(/group=turn/);
	await page
		.getByRole('link', { name: /^only this turn/ })
		.first()
		.click();
	await expect(page).toHaveURL(/turn=t\d+/);
	await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
	await page.goBack();
	await page.goBack();
	await page.goBack();
	await expect(lines(page)).toHaveCount(all);
});

test('by keyboard: a line leads to exactly its words', async ({ page }) => {
	await open(page);
	const last = lines(page).last();
	await last.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/text\/p\d+\/\?q=/);
	await expect
		.poll(() =>
			page.evaluate(() =>
				[...(CSS.highlights.get('asked-words') ?? [])].map((range) => String(range))
			)
		)
		.toEqual([expect.stringMatching(new RegExp(`^${word}$`, 'i'))]);
});

test('a word of no paragraph: says so, offers the nearest, and those are there', async ({
	page
}) => {
	await page.goto(`concordance/?q=${word}qq`, { waitUntil: 'networkidle' });
	await expect(page.getByRole('status')).toHaveText('The text does not have it.');
	await page.locator(`main a[href$="/concordance/?q=${word}"]`).click();
	await expect(lines(page)).toHaveCount(countOf(word));
});

test('an address that asks for what is not there shows a page, not a fault', async ({ page }) => {
	// Before script, the page lists words of the text; one of them may be “everyone”.
	const address = `concordance/?q=${word}&as=nonsense&speaker=nobody&turn=t999&group=x`;
	await page.goto(address, { waitUntil: 'networkidle' });
	await expect(page.getByRole('link', { name: /^everyone/ })).toBeVisible();
	await page.getByRole('link', { name: /^everyone/ }).click();
	await expect(lines(page)).toHaveCount(countOf(word));
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('R5: the words the text turns on, their counts, and a link to each of their paragraphs', async ({
		page
	}) => {
		await page.goto('concordance/');
		const rows = page.locator('main ul > li');
		expect(await rows.count()).toBeGreaterThan(20);
		const row = rows.filter({ has: page.getByRole('link', { name: word, exact: true }) });
		const found = occurrencesOf(text, word, 'words');
		await expect(row).toContainText(`${found.length} times`);
		const linked = await row
			.locator('a[href*="/text/"]')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
		const expected = [...new Set(found.map(({ paragraph }) => paragraph))];
		expect(linked.map((path) => path.split('/').at(-2))).toEqual(expected);
	});
});
