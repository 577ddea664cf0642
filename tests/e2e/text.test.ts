/** R1, R2: the words are the data's, to the byte, on every page; every passage over them can be seen, reached and taken. */
import type { Locator, Page } from '@playwright/test';
import { builtFiles, node, readBuilt, reading, SAMPLE } from './support/site';
import { expect, test } from './support/test';
import { wordsInHtml } from './support/words';

const text = (page: Page) => page.locator('[data-view="text"]');
const marks = (page: Page) => text(page).locator('a[data-passage]');

/** Loads a page and waits until its script answers. */
async function open(page: Page, address: string) {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

const asWritten = reading.paragraphs.map(({ id, text: words }) => [id, words]);

/** The kinds of pages that have the whole text. */
const WITH_TEXT = ['home', 'node', 'event', 'passage', 'paragraph', 'read'] as const;

for (const kind of WITH_TEXT) {
	test(`R2: with script, the words of every paragraph of the ${kind} page are the data's`, async ({
		page
	}) => {
		await open(page, SAMPLE[kind]);
		const drawn = await page.locator('[data-view="text"] [data-paragraph]').evaluateAll((found) =>
			found.map((paragraph) => {
				const words = paragraph.querySelector('[data-words]')?.cloneNode(true) as Element;
				for (const marker of words.querySelectorAll('[data-marker]')) marker.remove();
				return [paragraph.getAttribute('data-paragraph'), words.textContent];
			})
		);
		expect(drawn).toEqual(asWritten);
	});
}

test('R2: in the file of every page that has the text, its words are the data’s', () => {
	const pages = builtFiles().filter((path) =>
		/^((map|timeline|text)\/.+|read\/)?index\.html$/.test(path)
	);
	const faults = pages.filter((path) => {
		const words = wordsInHtml(readBuilt(path));
		return words.length > 0 && JSON.stringify(words) !== JSON.stringify(asWritten);
	});
	const withText = pages.filter((path) => readBuilt(path).includes('data-words'));
	expect(withText.length).toBeGreaterThan(reading.nodes.length + reading.passages.length);
	expect(faults).toEqual([]);
});

/** Boxes of the marks, px of the page, and whether each lies within its paragraph. */
function boxesOf(found: Locator) {
	return found.evaluateAll((elements) =>
		elements.map((element) => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			const around = element.closest('[data-paragraph]')?.getBoundingClientRect();
			const inside = around !== undefined && top >= around.top - 3 && bottom <= around.bottom + 3;
			return { passage: element.getAttribute('data-passage'), left, right, top, bottom, inside };
		})
	);
}

test('R1: at every width no two marks overlap, and each is at least 24 px', async ({ page }) => {
	test.slow();
	await open(page, SAMPLE.read);
	for (const width of [320, 390, 768, 1100, 1440, 1920]) {
		await page.setViewportSize({ width, height: 900 });
		const boxes = await boxesOf(marks(page));
		expect(new Set(boxes.map(({ passage }) => passage)).size).toBe(reading.passages.length);
		const small = boxes.filter((box) => box.right - box.left < 24 || box.bottom - box.top < 24);
		expect(small, `${width} px`).toEqual([]);
		const out = boxes.filter((box) => !box.inside || box.left < 0 || box.right > width);
		expect(out, `${width} px`).toEqual([]);
		const pairs = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5)
				.filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5)
				.map((b) => `${a.passage} and ${b.passage}`)
		);
		expect(pairs, `${width} px`).toEqual([]);
	}
});

/** Words of a paragraph: one code point of theirs, and the passages over it (ids, the shortest first). */
function wordsUnder(paragraph: string) {
	const here = reading.passages
		.map(({ id, targets }) => {
			const spans = targets.filter((target) => target.paragraph === paragraph);
			return { id, spans, length: spans.reduce((sum, { start, end }) => sum + end - start, 0) };
		})
		.sort((a, b) => a.length - b.length || (a.id < b.id ? -1 : 1));
	const starts = here.flatMap(({ spans }) => spans.map(({ start }) => start));
	return starts.map((at) => {
		const over = here.filter(({ spans }) =>
			spans.some(({ start, end }) => start <= at && at < end)
		);
		return { paragraph, at, over: over.map(({ id }) => id) };
	});
}

