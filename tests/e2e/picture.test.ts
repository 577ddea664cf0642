/** The map taken along: a picture that stands alone, with all that is in view and where it is from. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { node, reading } from './support/site';
import { expect, test } from './support/test';

async function saved(page: Page, format: string): Promise<Buffer> {
	const map = page.locator('[data-view="map"]');
	await map.getByText('Picture', { exact: true }).click();
	const coming = page.waitForEvent('download');
	await map.getByRole('button', { name: format, exact: true }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe(`map-${node.id}.${format.toLowerCase()}`);
	return readFileSync(await download.path());
}

test('the SVG is well formed, loads nothing, and has every label in view, the legend, the reference and the address', async ({
	page
}) => {
	await page.goto(`map/${node.id}/`);
	await page.locator('[data-live]').first().waitFor();
	const svg = (await saved(page, 'SVG')).toString('utf8');
	const { fault, texts, names } = await page.evaluate((source) => {
		const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
		const all = [...parsed.querySelectorAll('*')];
		return {
			fault: parsed.querySelector('parsererror')?.textContent ?? '',
			texts: [...parsed.querySelectorAll('text')].map((text) => {
				const lines = [...text.children].map((line) => line.textContent);
				return lines.length > 0 ? lines.join(' ') : text.textContent;
			}),
			names: all.flatMap(({ attributes }) => [...attributes].map(({ name }) => name))
		};
	}, svg);
	expect(fault).toBe('');
	expect(svg).not.toMatch(/url\(|@import|<(image|script|use|a|foreignObject)\b/u);
	expect(names.filter((name) => /href$|^class$|^style$|^on|^data-|^aria-/u.test(name))).toEqual([]);
	const labels = await page.locator('[data-view="map"] .pane').evaluate((pane) => {
		const frame = pane.getBoundingClientRect();
		const shown = [...pane.querySelectorAll('[data-label]')].filter((label) => {
			const box = label.getBoundingClientRect();
			return box.top >= frame.top && box.bottom <= frame.bottom;
		});
		return shown.map((label) => label.textContent.replace(/\s+/gu, ' '));
	});
	expect(labels.length).toBeGreaterThan(10);
	expect(labels.filter((label) => !texts.includes(label))).toEqual([]);
	for (const words of [reading.title, 'supports', ...reading.themes.map(({ title }) => title)])
		expect(texts).toContain(words);
	const all = texts.join(' ');
	expect(all).toContain(page.url());
	const { author } = reading.citation as { author?: { family: string }[] };
	expect(all).toContain(author?.[0]?.family ?? '');
	expect(svg).toMatch(/font-family="[^"]*sans-serif"/u);
});

test('the PNG is the same picture at twice its size', async ({ page }) => {
	await page.goto(`map/${node.id}/`);
	await page.locator('[data-live]').first().waitFor();
	const [, width, height] =
		/<svg[^>]* width="(\d+)" height="(\d+)"/u.exec((await saved(page, 'SVG')).toString('utf8')) ??
		[];
	const png = await saved(page, 'PNG');
	expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
	// Width and height stand in the first chunk of a PNG, after its signature.
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
		2 * Number(width),
		2 * Number(height)
	]);
	const colours = await page.evaluate(
		async (source) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const canvas = new OffscreenCanvas(image.width, image.height);
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
			return new Set(data).size;
		},
		`data:image/png;base64,${png.toString('base64')}`
	);
	expect(colours).toBeGreaterThan(50);
});

test('the point that the pointer is on is painted as it is without', async ({ page }) => {
	await page.goto(
		`map/${node.id}/?theme=${reading.themes.find(({ id }) => id !== node.theme)?.id}`
	);
	await page.locator('[data-live]').first().waitFor();
	const svg = await saved(page, 'SVG');
	const hidden = page.locator('[data-view="map"] a[data-state="filtered"]').first();
	await page.keyboard.press('Tab');
	const menu = page.locator('[data-view="map"]').getByText('Picture', { exact: true });
	await menu.press('Enter');
	await hidden.hover({ force: true });
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'SVG', exact: true }).press('Enter');
	expect(readFileSync(await (await coming).path()).equals(svg)).toBe(true);
});
