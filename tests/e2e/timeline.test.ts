/** The timeline as drawn: labels at every width, levels, lanes, the strip of the talk, the list, the table. */
import { overlaps, textBoxes } from './support/boxes';
import { event, reading } from './support/site';
import { expect, test } from './support/test';
import { fail, itemOf, LABELS, linkTo, open, rows, ticksOf, timeline } from './support/timeline';

/** Choices made one after the other. */
const MODES = [
	['Events shown', 'all'],
	['Scale', 'true'],
	['Lanes', 'theme'],
	['Events shown', 'periods']
] as const;

for (const width of [320, 390, 640, 768, 1100, 1440, 1920, 2560]) {
	test.describe(`${width} px wide`, () => {
		test.use({ viewport: { width, height: 900 } });

		test('no two labels overlap, at rest and in other modes', async ({ page }) => {
			await open(page, `timeline/${event.id}/`);
			const check = async (mode: string) => {
				const boxes = await textBoxes(page, LABELS);
				expect(boxes.length, mode).toBeGreaterThan(0);
				expect(overlaps(boxes), mode).toEqual([]);
			};
			await check('at rest');
			for (const [choice, option] of MODES) {
				const select = timeline(page).getByLabel(choice);
				if (await select.isHidden()) continue;
				await select.selectOption(option);
				await expect(page).toHaveURL(new RegExp(`=${option}`));
				await check(option);
			}
		});
	});
}

test('at 1440 × 900 the timeline stands whole in its pane', async ({ page }) => {
	await open(page, '');
	const hidden = await timeline(page).evaluate((view) => {
		const pane = view.parentElement;
		return pane ? pane.scrollHeight - pane.clientHeight : NaN;
	});
	expect(hidden).toBeLessThanOrEqual(0);
});

test.describe('levels', () => {
	test('what is only a tick is counted, and the count shows all', async ({ page }) => {
		await open(page, '');
		const ticks = timeline(page).locator('.bare');
		const all = await ticks.count();
		expect(all).toBeGreaterThan(0);
		const counts = timeline(page).getByRole('link', { name: /\d+ more events? in/ });
		const numbers = (await counts.allTextContents()).map((text) => parseInt(text, 10));
		expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(all);
		await counts.first().click();
		await expect(page).toHaveURL(/\?events=all$/);
		await expect(ticks).toHaveCount(0);
		await page.goBack();
		await expect(ticks).toHaveCount(all);
	});

	test('periods alone leave every event a tick', async ({ page }) => {
		await open(page, '');
		await timeline(page).getByLabel('Events shown').selectOption('periods');
		await expect(page).toHaveURL(/\?events=periods$/);
		await expect(timeline(page).locator('.bare')).toHaveCount(reading.events.length);
	});

	test('R8, R6: a tick has its label while it is selected, and nothing else moves', async ({
		page
	}) => {
		test.setTimeout(120_000);
		await open(page, '');
		const before = await rows(page);
		const ticks = (await ticksOf(page)).filter((_, at) => at % 4 === 0);
		expect(ticks.length).toBeGreaterThan(0);
		for (const id of ticks) {
			await linkTo(page, id).focus();
			await page.keyboard.press('Enter');
			await expect(itemOf(page, id)).not.toHaveClass(/bare/, { timeout: 15_000 });
			await expect(linkTo(page, id).locator('[data-event-label]')).toBeInViewport();
			const after = await rows(page);
			const moved = Object.keys(after).filter((one) => one in before && after[one] !== before[one]);
			expect(moved).toEqual([]);
			expect(overlaps(await textBoxes(page, LABELS))).toEqual([]);
		}
	});

	test('a tick says what it is while it is pointed at or has the focus', async ({ page }) => {
		await open(page, '');
		const [id = ''] = await ticksOf(page);
		const label = linkTo(page, id).locator('[data-event-label]');
		await expect(label).toHaveCSS('opacity', '0');
		await linkTo(page, id).focus();
		await expect(label).toHaveCSS('opacity', '1');
	});
});

