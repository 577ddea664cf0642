/**
 * `npm run bench:search [rounds]`: how soon search answers, on the built site, at full speed and at 4 × CPU slowdown.
 *
 * Words of the reading's own titles are typed letter by letter, one of them misspelt and one that nothing matches. Beside the time
 * on the clock stands the work of the page's main thread (CPU time of script, style and layout), which other work on the machine
 * does not lengthen; four times that is what the slowdown would make of it on a quiet machine. It is a measure for people,
 * never part of `npm test`: times on a shared machine are no test.
 */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type CDPSession } from 'playwright-core';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { median } from './support/median';
import { openSearch, typeInSearch } from './support/typeInSearch';

const ROUNDS = Number(process.argv[2] ?? 5);
const SLOWDOWNS = [1, 4] as const;
/** ms for a letter, at the greatest slowdown. */
const GOAL = 30;

const { nodes } = JSON.parse(readFileSync('build/data/reading.json', 'utf8')) as {
	nodes: { title: string }[];
};
const titles = nodes.slice(0, 3).map(({ title }) => title);
const misspelt = (titles[0] ?? '').replace(/(\p{L})(\p{L})(?=\P{L}*$)/u, '$2$1');
const WORDS = [...titles, misspelt, 'qqqzzzxxq'];

const TYPED = WORDS.flatMap((word) => Array.from(word, (_, i) => word.slice(0, i + 1)));

interface SearchTimes {
	box: number;
	index: number;
	/** One for each letter. */
	answers: number[];
	/** CPU time of the main thread for each letter, on average. */
	work: number;
}

const PARTS = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/** CPU time of the page's main thread so far, ms. */
async function threadTime(cdp: CDPSession): Promise<number> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	const parts = metrics.filter(({ name }) => PARTS.includes(name));
	return 1000 * parts.reduce((sum, { value }) => sum + value, 0);
}

async function measure(browser: Browser, url: string, rate: number): Promise<SearchTimes> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	// tsx names functions by a helper that a page does not have.
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.waitForSelector('[data-live]', { state: 'attached' });
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	await cdp.send('Emulation.setCPUThrottlingRate', { rate });
	const opened = await page.evaluate(openSearch, TYPED[0] ?? '');
	const before = await threadTime(cdp);
	const answers = await page.evaluate(typeInSearch, TYPED);
	const work = ((await threadTime(cdp)) - before) / TYPED.length;
	await page.close();
	return { ...opened, answers, work };
}

const rounds = new Map<number, SearchTimes[]>(SLOWDOWNS.map((rate) => [rate, []]));
const site = await serve({ folder: 'build', port: 0, encodings: ['gzip'] });
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const browser = await chromium.launch({ executablePath: await ensureChromium(), args });
try {
	for (let round = 0; round < ROUNDS; round++) {
		for (const rate of SLOWDOWNS) rounds.get(rate)?.push(await measure(browser, site.url, rate));
	}
} finally {
	await browser.close();
	await site.close();
}

/** The median over the rounds, in ms. */
function figure(rate: number, of: (times: SearchTimes) => number): number {
	return Math.round(median((rounds.get(rate) ?? []).map(of)) * 10) / 10;
}

const FIGURES: Record<string, (times: SearchTimes) => number> = {
	'"/" to the box on the screen': ({ box }) => box,
	'the box to the first answer (index made)': ({ index }) => index,
	'a letter to its answers, median': ({ answers }) => median(answers),
	'a letter to its answers, slowest': ({ answers }) => Math.max(...answers),
	'work of the main thread for a letter': ({ work }) => work
};
const [fast, slow] = SLOWDOWNS;
console.log(`Medians of ${ROUNDS} rounds, ${TYPED.length} letters each, ms:`);
console.table(
	Object.fromEntries(
		Object.entries(FIGURES).map(([name, of]) => {
			const [a, b] = [figure(fast, of), figure(slow, of)];
			return [name, { '1 ×': a, '4 ×': b, ratio: Math.round((b / a) * 10) / 10 }];
		})
	)
);
const work = slow * figure(fast, (times) => times.work);
console.log(
	`work for a letter at 1 ×, times ${slow}: ${work} ms, goal ≤ ${GOAL}: ${work <= GOAL ? 'holds' : 'MISSED'}`
);
