/** The thread: from the selected node to its events and its passage, never over a label of the selection, and off by a switch. */
import type { Page } from '@playwright/test';
import { textBoxes } from './support/boxes';
import { eventsOf, node, reading, SAMPLE, SIZES } from './support/site';
import { expect, test } from './support/test';

async function open(page: Page, address: string) {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Until what a change of the window brings about is drawn. */
const twoFrames = (page: Page) =>
	page.evaluate(
		() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
	);

interface Dot {
	x: number;
	y: number;
}

/** Points of the thread as drawn, a px or two apart; px of the window. */
async function dotsOf(page: Page): Promise<Dot[]> {
	const inMap = await page.evaluate(() => {
		const pane = document.querySelector('[data-view="map"] [data-aims]')?.getBoundingClientRect();
		const path = document.querySelector<SVGPathElement>('[data-view="map"] path.thread');
		const matrix = path?.getScreenCTM();
		if (!path || !matrix || !pane) return [];
		const lengths = Array.from({ length: Math.ceil(path.getTotalLength()) }, (_, at) => at);
		return lengths
			.map((at) => path.getPointAtLength(at).matrixTransform(matrix))
			.map(({ x, y }) => ({ x, y }))
			.filter(({ x, y }) => x >= pane.left && x <= pane.right && y >= pane.top && y <= pane.bottom);
	});
	const borders = page.locator('[data-thread] > *, .drops > *, [data-thread-down]');
	const lines = await borders.evaluateAll((pieces) =>
		pieces.flatMap((piece) => {
			const { left, right, top, bottom, width, height } = piece.getBoundingClientRect();
			if (!width || !height) return [];
			const style = getComputedStyle(piece);
			const across = parseFloat(style.borderTopWidth) > 0 ? [[left, top, right, top]] : [];
			const after = parseFloat(style.borderRightWidth) > 0 ? [[right, top, right, bottom]] : [];
			const solid = parseFloat(style.borderLeftWidth) > 0 || piece.matches('[data-thread-down]');
			return [...across, ...after, ...(solid ? [[left, top, left, bottom]] : [])];
		})
	);
	return [...inMap, ...lines.flatMap(dotted)];
}

function dotted([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: number[]): Dot[] {
	const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 2));
	return Array.from({ length: steps + 1 }, (_, i) => {
		return { x: x1 + ((x2 - x1) * i) / steps, y: y1 + ((y2 - y1) * i) / steps };
	});
}

/** Labels of the selection: of its points and verbs on the map … */
const ON_MAP = [
	'[data-view="map"] [data-state="selected"] [data-label]',
	'[data-view="map"] [data-state="neighbour"] [data-label]',
	'[data-view="map"] [data-verb]'
].join(', ');

/** … of its events, and the words of its slip. */
const BESIDE = [
	'[data-view="timeline"] [data-tied] [data-event-label]',
	'[data-view="slip"] :is(h2, p, a)'
].join(', ');

/** The labels of the selection that can be read: one that the edge of a scrolled map cuts off cannot, thread or no thread. */
async function labelsOf(page: Page) {
	const pane = await page.locator('[data-view="map"] [data-aims]').boundingBox();
	const lines = await textBoxes(page, ON_MAP);
	const isCut = ({ left, right, top, bottom }: (typeof lines)[number]) =>
		!pane ||
		left < pane.x ||
		right > pane.x + pane.width ||
		top < pane.y ||
		bottom > pane.y + pane.height;
	const cut = new Set(lines.filter(isCut).map(({ label }) => label));
	return [...lines.filter(({ label }) => !cut.has(label)), ...(await textBoxes(page, BESIDE))];
}

/** What the thread touches: the labels of the selection over which a point of it lies (words), and how many points it has. */
async function touched(page: Page) {
	const dots = await dotsOf(page);
	const boxes = await labelsOf(page);
	const over = boxes.filter(({ left, right, top, bottom }) =>
		dots.some(({ x, y }) => x > left + 1 && x < right - 1 && y > top + 2 && y < bottom - 2)
	);
	return { over: [...new Set(over.map(({ text }) => text))], dots: dots.length };
}

const tied = reading.nodes.filter(({ id }) => eventsOf(id).length > 0);
const some = tied.filter((_, i) => i % Math.ceil(tied.length / 8) === 0);

