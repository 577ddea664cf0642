/**
 * A lesson from beginning to end, in each edition: a tour is opened, the teacher's window beside it, a clicker, detours, a black screen,
 * either window loaded anew, the handout printed. The one file is opened from the disk, without network (`npm run build:file` first).
 */
import type { BrowserContext, Page } from '@playwright/test';
import { askForOneFile, ONE_FILE_ADDRESS } from './support/oneFile';
import { readPdf } from './support/readPdf';
import { expect, test } from './support/test';
import { ends, openTeacher, places, shownTo, tour } from './support/tour';

/** An edition, and what stands before the address of a page in it. */
const EDITIONS = [
	{ name: 'the hosted edition', root: '', offline: false },
	{ name: 'the one file, without network', root: `${ONE_FILE_ADDRESS}#/`, offline: true }
];

/** What is opened in the middle of the tour: a point, the passage, an event. */
const EVENT = '.time a';
const DETOURS = ['[data-frame]:visible [data-node]', '.number', EVENT];

const TEN = places.slice(1, 11);
const nodesIn = (page: Page, picture: string) =>
	page
		.locator(`${picture} [data-frame]:visible [data-node]`)
		.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-node')).sort());

const stepAt = (place: string) => tour.steps.find(({ id }) => place.includes(`/${id}/`));

/** As a reader does: from the list of tours. */
async function openTour(page: Page, root: string) {
	await page.goto(`${root}tours/`);
	await page.locator(`[id="${tour.id}"]`).getByRole('link', { name: 'Present' }).click();
	await expect(page.locator('[data-stage]')).toBeVisible();
	await expect(page.locator('[data-live]')).toBeVisible();
}

/** There and back with a clicker; both windows show the same of every step. */
async function walk(stage: Page, teacher: Page) {
	for (const place of TEN) {
		await stage.keyboard.press('PageDown');
		await expect(stage).toHaveURL(ends(place));
	}
	await stage.keyboard.press('PageUp');
	await expect(stage).toHaveURL(ends(TEN.at(-2) ?? ''));
	await stage.keyboard.press('PageDown');
	const here = TEN.at(-1) ?? '';
	await expect(stage).toHaveURL(ends(here));
	const step = stepAt(here);
	await expect(shownTo(teacher)).toHaveText(step?.caption ?? '');
	const nodes = [...(step?.nodes ?? [])].sort();
	expect(await nodesIn(stage, '.projector')).toEqual(nodes);
	expect(await nodesIn(teacher, '[data-preview="now"]')).toEqual(nodes);
	await expect(teacher.locator('[data-elapsed]')).not.toHaveText('0:00');
}

/** Out and back by the next key, which is pressed in either window by turns; the last time from a step that has an event. */
async function takeDetours(stage: Page, teacher: Page) {
	const [before = '', here = ''] = TEN.slice(-2);
	for (const [i, mark] of DETOURS.entries()) {
		if (mark === EVENT) await stage.keyboard.press('PageUp');
		const from = mark === EVENT ? before : here;
		await expect(stage).toHaveURL(ends(from));
		await stage.locator(`[data-stage] ${mark}`).first().click();
		await expect(stage.locator('[data-detour]')).toContainText('waits');
		await expect(teacher.getByRole('status')).toContainText('detour');
		await [stage, teacher][i % 2]?.keyboard.press('PageDown');
		await expect(stage).toHaveURL(ends(from));
		await expect(stage.locator('[data-live][class*="projector"]')).toBeVisible();
	}
	await stage.keyboard.press('PageDown');
	await expect(stage).toHaveURL(ends(here));
}

/** Black holds over a reload, and is light again at the next key, which passes over nothing. */
async function darken(stage: Page, teacher: Page) {
	await stage.keyboard.press('b');
	await expect(stage.locator('[data-screen="black"]')).toBeVisible();
	await expect(teacher.locator('[data-preview="now"] .dark')).toBeVisible();
	await stage.reload();
	await expect(stage.locator('[data-screen="black"]')).toBeVisible({ timeout: 10_000 });
	await stage.keyboard.press('PageDown');
	await expect(stage.locator('[data-screen]')).toHaveCount(0);
	await expect(stage).toHaveURL(ends(TEN.at(-1) ?? ''));
}

/** The teacher's window, loaded anew, knows where things stand, and leads again. */
async function reloadTeacher(stage: Page, teacher: Page) {
	await teacher.reload();
	await expect(teacher.getByRole('status')).toContainText('Joined to the projector');
	await expect(shownTo(teacher)).toHaveText(stepAt(TEN.at(-1) ?? '')?.caption ?? '');
	await teacher.keyboard.press('PageUp');
	await expect(stage).toHaveURL(ends(TEN.at(-2) ?? ''));
}

async function printHandout(context: BrowserContext, root: string) {
	const page = await context.newPage();
	await page.goto(`${root}handout/${tour.id}/`);
	await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
	const sheets = await readPdf(await page.pdf({ format: 'A4' }));
	const bare = (text: string) => text.replace(/\s+/g, '');
	expect(sheets).toHaveLength(tour.steps.length);
	tour.steps.forEach(({ caption }, i) =>
		expect(bare(sheets[i]?.text ?? '')).toContain(bare(caption))
	);
}

for (const { name, root, offline } of EDITIONS) {
	test.describe(name, () => {
		if (offline) test.beforeAll(askForOneFile);
		test.use({ offline });

		test('a lesson from the first step to the handout', async ({ page, context }) => {
			test.setTimeout(60_000);
			await openTour(page, root);
			const teacher = await openTeacher(context, page);
			await page.bringToFront();
			await walk(page, teacher);
			await takeDetours(page, teacher);
			await darken(page, teacher);
			await reloadTeacher(page, teacher);
			await printHandout(context, root);
		});
	});
}
