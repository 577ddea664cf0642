/**
 * `npm run bench:threads [rounds]`: what threads cost while the text is scrolled, the map is zoomed and the window resized.
 *
 * Under 4 × CPU slowdown the same journey is made with threads drawn and with threads off, in turn; the browser's own count of
 * main-thread time (script, style, layout, paint) is taken over as many frames, and the difference is what threads
 * cost. Where a frame sets the whole page anew, that difference is lost in it: there the time is taken that threads themselves spend in
 * a frame, after the page has been laid out. It is a measure for people, never part of `npm test`: times on a shared machine are no test.
 */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { median } from './support/median';

const ROUNDS = Number(process.argv[2] ?? 15);
const CPU_SLOWDOWN = 4;
/** Frames of a journey; a pane that is resized sets all its type anew in each, so that it takes fewer. */
const FRAMES = 60;
const FRAMES_RESIZED = 10;
/** ms a frame. */
const GOAL = 4;

/** What is done in each frame: the body of a function of the frame's number and of the panes. */
interface Journey {
	frames: number;
	step: string;
	/** The whole page is laid out anew in each frame. */
	setsAnew?: boolean;
}

/** Times whatever else a page does in its frames than the journey, ms each, in `window.spent`. */
const TIME_FRAMES = `
	const ask = requestAnimationFrame.bind(window);
	window.spent = [];
	window.requestAnimationFrame = (work) =>
		ask((time) => {
			const start = performance.now();
			work(time);
			if (!work.isJourney) window.spent.push(performance.now() - start);
		});`;

/** Runs a step in each of some frames of the page. @returns ms of each other thing done in them */
const travel = (page: Page, { frames, step, setsAnew = false }: Journey) =>
	page.evaluate(
		`new Promise((done) => {
			window.spent = [];
			const panes = [...document.querySelectorAll('[data-aims]')];
			const frame = (i) => {
				if (i === ${frames}) return done(window.spent);
				(${step})(i, panes);
				if (${setsAnew}) document.body.getBoundingClientRect();
				go(i + 1);
			};
			const go = (i) => requestAnimationFrame(Object.assign(() => frame(i), { isJourney: true }));
			go(0);
		})`
	) as Promise<number[]>;

const JOURNEYS: Record<string, Journey> = {
	'scrolling the text': {
		frames: FRAMES,
		step: '(i, panes) => panes.at(-1).scrollBy({ top: i % 60 < 30 ? 24 : -24, behavior: "instant" })'
	},
	'panning the map': {
		frames: FRAMES,
		step: '(i, panes) => panes[0].scrollBy({ left: i % 60 < 30 ? 9 : -9, behavior: "instant" })'
	},
	'resizing a pane': {
		frames: FRAMES_RESIZED,
		setsAnew: true,
		step: '(i) => document.querySelector("main").style.paddingRight = (i % 40) + "px"'
	}
};

/** The node with most events, by its address. */
function busiestNode(): string {
	const { nodes, events } = JSON.parse(readFileSync('build/data/reading.json', 'utf8')) as {
		nodes: { id: string }[];
		events: { nodes: string[] }[];
	};
	const ties = (id: string) => events.filter((event) => event.nodes.includes(id)).length;
	return nodes.reduce((a, b) => (ties(b.id) > ties(a.id) ? b : a)).id;
}

async function taskTime(cdp: CDPSession): Promise<number> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** A page that stays open, with threads or without. */
interface Opened {
	page: Page;
	cdp: CDPSession;
}

async function openPage(browser: Browser, url: string, threads: 'on' | 'off'): Promise<Opened> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await page.addInitScript(TIME_FRAMES);
	await page.addInitScript(
		(threads) => localStorage.setItem('passagework:settings', JSON.stringify({ threads })),
		threads
	);
	await page.goto(url, { waitUntil: 'networkidle' });
	// The map is brought near, so that it can be panned.
	for (let i = 0; i < 3; i++)
		await page.locator('[data-view="map"] footer button', { hasText: '+' }).click();
	await page.waitForTimeout(600);
	const cdp = await context.newCDPSession(page);
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
	return { page, cdp };
}

/** Main-thread time of a journey, ms a frame, and what was spent beside it in frames of its own. */
async function cost({ page, cdp }: Opened, journey: Journey) {
	const before = await taskTime(cdp);
	const spent = await travel(page, journey);
	return { all: ((await taskTime(cdp)) - before) / journey.frames, spent };
}

const { url, close } = await serve({ folder: 'build', port: 0, encodings: ['gzip'] });
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const browser = await chromium.launch({ executablePath: await ensureChromium(), args });
const address = `${url}map/${busiestNode()}/`;
const withThreads = await openPage(browser, address, 'on');
const without = await openPage(browser, address, 'off');
for (const [name, journey] of Object.entries(JOURNEYS)) {
	const on: number[] = [];
	const off: number[] = [];
	const own: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const drawn = await cost(withThreads, journey);
		on.push(drawn.all);
		own.push(...drawn.spent);
		off.push((await cost(without, journey)).all);
	}
	const differences = on.map((ms, i) => ms - (off[i] ?? 0));
	const threads = median(journey.setsAnew ? own : differences);
	const range = `${Math.min(...differences).toFixed(2)} to ${Math.max(...differences).toFixed(2)}`;
	const all = `${median(on).toFixed(2)} with, ${median(off).toFixed(2)} without, difference ${range}`;
	const itself = `by themselves ${median(own).toFixed(2)}, at most ${Math.max(...own).toFixed(2)}`;
	console.log(
		`${name.padEnd(20)} threads ${threads.toFixed(2)} ms a frame (${itself}; ${all})  goal < ${GOAL}: ${threads < GOAL ? 'holds' : 'MISSED'}`
	);
}
await browser.close();
await close();
