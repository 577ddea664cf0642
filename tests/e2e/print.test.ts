/** On paper: nothing is cut off, and every link has a number under which the end of the page says where it leads. */
import type { Locator, Page } from '@playwright/test';
import { readPdf, type PrintedPage } from './support/readPdf';
import { eventsOf, neighboursOf, node, passage, reading, SAMPLE } from './support/site';
import { expect, test } from './support/test';

/** Points: the margin of the paper, 12 mm. */
const MARGIN = 34;

async function print(page: Page, address: string, when?: Locator): Promise<PrintedPage[]> {
	await page.goto(address);
	await page.locator('[data-live]').first().waitFor();
	await when?.waitFor();
	const margin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' };
	return readPdf(await page.pdf({ format: 'A4', margin }));
}

/** Without white space and hyphens, which a line break in print may take or give. */
const bare = (text: string) => text.replace(/[\s\u00ad-]+/gu, '').replaceAll('\u02bc', '\u2019');
const textOf = (pages: readonly PrintedPage[]) => bare(pages.map(({ text }) => text).join(' '));
/** Without the numbers that paper sets among the words: of passages, paragraphs and links. */
const unnumbered = (text: string) => bare(text).replace(/[\d[\]¶]/gu, '');

/** Whether words are printed whole, or in two pieces, as where one page ends and the next begins. */
function isPrinted(words: string, printed: string): boolean {
	const pieces = Array.from(words, (_, at) => [words.slice(0, at), words.slice(at)]);
	return pieces.some((two) => two.every((piece) => printed.includes(piece)));
}

/** Runs of text that stand in the margin of the paper, or beyond it. */
const clipped = (pages: readonly PrintedPage[]) =>
	pages.flatMap(({ width, height, runs }) =>
		runs
			.filter(
				({ x, y, width: wide }) =>
					x < MARGIN - 1 ||
					x + wide > width - MARGIN + 1 ||
					y < MARGIN - 1 ||
					y > height - MARGIN + 1
			)
			.map(({ text }) => text)
	);

const titlesOf = (ids: readonly string[]) =>
	[...reading.nodes, ...reading.events].flatMap(({ id, title }) => (ids.includes(id) ? title : []));
const said = passage.targets.map(({ exact }) => exact);

const PRINTED: { kind: string; address: string; words: string[]; leadsTo: string[] }[] = [
	{
		kind: 'node page',
		address: SAMPLE.node,
		words: [node.title, node.gloss, ...titlesOf([...neighboursOf(node.id), ...eventsOf(node.id)])],
		leadsTo: [...neighboursOf(node.id).map((id) => `map/${id}/`), `outline/#node-${node.id}`]
	},
	{
		kind: 'text',
		address: SAMPLE.passage,
		words: [...said, ...reading.paragraphs.flatMap(({ text }) => text.split(/(?<=[.?!]) /u))],
		leadsTo: reading.passages.map(({ id }) => `text/${id}/`)
	},
	{
		kind: 'outline',
		address: SAMPLE.outline,
		words: [
			...reading.nodes.flatMap(({ title, gloss }) => [title, gloss]),
			...reading.events.map(({ title }) => title),
			...reading.passages.flatMap(({ targets }) => targets.map(({ exact }) => exact))
		],
		leadsTo: [
			...reading.nodes.map(({ id }) => `map/${id}/`),
			...reading.events.map(({ id }) => `timeline/${id}/`),
			...reading.passages.map(({ id }) => `text/${id}/`)
		]
	},
	{
		kind: 'timeline',
		address: 'timeline/',
		words: reading.events.map(({ title }) => title),
		leadsTo: reading.events.map(({ id }) => `timeline/${id}/`)
	}
];

for (const { kind, address, words, leadsTo } of PRINTED) {
	test(`the ${kind} on paper says all it says, within its margins, and where its links lead`, async ({
		page
	}) => {
		test.slow();
		const pages = await print(page, address);
		const printed = textOf(pages);
		const plain = unnumbered(printed);
		expect(words.filter((one) => !isPrinted(unnumbered(one), plain))).toEqual([]);
		expect(clipped(pages)).toEqual([]);

		const list = printed.slice(printed.indexOf(bare('Where the links lead')));
		expect(leadsTo.filter((one) => !list.includes(bare(one)))).toEqual([]);
		// A number that stands beside a link is in the list, and the other way round.
		const beside = new Set(printed.match(/\[\d+\]/gu)?.map((one) => one.slice(1, -1)));
		const listed = list.match(/\d+http/gu)?.map((one) => parseInt(one, 10)) ?? [];
		expect(beside.size).toBe(listed.length);
		await expect(page.locator('[data-printed-references]')).toHaveCount(0);
	});
}

test('a narrowed map says on paper what it is narrowed to', async ({ page }) => {
	const theme = reading.themes[0];
	const narrowed = page.getByRole('group', { name: 'Filter' }).getByRole('status');
	const printed = textOf(await print(page, `?theme=${theme?.id}`, narrowed));
	expect(printed).toContain(bare(`of ${reading.nodes.length} points`));
	expect(printed).toContain(bare(`Theme: ${theme?.title}`));
	expect(printed).not.toContain(bare('Show all'));
});
