/** A tour on the projector and the teacher's window beside it: keys, panels, and what may go wrong. (A whole lesson: lesson.test.ts.) */
import type { Locator } from '@playwright/test';
import { expect, test } from './support/test';
import {
	ends,
	first,
	last,
	openStage,
	openTeacher,
	places,
	presentPath,
	tour,
	tours
} from './support/tour';

/** Where something stands in a picture: shares of its width and height, rounded. */
const shareOf = ({ x, y }: { x: number; y: number }, within: Locator) =>
	within.evaluate(
		(picture, at) => {
			const { left, top, width, height } = picture.getBoundingClientRect();
			return [(at.x - left) / width, (at.y - top) / height].map((share) => share.toFixed(1));
		},
		{ x, y }
	);

test('the teacher points on a projector of 4:3; its window closed, the teacher’s says so, keeps the place, and opens it again', async ({
	page,
	context
}) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await openStage(page, places[1]);
	const teacher = await openTeacher(context, page);
	const preview = teacher.locator('[data-preview="now"]');
	await expect(preview).toHaveCSS('aspect-ratio', '4 / 3');
	await teacher.keyboard.press('l');
	const box = await preview.boundingBox();
	if (!box) throw new Error('There is no preview.');
	await teacher.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.6);
	const dot = page.locator('[data-pointer]');
	await expect(dot).toBeVisible();
	const middle = await dot.evaluate((element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2 };
	});
	expect(await shareOf(middle, page.locator('[data-stage] > *'))).toEqual(['0.3', '0.6']);
	await page.close({ runBeforeUnload: true });
	await expect(teacher.getByRole('status')).toContainText('No window for the projector', {
		timeout: 10_000
	});
	const opened = context.waitForEvent('page');
	await teacher.getByRole('link', { name: 'Open it' }).click();
	const again = await opened;
	await expect(again).toHaveURL(ends(places[1] ?? ''));
	await expect(teacher.getByRole('status')).toContainText('Joined to the projector');
});

test('a window that the browser does not open is offered as a link, and a second one is told of', async ({
	page,
	context
}) => {
	await page.addInitScript(() => (window.open = () => null));
	await openStage(page);
	await page.keyboard.press('s');
	const link = page.getByRole('status').getByRole('link');
	await expect(link).toBeVisible();
	const opened = context.waitForEvent('page');
	await link.click();
	const teacher = await opened;
	await expect(teacher.getByRole('status')).toContainText('Joined to the projector');
	const name = await teacher.evaluate(() => window.name);
	const second = await context.newPage();
	await second.addInitScript((same) => (window.name = same), name);
	await second.goto(`presenter/${tour.id}/`);
	await expect(second.getByRole('status')).toContainText('Another teacher’s window');
	await expect(teacher.getByRole('status')).toContainText('Another teacher’s window');
});

test('Esc closes one thing at a time and never ends the tour; F5 is the browser’s', async ({
	page
}) => {
	await openStage(page, places[1]);
	await page.keyboard.press('b');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.locator('[data-screen="black"]')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-screen]')).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(ends(places[1] ?? ''));
	expect(
		await page.evaluate(() => {
			const key = new KeyboardEvent('keydown', { key: 'F5', cancelable: true, bubbles: true });
			return document.body.dispatchEvent(key);
		})
	).toBe(true);
});

test('by number, by overview, to either end; the address as a code; colours and size', async ({
	page
}) => {
	await openStage(page);
	await page.keyboard.press('2');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(ends(presentPath(tour.steps[1]?.id ?? '')));
	await page.keyboard.press('End');
	await expect(page).toHaveURL(ends(presentPath(last.id)));
	await page.keyboard.press('Home');
	await expect(page).toHaveURL(ends(presentPath(first.id)));
	await page.keyboard.press('o');
	await page.getByRole('dialog').getByRole('link').nth(1).click();
	await expect(page).toHaveURL(ends(presentPath(tour.steps[1]?.id ?? '')));
	await expect(page.getByRole('dialog')).toHaveCount(0);

	// J shows the address of the page as a code and in words.
	await page.keyboard.press('j');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('img')).toBeVisible();
	await expect(dialog.getByRole('link')).toContainText(presentPath(tour.steps[1]?.id ?? ''));
	await page.keyboard.press('Escape');

	// C: colours for a weak projector; + and −: type. A reload loses neither.
	const size = () =>
		page.locator('.caption').evaluate((caption) => parseFloat(getComputedStyle(caption).fontSize));
	const before = await size();
	await page.keyboard.press('c');
	await page.keyboard.press('+');
	await page.reload();
	await expect(page.locator('[data-strong]')).toBeVisible();
	expect(await size()).toBeGreaterThan(before);
});

test('an answer is held back until it is asked for', async ({ page }) => {
	const asked = tours
		.flatMap(({ id, steps }) => steps.map((step) => ({ tour: id, step })))
		.find(({ step }) => step.question);
	if (!asked?.step.question) throw new Error('No step of the reading asks a question.');
	await openStage(page, `present/${asked.tour}/${asked.step.id}/`);
	const answer = page.getByText(asked.step.question.answer);
	await expect(answer).toBeHidden();
	await page.keyboard.press('PageDown');
	await expect(answer).toBeVisible();
	await page.reload();
	await expect(answer).toBeVisible();
});

test('an address of no step leads to the nearest, and says so', async ({ page }) => {
	await openStage(page);
	await page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href, textContent: 'astray' });
		document.querySelector('main')?.prepend(link);
	}, `../${first.id}x/`);
	await page.getByRole('link', { name: 'astray' }).click();
	await expect(page.getByRole('status')).toContainText(`${first.id}x`);
	await expect(page).toHaveURL(new RegExp(presentPath(first.id)));
});