test('at every size of the window the thread lies over no label of the selection', async ({
	page
}) => {
	test.setTimeout(180_000);
	const found: Record<string, string[]> = {};
	for (const { id } of some) {
		await open(page, `map/${id}/`);
		for (const viewport of SIZES) {
			await page.setViewportSize(viewport);
			await twoFrames(page);
			const { over, dots } = await touched(page);
			expect(dots).toBeGreaterThan(0);
			if (over.length > 0) found[`${id}, ${viewport.width} px`] = over;
		}
	}
	expect(found).toEqual({});
});

/** How far the thread's end is from the first line of the words it leads to, px. */
function gap(page: Page) {
	return page.evaluate(() => {
		const end = document.querySelector('[data-thread-down]')?.getBoundingClientRect();
		const words = document.querySelector('[data-passage-on]')?.getBoundingClientRect();
		const column = document
			.querySelector('[data-thread-down]')
			?.parentElement?.getBoundingClientRect();
		if (!end || !words || !column) throw new Error('No thread leads to the words.');
		const to = Math.min(Math.max(words.top, column.top), column.bottom);
		return Math.round(Math.min(Math.abs(end.top - to), Math.abs(end.bottom - to)));
	});
}

test('it leads to the words wherever the text is scrolled and however large the window is', async ({
	page
}) => {
	await open(page, SAMPLE.node);
	await expect.poll(() => gap(page)).toBeLessThanOrEqual(1);
	for (const by of [40, -90, 2000, -1500]) {
		await page.locator('.text[data-aims]').evaluate((pane, top) => pane.scrollBy({ top }), by);
		await expect.poll(() => gap(page)).toBeLessThanOrEqual(1);
	}
	await page.setViewportSize({ width: 1300, height: 800 });
	await expect.poll(() => gap(page)).toBeLessThanOrEqual(1);
	await page.getByRole('button', { name: 'Zoom in' }).first().click();
	await expect.poll(() => gap(page)).toBeLessThanOrEqual(1);
});

const pieces =
	'[data-view="map"] path.thread, [data-thread], .drops, [data-thread-down]:not([hidden])';

test('a switch takes it away, the device keeps that, and nothing is moved', async ({ page }) => {
	await open(page, SAMPLE.node);
	const places = () =>
		page
			.locator('[data-view="map"] [data-node] .glyph')
			.evaluateAll((glyphs) =>
				glyphs.map((glyph) => Math.round(glyph.getBoundingClientRect().left))
			);
	const before = await places();
	await expect(page.locator(pieces)).not.toHaveCount(0);
	const button = page.getByRole('button', { name: 'Threads' });
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await button.click();
	await expect(page.locator(pieces)).toHaveCount(0);
	expect(await places()).toEqual(before);
	await open(page, SAMPLE.node);
	await expect(button).toHaveAttribute('aria-pressed', 'false');
	await expect(page.locator(pieces)).toHaveCount(0);
	await expect(page.locator('[data-passage-on]').first()).toBeInViewport();
	await button.click();
	await expect(page.locator('[data-view="map"] path.thread')).toHaveCount(1);
});

test('under reduced motion nothing of it is animated', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, SAMPLE.home);
	await page.locator(`[data-view="map"] a[data-node="${node.id}"]`).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-view="map"] path.thread')).toHaveCount(1);
	const animated = await page
		.locator(pieces)
		.evaluateAll((found) =>
			found.flatMap((piece) => piece.getAnimations({ subtree: true }).map(({ id }) => id))
		);
	expect(animated).toEqual([]);
});

test('scroll follows the selection only where the words are out of view', async ({ page }) => {
	await open(page, SAMPLE.home);
	const pane = page.locator('.text[data-aims]');
	const [first] = [...reading.passages].sort((a, b) =>
		(a.targets[0]?.paragraph ?? '') < (b.targets[0]?.paragraph ?? '') ? -1 : 1
	);
	const map = page.locator('[data-view="map"] [data-aims]');
	const mapScroll = () => map.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
	const before = await mapScroll();
	await pane.locator(`[data-passage="${first?.id}"]`).first().click();
	await expect(page).toHaveURL(new RegExp(`/text/${first?.id}/$`));
	await expect(page.locator('[data-passage-on]').first()).toBeInViewport();
	expect(await mapScroll()).toEqual(before);
	const last = reading.nodes.reduce((a, b) => {
		const at = (id: string) =>
			reading.passages.find((passage) => passage.id === id)?.targets[0]?.paragraph ?? '';
		return at(b.passages[0] ?? '') > at(a.passages[0] ?? '') ? b : a;
	});
	await page.locator(`[data-view="map"] a[data-node="${last.id}"]`).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/map/${last.id}/$`));
	await expect(page.locator('[data-passage-on]').first()).toBeInViewport();
});
