/** A tour on paper: printed in Chromium and read back. */
import type { Page } from '@playwright/test';
import { readPdf, type PrintedPage } from './support/readPdf';
import { reading } from './support/site';
import { expect, test } from './support/test';
import { tour } from './support/tours';

const { steps } = tour;
const PATH = `handout/${tour.id}/`;
const PAPERS = ['A4', 'Letter'] as const;

/** Points: the least that printers leave white at an edge. */
const EDGE = 12;

const print = async (page: Page, format: (typeof PAPERS)[number]) =>
	readPdf(await page.pdf({ format }));

const choose = (page: Page, value: string) =>
	page.locator(`[data-handout] input[value="${value}"]`).check();

/** Without white space, which a line break in print may take or give. */
const bare = (text: string) => text.replace(/\s+/g, '');

const says = ({ text }: PrintedPage, words: string) => bare(text).includes(bare(words));

/** The words of the text that a step reads out, paragraph by paragraph. */
const saidIn = (at: number) =>
	(steps[at]?.passages ?? []).flatMap(
		(id) => reading.passages.find((passage) => passage.id === id)?.targets ?? []
	);

/** Runs of text that stand outside what a printer prints. */
const clipped = (pages: readonly PrintedPage[]) =>
	pages.flatMap(({ width, height, runs }) =>
		runs.filter(
			({ x, y, width: wide }) =>
				x < EDGE || x + wide > width - EDGE || y < EDGE || y > height - EDGE
		)
	);

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const paper of PAPERS) {
		test(`${paper}: each step is one page, with its words and its place; what the teacher is told only on the teacher’s`, async ({
			page
		}) => {
			await page.goto(PATH);
			const students = await print(page, paper);
			expect(students).toHaveLength(steps.length);
			const lacking = steps.flatMap((step, i) => {
				const sheet = students[i];
				const words = [step.caption, `present/${tour.id}/${step.id}/`];
				const said = saidIn(i).map(({ exact }) => exact);
				return [...words, ...said].filter((one) => !sheet || !says(sheet, one));
			});
			expect(lacking).toEqual([]);
			expect(clipped(students)).toEqual([]);

			const held = steps.flatMap(({ ask, pitfall, question }) => [
				ask,
				pitfall,
				...(question ? [question.answer] : [])
			]);
			expect(held.filter((words) => students.some((sheet) => says(sheet, words)))).toEqual([]);
			await choose(page, 'teacher');
			const teachers = await print(page, paper);
			expect(teachers).toHaveLength(steps.length + 1);
			expect(held.filter((words) => !teachers.some((sheet) => says(sheet, words)))).toEqual([]);
			expect(clipped(teachers)).toEqual([]);
		});
	}

	test('text only has no map, takes fewer pages, and cuts no step in two', async ({ page }) => {
		await page.goto(PATH);
		await choose(page, 'text');
		await expect(page.locator('[data-step] svg[role="group"]').first()).toBeHidden();
		const pages = await print(page, 'A4');
		expect(pages.length).toBeLessThan(steps.length);
		for (const [i, step] of steps.entries()) {
			const said = saidIn(i).map(({ exact }) => exact);
			const whole = pages.some((sheet) => [step.caption, ...said].every((one) => says(sheet, one)));
			expect(whole, step.id).toBe(true);
		}
	});

	test('the map of each step names its points, inside its frame', async ({ page }) => {
		await page.goto(PATH);
		for (const step of steps) {
			const map = page.locator(`[data-step="${step.id}"] svg[role="group"]`);
			const ids = await map
				.locator('a[data-node]')
				.evaluateAll((links) => links.map((link) => link.getAttribute('data-node') ?? ''));
			expect(ids.sort()).toEqual([...step.nodes].sort());
			const outside = await map.evaluate((svg) => {
				const frame = svg.getBoundingClientRect();
				return [...svg.querySelectorAll('[data-label]')].filter((label) => {
					const { left, right, top, bottom } = label.getBoundingClientRect();
					const across = left < frame.left - 1 || right > frame.right + 1;
					return across || top < frame.top - 1 || bottom > frame.bottom + 1;
				}).length;
			});
			expect(outside, step.id).toBe(0);
		}
	});
});

test('with script the code and the address beside it lead to the step; the version is in the address', async ({
	page,
	baseURL
}) => {
	await page.goto(PATH);
	await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
	const foot = page.locator(`[data-step="${steps[0]?.id}"] footer`);
	const address = new URL(`present/${tour.id}/${steps[0]?.id}/`, baseURL).href;
	await expect(foot.getByRole('img')).toHaveAccessibleName(address);
	await expect(foot.locator('.address')).toHaveText(address.replace('http://', ''));
	const [sheet] = await print(page, 'A4');
	expect(sheet && says(sheet, address.replace('http://', ''))).toBe(true);

	await choose(page, 'teacher');
	await choose(page, 'text');
	await expect(page).toHaveURL(/\?for=teacher&as=text$/);
	await page.reload();
	await expect(page.locator('[data-handout] input[value="teacher"]')).toBeChecked();
	await expect(page.locator('[data-handout] input[value="text"]')).toBeChecked();
});

test('a dark screen prints as dark ink on white paper', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('passagework:settings', '{"scheme":"dark"}'));
	await page.goto(PATH);
	await page.emulateMedia({ media: 'print' });
	const ink = await page
		.locator('[data-step] h2')
		.first()
		.evaluate((h) => getComputedStyle(h).color);
	expect(ink).toBe('rgb(20, 25, 28)');
});
