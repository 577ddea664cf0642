/**
 * At 320 px, which is a window of 1280 px enlarged to 400 %: nothing scrolls sideways, nothing is cut off, also with letters set far
 * apart; what has the focus is seen; what is touched is at least 24 px. Each page is loaded once and asked all of it.
 */
import { faultsOf } from './support/axe';
import { covered, cutOff, sideways, spaceOut } from './support/reflow';
import { SAMPLE } from './support/site';
import { expect, test } from './support/test';
import { first, presentPath, tour } from './support/tour';

// Style and axe are added to the page, which its own policy rightly forbids.
test.use({ bypassCSP: true, viewport: { width: 320, height: 640 } });

const PAGES = {
	...SAMPLE,
	timeline: 'timeline/',
	search: 'search/',
	concordance: 'concordance/',
	stage: presentPath(first.id),
	presenter: `presenter/${tour.id}/`,
	handout: `handout/${tour.id}/`
};

/**
 * Where lines may end: the title of the text in the bar, which the page's title and the way to cite it say whole; and what is two
 * dimensions by nature (WCAG 1.4.10), of which the outline says every word.
 */
const APART = 'header h1, svg, [data-view="map"], .stage, [data-years]';

for (const [kind, address] of Object.entries(PAGES)) {
	test(`1.4.10, 1.4.12, 2.4.11, 2.5.8: the ${kind} page holds on to its words in a narrow window`, async ({
		page
	}) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		// What brings the whole of a focused point into view is script's.
		for (const explorer of await page.locator('.explorer').all())
			await expect(explorer).toHaveAttribute('data-live');
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		expect(await faultsOf(page, { rules: ['target-size'] }), 'targets under 24 px').toEqual([]);
		expect(await covered(page, 40), 'the focus is covered').toEqual([]);
		expect(await sideways(page), 'px sideways').toBe(0);
		expect(await cutOff(page, APART), 'cut off').toEqual([]);
		await spaceOut(page);
		expect(await sideways(page), 'px sideways, letters spaced out').toBe(0);
		expect(await cutOff(page, APART), 'cut off, letters spaced out').toEqual([]);
	});
}
