/** R4, R6: a filter is an address; it takes away and moves nothing; every count is taken from what is shown. */
import type { Locator, Page } from '@playwright/test';
import { node, reading } from './support/site';
import { expect, test } from './support/test';

const theme = reading.themes[0]?.id ?? '';
const inTheme = reading.nodes.filter((one) => one.theme === theme);
const bar = (page: Page) => page.getByRole('group', { name: 'Filter' });

async function open(page: Page, address: string) {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.locator('.explorer[data-live]').waitFor();
}

/** Where each node's glyph stands on the screen, px. */
function places(page: Page) {
	return page.locator('[data-view="map"] a[data-node]').evaluateAll((nodes) =>
		nodes.map((one) => {
			const box = one.querySelector('.glyph')?.getBoundingClientRect();
			return [one.getAttribute('data-node'), box?.x, box?.y];
		})
	);
}

test('R6: whatever stays on the map stays where it was: 0 px, with a filter on and off again', async ({
	page
}) => {
	await open(page, '');
	const before = await places(page);
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	await page.getByRole('checkbox').first().check();
	await expect(page).toHaveURL(new RegExp(`\\?theme=${theme}$`));
	expect(await places(page)).toEqual(before);
	await page.getByRole('checkbox').first().uncheck();
	await expect(page).not.toHaveURL(/theme/u);
	expect(await places(page)).toEqual(before);
});

test('the bar counts what the map shows, and the count of a value is what it leaves', async ({
	page
}) => {
	await open(page, `?theme=${theme}`);
	await expect(bar(page).getByRole('status')).toContainText(
		`${inTheme.length} of ${reading.nodes.length} points`
	);
	const left = page.locator('[data-view="map"] a[data-node]:not([data-state="filtered"])');
	await expect(left).toHaveCount(inTheme.length);
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	const kinds = page.getByRole('group', { name: 'Kind', exact: true }).locator('label');
	const last = kinds.filter({ has: page.locator('input') }).first();
	const count = Number(await last.locator('.count').textContent());
	await last.locator('input').check();
	await expect(left).toHaveCount(count);
});

test('R4: Back takes a filter away, a chip takes one thing away, and links keep the filter', async ({
	page
}) => {
	await open(page, '');
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	await page.getByRole('checkbox').first().check();
	await expect(bar(page)).toBeVisible();
	await page.goBack();
	await expect(bar(page)).toHaveCount(0);
	await page.goForward();
	await page.keyboard.press('Escape');
	const stays = inTheme[0]?.id ?? '';
	await page.locator(`[data-view="map"] a[data-node="${stays}"]`).click();
	await expect(page).toHaveURL(new RegExp(`/map/${stays}/\\?theme=${theme}$`));
	await bar(page).getByRole('button').first().click();
	await expect(page).toHaveURL(new RegExp(`/map/${stays}/$`));
});

test('what the address asks for in vain is told, and the rest is shown', async ({ page }) => {
	await open(page, '?theme=nowhere&years=1975-1929');
	await expect(bar(page).getByRole('alert')).toContainText('theme=nowhere, years=1975-1929');
	await expect(page.locator('[data-view="map"] a[data-node]')).toHaveCount(reading.nodes.length);
	await bar(page).getByRole('button', { name: 'Show all' }).click();
	await expect(bar(page)).toHaveCount(0);
});

test('the conversation is played turn by turn and stops at the last', async ({ page }) => {
	await page.clock.install();
	await open(page, '?turn=28');
	const slider = bar(page).getByRole('slider');
	await expect(slider).toHaveValue('28');
	await bar(page).getByRole('button', { name: 'Play' }).click();
	// Going to an address takes its own time, which the stopped clock does not know.
	const seen = new Set<string>();
	const next = async () => {
		await page.clock.runFor(1700);
		seen.add(await slider.inputValue());
		return bar(page).getByRole('button', { name: 'Play' }).isVisible();
	};
	await expect.poll(next).toBe(true);
	expect([...seen].filter((turn) => turn !== '28')).toEqual(['29', '30']);
	await expect(bar(page).getByRole('button', { name: 'Play' })).toBeVisible();
});

test('a view is named, kept on the device, and opened again', async ({ page }) => {
	await open(page, `map/${node.id}/?theme=${theme}`);
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	await page.getByLabel('Name').fill('For Monday');
	await page.keyboard.press('Enter');
	await open(page, '');
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	await page.getByRole('link', { name: 'For Monday' }).click();
	await expect(page).toHaveURL(new RegExp(`/map/${node.id}/\\?theme=${theme}$`));
});

test('what is said of a point counts what the filter leaves', async ({ page }) => {
	const { target } = reading.relations.find(({ kind }) => kind === 'supports') ?? { target: '' };
	const left = reading.relations.filter((one) => one.kind === 'supports' && one.target === target);
	await open(page, '?relation=supports');
	await page.locator(`[data-view="map"] a[data-node="${target}"]`).focus();
	const said = page.locator('[data-view="map"]').getByRole('status').first();
	await expect(said).toContainText(`supported by ${left.length}`);
	const others = ['opposes', 'opposed by', 'explains', 'explained by', 'has part', 'part of'];
	for (const verb of others) await expect(said).not.toContainText(verb);
});

for (const [width, height] of [
	[1440, 900],
	[1100, 800],
	[390, 844]
] as const)
	test(`at ${width} px all that is filtered can be shown again, and the talk be played, without scrolling the bar`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await open(page, `?turn=5&kind=claim`);
		const edges = (locator: Locator) =>
			locator
				.evaluate((one) => one.getBoundingClientRect())
				.then(({ left, right }) => [left, right]);
		const [left = NaN, right = NaN] = await edges(bar(page));
		for (const name of ['Play', 'Show all']) {
			const [from, to] = await edges(bar(page).getByRole('button', { name }));
			expect(from).toBeGreaterThanOrEqual(left);
			expect(to).toBeLessThanOrEqual(right + 0.5);
		}
		const tops = await page
			.locator('header > :is(h1, search)')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
		expect(Math.max(...tops) - Math.min(...tops), 'the bar has broken in two').toBeLessThan(30);
	});

test('years in the wrong order are kept as they were typed, and it is said', async ({ page }) => {
	await open(page, '');
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	const years = page.getByRole('group', { name: 'Years', exact: true });
	await years.getByLabel('from').fill('1980');
	await years.getByLabel('to').fill('1929');
	await years.getByLabel('to').press('Tab');
	await expect(years.getByRole('status')).toHaveText('The first year comes after the last one.');
	await expect(years.getByLabel('from')).toHaveValue('1980');
	await years.getByLabel('to').fill('1990');
	await years.getByLabel('to').press('Tab');
	await expect(years.getByRole('status')).toHaveText('');
	await expect(page).toHaveURL(/years=1980-1990/u);
});

test('two values asked for in one moment are both asked for', async ({ page }) => {
	await open(page, '');
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	const themes = page.getByRole('group', { name: 'Theme', exact: true }).getByRole('checkbox');
	await themes.evaluateAll((boxes) => {
		for (const box of boxes.slice(0, 2)) (box as HTMLInputElement).click();
	});
	const [first, second] = reading.themes.map(({ id }) => id);
	await expect(page).toHaveURL(new RegExp(`theme=${first}(,|%2C)${second}$`, 'u'));
	await themes.evaluateAll((boxes) => {
		for (const box of boxes.slice(0, 2)) (box as HTMLInputElement).click();
	});
	await expect(page).not.toHaveURL(/theme/u);
});
