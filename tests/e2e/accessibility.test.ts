/** axe finds nothing on any kind of page, light or dark, wide or narrow. */
import { faultsInBoth } from './support/axe';
import { SAMPLE } from './support/site';
import { expect, test } from './support/test';
import { first, presentPath, tour } from './support/tour';

// axe is added to the page as a script, which the pages' own policy rightly forbids.
test.use({ bypassCSP: true });

// The browser itself says on the console that a page is missing.
test.use({ expectedMessages: [/404 \(Not Found\)/] });

const PAGES = {
	...SAMPLE,
	stage: presentPath(first.id),
	presenter: `presenter/${tour.id}/`,
	handout: `handout/${tour.id}/?for=teacher`,
	missing: 'map/no-such-node/'
};

for (const width of [1440, 390]) {
	test.describe(`${width} px`, () => {
		test.use({ viewport: { width, height: width > 1000 ? 900 : 844 } });

		for (const [kind, address] of Object.entries(PAGES))
			test(`axe finds nothing on the ${kind} page, light and dark`, async ({ page }) => {
				// A page holds the whole reading; axe looks at every element of it.
				test.slow();
				await page.goto(address, { waitUntil: 'networkidle' });
				expect(await faultsInBoth(page)).toEqual([]);
			});
	});
}
