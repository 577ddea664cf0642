/** R8: the three views used together, from a claim to its words, to its event and back: by keys alone, by touch, and by what is heard. */
import type { Page } from '@playwright/test';
import { enter, heardOn, listen, literally } from './support/heard';
import { openLive } from './support/openLive';
import { event as anEvent, node as aNode, reading, relationsOf } from './support/site';
import { expect, test } from './support/test';

/** A point with words, relations and an event. */
const rests = reading.nodes.find(({ id, passages }) => {
	const events = reading.events.filter(({ nodes }) => nodes.includes(id));
	return passages.length > 0 && events.length > 0 && relationsOf(id).length > 2;
});
const node = rests ?? aNode;
const event = reading.events.find(({ nodes }) => nodes.includes(node.id)) ?? anEvent;
const n = reading.paragraphs.find(({ id }) =>
	reading.passages
		.find((passage) => passage.id === node.passages[0])
		?.targets.some(({ paragraph }) => paragraph === id)
)?.n;

const at = (page: Page, view: string) => page.locator(`[data-view="${view}"]`);
const ends = (path: string) => new RegExp(`/${path}/$`);

/** Presses a key until something has the focus. */
async function pressUntil(page: Page, key: string, selector: string, most = 80) {
	for (let i = 0; i < most; i++) {
		if (await page.locator(`${selector}:focus`).count()) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${key} does not lead to ${selector}.`);
}

test('by keys alone: from the top of the page to a claim, its words, its event, another passage, and all the way back', async ({
	page
}) => {
	await openLive(page);
	await pressUntil(page, 'Tab', '[data-view="map"] a[data-node]');
	await page.keyboard.press('Home');
	await expect(page.locator(`a[data-node="${reading.nodes[0]?.id}"]`)).toBeFocused();
	await pressUntil(page, 'ArrowRight', `a[data-node="${node.id}"]`);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(ends(`map/${node.id}`));
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-passage-on]:focus')).toBeInViewport();
	await page.keyboard.press('Escape');
	await expect(page.locator(`a[data-node="${node.id}"]`)).toBeFocused();
	await page.keyboard.press('y');
	const tied = page.locator('[data-view="timeline"] a[data-tied]:focus');
	await expect(tied).toHaveCount(1);
	const id = await tied.getAttribute('data-event');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(ends(`timeline/${id}`));
	await expect(at(page, 'slip').locator(`a[href$="/map/${node.id}/"]`)).toBeVisible();
	await pressUntil(page, 'Tab', '[data-view="text"] a[data-passage]', 200);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/text\/[\w-]+\/$/);
	for (const path of [`timeline/${id}`, `map/${node.id}`]) {
		// The browser's own key for it is not the page's, and a browser without a window does not hear it.
		await page.goBack();
		await expect(page).toHaveURL(ends(path));
	}
	await expect(page.locator(`a[data-node="${node.id}"]`)).toHaveAttribute('aria-current', 'true');
});

test.describe('by touch, 390 × 844', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('from a claim on the map to its words, its event, and back', async ({ page }) => {
		await openLive(page, `map/${node.id}/`);
		await expect(at(page, 'map')).toBeVisible();
		await expect(at(page, 'text')).toBeHidden();
		const views = page.getByRole('navigation', { name: 'View' });
		await views.getByText('Text').tap();
		const words = page.locator('[data-passage-on]').first();
		await expect(words).toBeInViewport();
		const slip = at(page, 'slip');
		await slip.locator(`a[href*="/timeline/"]`).first().tap();
		await expect(page).toHaveURL(/\/timeline\/[\w-]+\/$/);
		await expect(at(page, 'timeline').locator('[aria-current="true"]')).toBeInViewport();
		await slip.locator(`a[href$="/map/${node.id}/"]`).tap();
		await expect(page).toHaveURL(ends(`map/${node.id}`));
		await expect(at(page, 'map').locator('[aria-current="true"]')).toBeInViewport();
		const passage = at(page, 'text').locator(`a[data-passage="${node.passages[0]}"]`).first();
		await views.getByText('Text').tap();
		await passage.tap();
		await expect(page).toHaveURL(ends(`text/${node.passages[0]}`));
		await expect(words).toBeInViewport();
		await page.goBack();
		await expect(page).toHaveURL(ends(`map/${node.id}`));
		const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(across).toBeLessThanOrEqual(0);
	});
});

test('by what is heard: a claim, its relations, its passage, its event, and back', async ({
	page
}) => {
	await openLive(page);
	const cdp = await page.context().newCDPSession(page);
	const ears = await listen(page);
	const hear = (role: string, name: RegExp, within: RegExp) => ears.hear({ role, name, within });
	// The claim says what it is.
	const called = new RegExp(`^${literally(node.title)}, ${node.kind}, `);
	await enter(page, cdp, await hear('link', called, /^region Argument map/));
	await expect(page).toHaveURL(ends(`map/${node.id}`));
	// Its relations: each a verb with the points it leads to.
	await hear('heading', new RegExp(`^${literally(node.title)}$`), /^region Selected/);
	const all = await heardOn(cdp);
	const inSlip = all.filter(({ within }) => within.some((one) => one === 'region Selected'));
	const verbs = inSlip.filter(({ role }) => role === 'term');
	expect(verbs.every(({ name }) => name !== '')).toBe(true);
	for (const { source, target } of relationsOf(node.id)) {
		const other = reading.nodes.find(({ id }) => id === (source === node.id ? target : source));
		expect(inSlip.filter(({ name }) => name === other?.title)).not.toHaveLength(0);
	}
	// Its passage: numbered, with who uses it.
	await enter(page, cdp, await hear('link', new RegExp(`^¶ ${n}$`), /^region Selected/));
	await expect(page).toHaveURL(/\/text\/[\w-]+\/$/);
	await hear('link', /^Passage \d+, used by /, /^region Transcript/);
	// And its event, with the date as it was said or as the editor has it, and how it is drawn.
	await page.goBack();
	await hear('heading', new RegExp(`^${literally(node.title)}$`), /^region Selected/);
	const dated = new RegExp(`${literally(event.title)}.*drawn here`);
	await enter(page, cdp, await hear('link', dated, /^region Timeline/));
	await expect(page).toHaveURL(ends(`timeline/${event.id}`));
	await enter(page, cdp, await hear('link', new RegExp(literally(node.title)), /^region Selected/));
	await expect(page).toHaveURL(ends(`map/${node.id}`));
});

test('nothing that can be followed or pressed is without a name', async ({ page }) => {
	await openLive(page, `map/${node.id}/`);
	const cdp = await page.context().newCDPSession(page);
	const acts = ['link', 'button', 'radio', 'checkbox', 'combobox', 'slider', 'textbox'];
	const found = (await heardOn(cdp)).filter(({ role }) => acts.includes(role));
	expect(found.length).toBeGreaterThan(reading.nodes.length + reading.events.length);
	// An event whose label is only a tick is heard by its title all the same.
	const unnamed = found.filter(({ name }) => /^[\s,]*(drawn here.*)?$/.test(name));
	expect(unnamed).toEqual([]);
	for (const { title } of reading.events)
		expect(found.filter(({ name }) => name.includes(title))).not.toHaveLength(0);
});
