/** Zoom by hand: while the gesture lasts, what is painted is moved as it is; what it ends with is drawn where it was seen. */
import type { Page } from '@playwright/test';
import { node } from './support/site';
import { expect, test } from './support/test';

/** Loads a page and lets a hand come to the map, so that its script is there. */
async function open(page: Page, address: string) {
	await page.goto(address);
	await page.locator('[data-live]').first().waitFor();
	await page.locator('[data-view="map"]').getByRole('button', { name: 'Zoom in' }).click();
	await expect(page.locator('[data-view="map"] output')).not.toHaveText('100 %');
}

interface Seen {
	/** What was drawn anew in the map during the gesture and after it, counted. */
	drawn: { during: number; after: number };
	/** The glyph under the hand: before, as the gesture ends, when the map has been drawn anew; client px. */
	places: { x: number; y: number }[];
	/** Height of the point's label in each of the three; px. */
	heights: number[];
	scaled: boolean;
	/** Between the thread on the map and its way on from there, in the last two; px. */
	gaps: number[];
}

/** Turns the wheel over a point, in one go whatever the machine does, and waits for the map to be drawn anew. */
const turn = (page: Page, id: string, deltaY: number): Promise<Seen> =>
	page.evaluate(
		async ([id, deltaY]) => {
			const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
			const svg = document.querySelector<SVGElement>('[data-view="map"] .pane svg');
			const point = svg?.querySelector(`a[data-node="${id}"]`);
			const glyph = () => point?.querySelector('.glyph')?.getBoundingClientRect();
			const place = () => {
				const { x = 0, y = 0, width = 0, height = 0 } = glyph() ?? {};
				return { x: x + width / 2, y: y + height / 2 };
			};
			const height = () =>
				point?.querySelector('[data-label]')?.getBoundingClientRect().height ?? 0;
			const gap = () => {
				const path = svg?.querySelector<SVGPathElement>('path.thread');
				const leaves = path
					?.getPointAtLength(path.getTotalLength())
					.matrixTransform(path.getScreenCTM()!);
				const goesOn = document.querySelector('[data-thread] .down')?.getBoundingClientRect();
				return Math.abs((leaves?.y ?? NaN) - (goesOn?.top ?? NaN));
			};
			if (!svg || !point) throw new Error('There is no such point.');
			const all = { subtree: true, childList: true, attributes: true, characterData: true };
			/** The picture's own transform is what moves it. */
			const drawn = (records: MutationRecord[]) =>
				records.filter(({ target }) => target !== svg).length;
			let after = 0;
			const watch = new MutationObserver((records) => (after += drawn(records)));
			watch.observe(svg, all);
			const places = [place()];
			const heights = [height()];
			const { x: clientX = 0, y: clientY = 0 } = places[0] ?? {};
			for (let i = 0; i < 8; i++) {
				const like = { ctrlKey: true, bubbles: true, cancelable: true, deltaY, clientX, clientY };
				point.dispatchEvent(new WheelEvent('wheel', like));
			}
			// What follows from it is written before anything else can happen.
			await new Promise<void>((done) => queueMicrotask(done));
			const during = after + drawn(watch.takeRecords());
			const scaled = svg.style.transform.includes('scale');
			places.push(place());
			heights.push(height());
			const gaps = [gap()];
			while (svg.style.transform) await frame();
			places.push(place());
			heights.push(height());
			gaps.push(gap());
			return { drawn: { during, after }, places, heights, scaled, gaps };
		},
		[id, deltaY] as const
	);

for (const [how, deltaY] of [
	['nearer', -25],
	['farther', 12]
] as const)
	test(`${how}: nothing is drawn anew until the hand rests, and then nothing jumps`, async ({
		page
	}) => {
		await open(page, `map/${node.id}/`);
		const { drawn, places, heights, scaled, gaps } = await turn(page, node.id, deltaY);
		expect(drawn.during).toBe(0);
		expect(scaled).toBe(true);
		expect(drawn.after).toBeGreaterThan(0);
		const [, seen, laid] = places;
		expect(
			Math.hypot((laid?.x ?? 0) - (seen?.x ?? 0), (laid?.y ?? 0) - (seen?.y ?? 0))
		).toBeLessThan(1);
		for (const gap of gaps) expect(gap).toBeLessThan(1.5);
		// Type is scaled with the picture as long as the hand turns, and has its size again afterwards.
		expect(Math.abs((heights[1] ?? 0) - (heights[0] ?? 0))).toBeGreaterThan(2);
		expect(Math.abs((heights[2] ?? 0) - (heights[0] ?? 0))).toBeLessThan(2);
	});

test('what lies under the hand stays under it', async ({ page }) => {
	await open(page, '');
	for (let i = 0; i < 2; i++)
		await page.locator('[data-view="map"]').getByRole('button', { name: 'Zoom in' }).click();
	const { places } = await turn(page, node.id, -10);
	const [before, , after] = places;
	expect(
		Math.hypot((after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0))
	).toBeLessThan(2);
});

test('what is asked for while a hand zooms is not undone as it rests', async ({ page }) => {
	await open(page, `map/${node.id}/`);
	const zoom = page.locator('[data-view="map"] output');
	await page.locator(`[data-view="map"] a[data-node="${node.id}"]`).evaluate(async (point) => {
		(point as SVGAElement).focus();
		const like = { bubbles: true, cancelable: true };
		point.dispatchEvent(new WheelEvent('wheel', { ...like, ctrlKey: true, deltaY: -200 }));
		point.dispatchEvent(new KeyboardEvent('keydown', { ...like, key: '0' }));
		const layer = point.closest('svg');
		while (layer?.style.transform) await new Promise(requestAnimationFrame);
	});
	await expect(zoom).toHaveText('100 %');
});