/** The first words that at least two passages lie over. */
function sharedWords() {
	const all = reading.paragraphs.flatMap(({ id }) => wordsUnder(id));
	const found = all.find(({ over }) => over.length > 1);
	if (!found) throw new Error('No words of the reading lie under two passages.');
	return found;
}

const shared = sharedWords();
const sharedSpan = (page: Page) =>
	page.locator(`[data-paragraph="${shared.paragraph}"] [data-at="${shared.at}"]`);

/** A point on the first line of the shared words, px of the window; words over several lines have a box that is not all theirs. */
async function pointOnShared(page: Page) {
	const words = sharedSpan(page);
	await words.scrollIntoViewIfNeeded();
	const line = await words.evaluate((span) => span.getClientRects()[0]?.toJSON() as DOMRect);
	return { x: line.left + 6, y: line.top + 10, right: line.right - 2 };
}

test('a click on shared words takes the shortest passage, the next clicks the next longer, and round', async ({
	page
}) => {
	await open(page, SAMPLE.home);
	for (const id of [...shared.over, shared.over[0]]) {
		const { x, y } = await pointOnShared(page);
		await page.mouse.click(x, y);
		await expect(page).toHaveURL(new RegExp(`/text/${id}/$`));
	}
});

test('what a click would take is shown before', async ({ page }) => {
	await open(page, SAMPLE.home);
	const { x, y } = await pointOnShared(page);
	await page.mouse.move(x, y);
	const pointed = page.locator('li.pointed [data-passage]');
	await expect(pointed.first()).toHaveAttribute('data-passage', shared.over[0] ?? '');
});

test('words can be selected by a drag and let go of by a click, and nothing is followed', async ({
	page
}) => {
	await open(page, SAMPLE.home);
	const { x, y, right } = await pointOnShared(page);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(right, y, { steps: 5 });
	await page.mouse.up();
	expect((await page.evaluate(() => String(getSelection()))).length).toBeGreaterThan(2);
	await expect(page).not.toHaveURL(/\/text\//);
	await page.mouse.click(x, y);
	await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('');
	await expect(page).not.toHaveURL(/\/text\//);
});

test('the keyboard comes from a paragraph’s number to its marks in the order of the text', async ({
	page
}) => {
	await open(page, SAMPLE.home);
	const paragraph = page.locator(`[data-paragraph="${shared.paragraph}"]`);
	const ids = await paragraph
		.locator('[data-passage]')
		.evaluateAll((found) => found.map((mark) => mark.getAttribute('data-passage') ?? ''));
	await paragraph.locator('a').first().focus();
	for (const id of ids) {
		await page.keyboard.press('Tab');
		await expect(paragraph.locator(`[data-passage="${id}"]`)).toBeFocused();
	}
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/text/${ids.at(-1)}/$`));
});

test('a filter quietens the marks it leaves out', async ({ page }) => {
	await open(page, `?theme=${node.theme}`);
	const kept = reading.nodes.filter(({ theme }) => theme === node.theme);
	const quiet = text(page).locator('a[data-passage].receded');
	await expect(quiet.first()).toBeAttached();
	const ids = await quiet.evaluateAll((found) =>
		found.map((one) => one.getAttribute('data-passage'))
	);
	const wrong = kept.flatMap(({ passages }) => passages).filter((id) => ids.includes(id));
	expect(wrong).toEqual([]);
});

test('printed, each passage has its number among the words and its line in the key', async ({
	page
}) => {
	await open(page, SAMPLE.read);
	await page.emulateMedia({ media: 'print' });
	const printed = await text(page).evaluate((view) => {
		const said = (element: Element, part: string) =>
			getComputedStyle(element, part).content.replace(/^"|"$/g, '').trim();
		const among = [...view.querySelectorAll('[data-begins]')].flatMap((words) =>
			said(words, '::before').split(/\s+/)
		);
		const keys = [...view.querySelectorAll('a[data-passage]')].map((mark) => ({
			number: said(mark, '::before'),
			key: said(mark, '::after'),
			shown: mark.getBoundingClientRect().width > 0
		}));
		return { among: [...new Set(among)], keys };
	});
	const numbers = [...new Set(printed.keys.map(({ number }) => number))].sort();
	expect(printed.among.sort()).toEqual(numbers);
	expect(numbers).toHaveLength(reading.passages.length);
	expect(printed.keys.filter(({ key, shown }) => key === '' || !shown)).toEqual([]);
});
