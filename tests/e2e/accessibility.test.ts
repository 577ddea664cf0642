/**
 * axe finds nothing on any kind of page as a reader has it: with what script adds to it, and on a narrow screen. Each page is loaded
 * once. All pages as their files say them are looked at in `everyPage.test.ts`; so a wide window is asked about here only where script
 * adds something. What hangs on colours is asked light, dark and, where something is drawn, in forced colours; on the narrow screen,
 * which has the same ones, light.
 */
import { faultsInBoth, faultsOf, OF_COLOURS } from './support/axe';
import { reading, SAMPLE } from './support/site';
import { expect, test } from './support/test';
import { first, presentPath, tour } from './support/tour';

test.use({
	// axe is added to the page as a script, which the pages' own policy rightly forbids.
	bypassCSP: true,
	// The browser itself says on the console that a page is missing.
	expectedMessages: [/404 \(Not Found\)/]
});

const PAGES = {
	...SAMPLE,
	timeline: 'timeline/',
	search: 'search/?q=debt',
	concordance: 'concordance/?q=debt',
	stage: presentPath(first.id),
	presenter: `presenter/${tour.id}/`,
	handout: `handout/${tour.id}/?for=teacher`,
	missing: 'map/no-such-node/'
};

/** Without script they say all that they say with it. */
const WHOLE_BEFORE_SCRIPT = new Set(['read', 'index', 'concept', 'person', 'tours', 'about']);

/** They have too much to be looked at twice; what script adds is on the home and the node page, too, or there on a narrow screen. */
const LONG = new Set(['outline', 'concordance', 'event', 'passage', 'paragraph']);

const DRAWN = new Set(['home', 'node', 'timeline', 'stage']);

/**
 * Where on the timeline, and where in the talk, is what these say: they stand as near one another as what they stand for (WCAG 2.2, 2.5.8,
 * "essential"), each as large as its neighbours leave it. All they lead to is at hand in targets that are large enough, as the last test
 * here says.
 */
const IN_THEIR_PLACE = '[data-view="timeline"] [data-event], .talk a';

for (const [kind, address] of Object.entries(PAGES))
	test(`axe finds nothing on the ${kind} page`, async ({ page }) => {
		// A page holds the whole reading; axe looks at every element of it.
		test.slow();
		const adds = !WHOLE_BEFORE_SCRIPT.has(kind);
		await page.goto(address, { waitUntil: adds ? 'networkidle' : 'load' });
		if (adds && !LONG.has(kind))
			expect(await faultsInBoth(page), 'wide, light and dark').toEqual([]);
		if (!LONG.has(kind)) {
			const asked = { rules: ['target-size'], besides: IN_THEIR_PLACE };
			expect(await faultsOf(page, asked), 'targets under 24 px').toEqual([]);
		}
		if (DRAWN.has(kind)) {
			await page.emulateMedia({ forcedColors: 'active' });
			expect(await faultsOf(page, { rules: OF_COLOURS }), 'in forced colours').toEqual([]);
			await page.emulateMedia({ forcedColors: 'none' });
		}
		await page.setViewportSize({ width: 390, height: 844 });
		expect(await faultsOf(page), 'narrow').toEqual([]);
	});

test('2.5.8: what stands too near on the timeline and in the talk has another link, large enough', async ({
	page
}) => {
	await page.goto(SAMPLE.home);
	const hrefs = (selector: string) =>
		page
			.locator(selector)
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href).sort());
	const inText = new Set(await hrefs('[data-view="text"] a:not(.talk a)'));
	expect((await hrefs('.talk a')).filter((href) => !inText.has(href))).toEqual([]);
	const events = new Set(await hrefs('[data-view="timeline"] [data-event]'));
	expect(events.size).toBe(reading.events.length);
	await page.goto('timeline/');
	const inTable = new Set(await hrefs('#text tbody th a'));
	expect([...events].filter((href) => !inTable.has(href))).toEqual([]);
	expect(await faultsOf(page, { rules: ['target-size'], within: '#text' })).toEqual([]);
});

test('in forced colours the view one is in is marked, and no other', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('', { waitUntil: 'networkidle' });
	const borders = (selector: string) =>
		page.locator(selector).evaluateAll((all) =>
			all.map((one) => {
				const { borderTopColor, borderBottomColor } = getComputedStyle(one);
				return { top: borderTopColor, bottom: borderBottomColor };
			})
		);
	const canvas = await page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement('i'));
		probe.style.borderColor = 'Canvas';
		return getComputedStyle(probe).borderTopColor;
	});
	const [current] = await borders('header > nav [aria-current]');
	expect(current?.bottom).not.toBe(canvas);
	for (const { top, bottom } of await borders('header > nav a:not([aria-current])'))
		expect([top, bottom]).toEqual([canvas, canvas]);
	await page.setViewportSize({ width: 390, height: 844 });
	const tabs = await borders('label:has(input[name="view"])');
	expect(tabs.filter(({ top }) => top !== canvas)).toHaveLength(1);
});
