/** axe finds nothing on any kind of page, light or dark, wide or narrow. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { SAMPLE, SCHEMES } from './support/site';
import { expect, test } from './support/test';
import { first, presentPath, tour } from './support/tour';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

for (const [kind, address] of Object.entries(PAGES)) {
	for (const colorScheme of SCHEMES) {
		for (const viewport of [
			{ width: 1440, height: 900 },
			{ width: 390, height: 844 }
		]) {
			test.describe(`${colorScheme}, ${viewport.width} px`, () => {
				test.use({ colorScheme, viewport });

				test(`axe finds nothing on the ${kind} page`, async ({ page }) => {
					// A page holds the whole reading; axe looks at every element of it.
					test.slow();
					await page.goto(address, { waitUntil: 'networkidle' });
					await page.addScriptTag({ content: source });
					const found = await page.evaluate(async () => {
						const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
						return violations.map(({ id, help, nodes }) => {
							return { id, help, where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) };
						});
					});
					expect(found).toEqual([]);
				});
			});
		}
	}
}
