/**
 * `npm run bench:load [rounds]`: what script costs the home page.
 *
 * The built page is loaded side by side with its twin without script, under 4 × CPU slowdown and 1.6 Mbit/s with
 * 150 ms latency. Rounds alternate, so that whatever else the machine does falls on both; the ratio is taken within
 * each round. It is a measure for people, never part of `npm test`: times on a shared machine are no test.
 */
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { measureLoad, type Load } from './support/measureLoad';
import { median } from './support/median';
import { scriptlessTwin } from './support/twin';

const ROUNDS = Number(process.argv[2] ?? 7);

interface Round {
	page: Load;
	twin: Load;
}

interface Goal {
	name: string;
	limit: number;
	/** Decimals shown. */
	digits: number;
	value: (round: Round) => number;
}

const GOALS: Goal[] = [
	{
		name: 'largest contentful paint, × the twin',
		limit: 1.3,
		digits: 2,
		value: ({ page, twin }) => page.lcp / twin.lcp
	},
	{
		name: 'last visual change, × the twin',
		limit: 1.5,
		digits: 2,
		value: ({ page, twin }) => page.lastChange / twin.lastChange
	},
	{
		name: 'script on the wire, kB gzip',
		limit: 75,
		digits: 1,
		value: ({ page }) => page.scriptBytes / 1000
	},
	{ name: 'layout shift', limit: 0, digits: 4, value: ({ page }) => page.shift }
];

/** Serves the page and its twin, loads both in turn, and answers the rounds after a first that only warms up. */
async function measure(): Promise<Round[]> {
	const twin = scriptlessTwin('build');
	const encodings = ['gzip'];
	const sites = [
		await serve({ folder: 'build', port: 0, encodings }),
		await serve({ folder: twin.folder, port: 0, encodings })
	] as const;
	const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
	const browser = await chromium.launch({ executablePath: await ensureChromium(), args });
	const rounds: Round[] = [];
	try {
		for (let round = 0; round <= ROUNDS; round++) {
			// Who goes first alternates.
			const [a, b] = round % 2 ? sites : ([sites[1], sites[0]] as const);
			const first = await measureLoad(browser, a.url);
			const second = await measureLoad(browser, b.url);
			rounds.push(round % 2 ? { page: first, twin: second } : { page: second, twin: first });
			console.log(`round ${round || 'to warm up'}: ${inWords(rounds.at(-1) as Round)}`);
		}
	} finally {
		await browser.close();
		await Promise.all(sites.map(({ close }) => close()));
		twin.remove();
	}
	return rounds.slice(1);
}

function inWords({ page, twin }: Round): string {
	const times = ({ lcp, lastChange }: Load) => `${Math.round(lcp)} / ${Math.round(lastChange)} ms`;
	return `LCP / last change ${times(page)}, twin ${times(twin)}`;
}

/** A row: the median, its range, and whether the goal holds. */
function verdict({ name, limit, digits, value }: Goal, rounds: readonly Round[]): string {
	const values = rounds.map(value);
	const [middle, low, high] = [median(values), Math.min(...values), Math.max(...values)].map((n) =>
		n.toFixed(digits)
	);
	const holds = median(values) <= limit ? 'holds' : 'MISSED';
	return `${name.padEnd(38)} ${middle} (${low}–${high})  goal ≤ ${limit}: ${holds}`;
}

const rounds = await measure();
console.log(`\nMedians of ${rounds.length} rounds (range):`);
for (const goal of GOALS) console.log(verdict(goal, rounds));