test('lanes can stand for themes, speakers and people', async ({ page }) => {
	await open(page, '');
	for (const kind of ['theme', 'speaker', 'person']) {
		await timeline(page).getByLabel('Lanes').selectOption(kind);
		await expect(page).toHaveURL(new RegExp(`lanes=${kind}$`));
		await expect(timeline(page).locator('[data-item]')).toHaveCount(reading.events.length);
		expect(overlaps(await textBoxes(page, LABELS)), kind).toEqual([]);
	}
});

test('what an address asks for in vain is told, and the timeline is drawn all the same', async ({
	page
}) => {
	await open(page, '?lanes=colour&years=19xx-2');
	await expect(timeline(page).locator('p[role="status"]')).toContainText('lanes=colour');
	await expect(timeline(page).locator('[data-item]')).toHaveCount(reading.events.length);
	await expect(timeline(page).locator('.receded')).toHaveCount(0);
});

test('when it happened and when it is said light one another, and a mark leads to the words', async ({
	page
}) => {
	await open(page, '');
	const said = reading.events.find(({ passages }) => passages.length > 1) ?? fail();
	await linkTo(page, said.id).focus();
	const lit = timeline(page).locator('[data-said][data-lit]');
	await expect(lit).toHaveCount(said.passages.length);
	const mark = lit.first();
	const href = await mark.getAttribute('href');
	await mark.focus();
	await expect(itemOf(page, said.id)).toHaveAttribute('data-lit');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${href?.replace(/^[./]*/, '')}$`));
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('it is a list from top to bottom in date order, years in the margin', async ({ page }) => {
		await page.goto(`timeline/${event.id}/`, { waitUntil: 'networkidle' });
		const items = timeline(page).locator('[data-item]');
		const tops = await items.evaluateAll((all) =>
			all.map((item) => item.getBoundingClientRect().top)
		);
		expect(tops).toHaveLength(reading.events.length);
		expect([...tops].sort((a, b) => a - b)).toEqual(tops);
		const shown = await items.locator('.year').allTextContents();
		expect(shown.length).toBeGreaterThan(5);
		expect([...shown].sort((a, b) => Number(a) - Number(b))).toEqual(shown);
		await expect(linkTo(page, event.id)).toBeInViewport();
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('R5: the table has a row for each event: words, bounds, passages, claims', async ({
		page
	}) => {
		await page.goto('');
		await timeline(page).getByRole('link', { name: 'Table' }).click();
		await expect(page).toHaveURL(/\/timeline\/$/);
		const rows = await page.locator('tbody tr:has(td)').evaluateAll((found) =>
			found.map((row) => ({
				text: row.textContent ?? '',
				event: row.querySelector('th a')?.getAttribute('href') ?? '',
				links: [...row.querySelectorAll('td a')].map((link) => link.getAttribute('href') ?? '')
			}))
		);
		expect(rows).toHaveLength(reading.events.length);
		for (const { id, date, passages, nodes } of reading.events) {
			const row = rows.find((one) => one.event.endsWith(`/${id}/`)) ?? fail();
			expect(row.text).toContain(date.said || '[ed.]');
			expect(row.text).toContain('drawn here');
			const rests = [
				...passages.map((one) => `text/${one}/`),
				...nodes.map((one) => `map/${one}/`)
			];
			expect(row.links.map((href) => href.replace(/^[./]*/, ''))).toEqual(rests);
		}
	});

	test('printed: the bands on top, then the table, and no controls', async ({ page }) => {
		await page.goto('timeline/');
		await page.emulateMedia({ media: 'print' });
		const bands = (await timeline(page).boundingBox()) ?? fail();
		const table = (await page.getByRole('table').boundingBox()) ?? fail();
		expect(table.y).toBeGreaterThanOrEqual(bands.y + bands.height);
		await expect(page.locator('header')).toBeHidden();
		await expect(timeline(page).locator('.hands')).toBeHidden();
	});
});
