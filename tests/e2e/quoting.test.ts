/** Words of the text, selected: quoted, linked to, looked up, traced to who uses them; and links to words followed. */
import type { Page } from '@playwright/test';
import { faultsOf } from './support/axe';
import { openLive } from './support/openLive';
import { passage, reading } from './support/site';
import { expect, test } from './support/test';

const target = passage.targets[0] as NonNullable<(typeof passage.targets)[0]>;
const paragraph = reading.paragraphs.find(({ id }) => id === target.paragraph);
const words = target.exact.split(' ').slice(0, 5).join(' ');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Selects words of a paragraph as a reader would have: a range over what is drawn. */
async function select(page: Page, id: string, said: string) {
	await page.locator(`[data-paragraph="${id}"]`).scrollIntoViewIfNeeded();
	await page.evaluate(
		([id, said]) => {
			const words = document.querySelector(`[data-paragraph="${id}"] [data-words]`);
			if (!words) throw new Error('The paragraph is not drawn.');
			const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
			const nodes: Text[] = [];
			while (walker.nextNode()) nodes.push(walker.currentNode as Text);
			const at = nodes
				.map(({ data }) => data)
				.join('')
				.indexOf(said as string);
			const pointAt = (unit: number) => {
				let before = 0;
				const node = nodes.find(({ length }) => {
					if (unit <= before + length) return true;
					before += length;
					return false;
				});
				return [node, unit - before] as [Text, number];
			};
			const [start, from] = pointAt(at);
			const [end, to] = pointAt(at + (said as string).length);
			getSelection()?.setBaseAndExtent(start, from, end, to);
		},
		[id, said]
	);
}

const menu = (page: Page) => page.getByRole('toolbar', { name: 'The selected words' });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const highlighted = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('asked-words') ?? [])].map((range) => String(range)));

/** The words drawn of every paragraph, without the marks among them. */
const drawn = (page: Page) =>
	page.locator('[data-paragraph]').evaluateAll((paragraphs) =>
		paragraphs.map((one) => {
			const copy = one.querySelector('[data-words]')?.cloneNode(true) as Element;
			copy.querySelectorAll('[data-marker]').forEach((marker) => marker.remove());
			return copy.textContent;
		})
	);

async function openAndSelect(page: Page) {
	await openLive(page);
	await select(page, target.paragraph, words);
	await expect(menu(page)).toBeVisible();
}

test('by keyboard: Alt Q leads into the tools, arrows through them, Esc out', async ({ page }) => {
	await openAndSelect(page);
	await page.keyboard.press('Alt+q');
	const quote = menu(page).getByRole('button', { name: 'Quote' });
	await expect(quote).toBeFocused();
	await page.keyboard.press('Enter');
	const quotation = await copied(page);
	expect(quotation).toContain(`“${words}”`);
	expect(quotation).toContain(`¶ ${paragraph?.n}`);
	await page.keyboard.press('ArrowRight');
	await expect(menu(page).getByRole('button', { name: 'Link' })).toBeFocused();
	await page.keyboard.press('End');
	const uses = menu(page).getByRole('button', { name: 'Who uses this?' });
	await expect(uses).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(uses).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('Escape');
	await expect(menu(page)).toBeHidden();
});

test('R4: the link that is copied leads to exactly these words, marked and in view', async ({
	page
}) => {
	await openAndSelect(page);
	const before = await drawn(page);
	await menu(page).getByRole('button', { name: 'Link' }).click();
	await openLive(page, await copied(page));
	await expect.poll(() => highlighted(page)).toEqual([words]);
	expect(await drawn(page)).toEqual(before);
	await expect(page.getByText('The nearest are marked')).toHaveCount(0);
	const inView = () =>
		page.evaluate(() => {
			const [range] = CSS.highlights.get('asked-words') ?? [];
			const { top, bottom } = (range as Range).getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		});
	await expect.poll(inView).toBe(true);
});

test('R8: who uses these words: the shortest passage first, each with what rests on it', async ({
	page
}) => {
	await openAndSelect(page);
	await menu(page).getByRole('button', { name: 'Who uses this?' }).click();
	const users = reading.nodes.filter(({ passages }) => passages.includes(passage.id));
	for (const { title } of users) {
		await expect(page.locator('.menu').getByRole('link', { name: title }).first()).toBeVisible();
	}
	await page.locator(`.menu a[href$="/text/${passage.id}/"]`).click();
	await expect(page).toHaveURL(new RegExp(`/text/${passage.id}/$`));
	await expect(menu(page)).toBeHidden();
});

test('a double click on a word offers every occurrence of it', async ({ page }) => {
	await openLive(page);
	const long = paragraph?.text.match(/\p{L}{8,}/u)?.[0] ?? '';
	await select(page, target.paragraph, long);
	const middle = await page.evaluate(() => {
		const range = getSelection()?.getRangeAt(0);
		const { x, y, width, height } = range?.getBoundingClientRect() ?? new DOMRect();
		getSelection()?.removeAllRanges();
		return { x: x + width / 2, y: y + height / 2 };
	});
	await page.mouse.dblclick(middle.x, middle.y);
	const every = menu(page).getByRole('link', { name: new RegExp(`^Every ‘${long}’ \\(\\d+\\)$`) });
	const count = Number((await every.textContent())?.match(/\((\d+)\)/)?.[1]);
	await every.click();
	await expect(page).toHaveURL(/\/concordance\/\?q=/);
	await expect(page.locator('main ol a')).toHaveCount(count);
});

test('a link whose words are not quite the text’s shows the nearest, and says so', async ({
	page
}) => {
	const wrong = words.replace(/\p{L}/u, 'x');
	await openLive(page, `text/${target.paragraph}/?q=${encodeURIComponent(wrong)}`);
	await expect(page.getByText('The nearest are marked')).toBeVisible();
	await expect.poll(() => highlighted(page)).toHaveLength(1);
});

test('a link whose words stand in another paragraph leads on', async ({ page }) => {
	const other = reading.paragraphs.find(({ id }) => id !== target.paragraph)?.id;
	await openLive(page, `text/${other}/?q=${encodeURIComponent(target.exact)}`);
	await page.locator(`[data-view="text"] a[href*="/text/${target.paragraph}/?q="]`).click();
	await expect.poll(() => highlighted(page)).toEqual([target.exact]);
});

test('a link whose words are nothing of the text’s says so, and offers to look for them', async ({
	page
}) => {
	await openLive(page, `text/${target.paragraph}/?q=qqqq+zzzz+xxxx`);
	await expect(page.getByRole('link', { name: 'Look for them' })).toBeVisible();
	expect(await highlighted(page)).toEqual([]);
});

test.describe('axe', () => {
	test.use({ bypassCSP: true });
	test('axe finds nothing while words are selected, used and marked', async ({ page }) => {
		test.slow();
		await openAndSelect(page);
		await menu(page).getByRole('button', { name: 'Who uses this?' }).click();
		expect(await faultsOf(page)).toEqual([]);
		await openLive(page, `text/${target.paragraph}/?q=qqqq+zzzz+xxxx`);
		expect(await faultsOf(page)).toEqual([]);
	});
});
