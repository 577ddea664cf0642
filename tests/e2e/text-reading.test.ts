/** The reading mode: one column to be read, what is in view lights map and years, and the place is kept. */
import type { Page } from '@playwright/test';
import { reading, SAMPLE } from './support/site';
import { expect, test } from './support/test';

const READ = SAMPLE.read;
/** How the key begins under which the device keeps the place. */
const KEPT = 'passagework:place';

async function open(page: Page) {
	await page.goto(READ, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Brings a paragraph to the reading line, as a reader who scrolls would. */
async function readTo(page: Page, id: string) {
	await page.locator(`[data-paragraph="${id}"]`).evaluate((paragraph) => {
		const { top } = paragraph.getBoundingClientRect();
		scrollBy({ top: top - innerHeight * 0.33, behavior: 'instant' });
	});
}

/** What rests on the passages of a paragraph. */
function usesOf(id: string) {
	const passages = reading.passages.filter(({ targets }) =>
		targets.some(({ paragraph }) => paragraph === id)
	);
	const rests = (used: readonly string[]) => passages.some((passage) => used.includes(passage.id));
	return {
		nodes: reading.nodes.filter(({ passages: used }) => rests(used)).map((node) => node.id),
		events: reading.events.filter(({ passages: used }) => rests(used)).map((event) => event.id)
	};
}

const busiest = reading.paragraphs.reduce((a, b) =>
	usesOf(b.id).nodes.length * usesOf(b.id).events.length >
	usesOf(a.id).nodes.length * usesOf(a.id).events.length
		? b
		: a
);

test('a full line has 60 to 75 characters, however wide the window', async ({ page }) => {
	await open(page);
	for (const [width, height] of [
		[1024, 768],
		[1440, 900],
		[1920, 1080]
	] as const) {
		await page.setViewportSize({ width, height });
		const measured = await page.locator('[data-words]').evaluateAll((paragraphs) =>
			paragraphs.flatMap((words) => {
				const letters = words.textContent?.length ?? 0;
				const { lineHeight } = getComputedStyle(words);
				const count = Math.round(words.getBoundingClientRect().height / parseFloat(lineHeight));
				return count >= 6 ? [letters / (count - 0.5)] : [];
			})
		);
		const middle = measured.sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? 0;
		expect(middle, `${width} px`).toBeGreaterThanOrEqual(60);
		expect(middle, `${width} px`).toBeLessThanOrEqual(75);
	}
});

test('R8, R6: what is read lights its points and events, and nothing but the text moves', async ({
	page
}) => {
	await open(page);
	// Marks that are counted in another one come out by themselves when they are lit: what is drawn both times has not moved.
	const places = () =>
		page.locator('aside [data-node] .glyph, aside [data-event]').evaluateAll((marks) =>
			Object.fromEntries(
				marks.map((mark) => {
					const { dataset } = mark.closest('[data-node], [data-event]') as HTMLElement;
					const { left, top } = mark.getBoundingClientRect();
					// The header scrolls away above them all.
					const around = mark.closest('aside')?.getBoundingClientRect().top ?? 0;
					// An event that stands out is a longer stroke in the same place.
					const place = dataset.node ? [left, top - around] : [left];
					return [dataset.node ?? dataset.event ?? '', place.map(Math.round)];
				})
			)
		);
	const before = await places();
	await readTo(page, busiest.id);
	const { nodes, events } = usesOf(busiest.id);
	const lit = page.locator('aside [data-node]:not([data-state="receded"])');
	await expect
		.poll(async () =>
			(await lit.evaluateAll((all) => all.map((one) => one.getAttribute('data-node')))).sort()
		)
		.toEqual(nodes.sort());
	const strokes = page.locator('aside [data-event].on');
	const on = await strokes.evaluateAll((all) => all.map((one) => one.getAttribute('data-event')));
	expect(on.sort()).toEqual(events.sort());
	const after = await places();
	const stayed = Object.keys(before).filter((id) => id in after);
	expect(stayed.length).toBeGreaterThan(reading.events.length + reading.themes.length);
	for (const id of stayed) expect(after[id], id).toEqual(before[id]);
	const panel = page.locator('aside section');
	await expect(panel).toContainText(`¶ ${busiest.n} of ${reading.paragraphs.length}`);
	for (const id of nodes) await expect(panel.locator(`a[href$="/map/${id}/"]`)).toBeVisible();
	for (const id of events) await expect(panel.locator(`a[href$="/timeline/${id}/"]`)).toBeVisible();
});

test('the device keeps the place, offers it again, and jumps nowhere by itself', async ({
	page
}) => {
	await open(page);
	await readTo(page, busiest.id);
	await expect
		.poll(() =>
			page.evaluate(
				(key) => Object.entries(localStorage).find(([k]) => k.startsWith(key))?.[1],
				KEPT
			)
		)
		.toBe(busiest.id);
	await page.goto(SAMPLE.about);
	await page.goto(READ, { waitUntil: 'networkidle' });
	const back = page.locator('[data-continue]');
	await expect(back).toHaveText(`Continue at ¶ ${busiest.n}`);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await back.click();
	await expect(page.locator(`[data-paragraph="${busiest.id}"]`)).toBeInViewport();
	await expect(back).toHaveCount(0);
});

for (const [how, script] of [
	[
		'denied',
		`Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })`
	],
	[
		'full of something else',
		`localStorage.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }; Storage.prototype.getItem = () => '}{'`
	]
] as const) {
	test(`a storage that is ${how} is survived`, async ({ page }) => {
		await page.addInitScript(script);
		await open(page);
		await readTo(page, busiest.id);
		await expect(page.locator('aside section')).toContainText(`¶ ${busiest.n} of`);
		await expect(page.locator('[data-continue]')).toHaveCount(0);
	});
}

test('j and k go from paragraph to paragraph, with the focus', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	const [first, second] = reading.paragraphs;
	await expect(page.locator('aside kbd')).toHaveText(['j', 'k']);
	await page.keyboard.press('j');
	await expect(page.locator(`[data-paragraph="${second?.id}"] > a`).first()).toBeFocused();
	await expect(page.locator('aside section')).toContainText(`¶ ${second?.n} of`);
	await page.keyboard.press('k');
	await expect(page.locator(`[data-paragraph="${first?.id}"] > a`).first()).toBeFocused();
	await page.keyboard.press('k');
	await expect(page.locator(`[data-paragraph="${first?.id}"] > a`).first()).toBeFocused();
});

test('the next key goes on from where the last one led, though the page is still on its way', async ({
	page
}) => {
	await open(page);
	for (let times = 0; times < 5; times++) await page.keyboard.press('j');
	const sixth = reading.paragraphs[5];
	await expect(page.locator(`[data-paragraph="${sixth?.id}"] > a`).first()).toBeFocused();
	await expect(page.locator('aside section')).toContainText(`¶ ${sixth?.n} of`);
});

test('it leads to the next paragraph nobody uses, or says that there is none', async ({ page }) => {
	await open(page);
	const unused = reading.paragraphs.filter(
		({ id }) => !reading.passages.some(({ targets }) => targets.some((one) => one.paragraph === id))
	);
	const told = page.locator('[data-unused]');
	if (unused.length === 0) await expect(told).toHaveText('Every paragraph is used.');
	else await expect(told).toContainText(`¶ ${unused[0]?.n}`);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('R5: the whole text with its links, and the way to it from the bar', async ({ page }) => {
		await page.goto(SAMPLE.home);
		await page.getByRole('link', { name: 'Read', exact: true }).click();
		await expect(page).toHaveURL(/\/read\/$/);
		await expect(page.locator('[data-paragraph]')).toHaveCount(reading.paragraphs.length);
		await page.locator('a[data-passage]').first().click();
		await expect(page).toHaveURL(/\/text\/[\w-]+\/$/);
	});
});
