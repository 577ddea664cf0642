/**
 * axe finds nothing on any prerendered page, as its file says it: before script, 1440 px wide.
 *
 * Most pages have most of their elements in common with others, which differ in what is selected. So each page is made in one tab from
 * its file, and what an earlier page had already is left out: an element that is the same to the letter, with all that is in it, within
 * tags that are the same to the letter. What is left stands in its own place in all that is around it, and is asked, on every page:
 *
 * - every rule that axe has on by default, but those of colours. What rules about a whole page go by is never left out: headings,
 *   landmarks, roles, what names other elements or is named by them. Tables, definition lists and fields stay whole or go whole.
 * - the rules of colours, light and dark, where words stand in tags that look (by class, and by attributes as style sheets ask for them)
 *   as none did before.
 *
 * Not asked here, since what is left out may be the answer: what covers what, how near targets are, and whether there is something to
 * focus in what scrolls. That is asked of whole pages, one of every kind, with what script adds (`accessibility.test.ts`,
 * `reflow.test.ts`). The empty pages of `shell/` say nothing: what is drawn into them is any of the others. Pages in another language are
 * the same but for their words; `language.test.ts` asks about two of them.
 */
import { serve } from '../../scripts/serve.mjs';
import { tabForPages } from './support/pages/tabForPages';
import { BUILD, builtFiles, SAMPLE } from './support/site';
import { expect, test } from './support/test';

// axe is added to the tab as a script, which the site's own policy rightly forbids.
test.use({ bypassCSP: true });

const pages = builtFiles().filter((path) => path.endsWith('.html') && !/^(shell|fr)\//.test(path));
const under = (folder: string) => pages.filter((path) => path.startsWith(folder));

const PARTS = {
	'of the text': under('text/'),
	'of the map': under('map/'),
	'of all other kinds': pages.filter((path) => !/^(text|map)\//.test(path))
};

/** Pages as they are, not compressed: that would take longer than all else. */
let site: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => void (site = await serve({ folder: BUILD, port: 0, encodings: [] })));
test.afterAll(() => site.close());

for (const [part, paths] of Object.entries(PARTS)) {
	test(`axe finds nothing on any of the ${paths.length} pages ${part}`, async ({ page }) => {
		test.setTimeout(180_000);
		const lookAt = await tabForPages(page, site.url);
		const found = [];
		for (const [i, path] of paths.entries()) {
			const { faults } = await lookAt(path, { next: paths[i + 1] });
			if (faults.length) found.push({ path, faults });
		}
		expect(found).toEqual([]);
	});
}

/** What may be wrong with one page alone: how it comes into the page's file, and what axe calls it. */
const PLANTED: { what: string; rule: string; at: string; to: string }[] = [
	{ what: 'a link without a name', rule: 'link-name', at: '</h2>', to: '</h2><a href="/"></a>' },
	{
		what: 'a level of headings left out',
		rule: 'heading-order',
		at: '</h2>',
		to: '</h2><h6>words</h6>'
	},
	{
		what: 'a second main part',
		rule: 'landmark-no-duplicate-main',
		at: '</main>',
		to: '</main><main>words</main>'
	},
	{
		what: 'words outside all landmarks',
		rule: 'region',
		at: '</main>',
		to: '</main><p>pale words</p>'
	},
	{
		what: 'a page without its title',
		rule: 'document-title',
		at: '<title>',
		to: '<title></title><desc>'
	},
	{ what: 'a page without its language', rule: 'html-has-lang', at: ' lang="en"', to: '' },
	{
		what: 'pale words',
		rule: 'color-contrast',
		at: '</h2>',
		to: '</h2><p style="color: #999; background: #fff">pale words</p>'
	},
	{
		what: 'words that are pale in the dark',
		rule: 'color-contrast',
		at: '</h2>',
		to: '</h2><style>@media (prefers-color-scheme: dark) { h2 + b { color: #444 !important; background: #000; } }</style><b style="display: block">pale words</b>'
	}
];

test('a fault that one page alone has is found, though all else in it was seen', async ({
	page
}) => {
	// The page is looked at whole, in both schemes.
	test.slow();
	const lookAt = await tabForPages(page, site.url);
	const path = `${SAMPLE.concept}index.html`;
	const whole = await lookAt(path);
	const again = await lookAt(path);
	expect(whole.shown).toBe(whole.all);
	expect(again.shown).toBeLessThan(again.all / 2);
	expect([...whole.faults, ...again.faults]).toEqual([]);
	for (const { what, rule, at, to } of PLANTED) {
		const { faults } = await lookAt(path, { change: { at, to } });
		expect(
			faults.map(({ id }) => id),
			what
		).toContain(rule);
	}
});
