/**
 * The core journeys in Firefox and in WebKitGTK, on the built site and on the one file from the disk (`npm run build`, `npm run build:file`
 * first). An engine this machine has not is passed over, and it is said what is lacking; with CI set it fails.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { linesIn, overlaps } from '../e2e/support/boxes';
import { ONE_FILE_ADDRESS } from '../e2e/support/oneFile';
import { BUILD, event, neighboursOf, node, passage, reading } from '../e2e/support/site';
import { tour } from '../e2e/support/tours';
import type { Engine, Tab } from './support/engine';
import { findEngines } from './support/findEngines';
import { until } from './support/until';

const MAP = '[data-view="map"]';
const inMap = (id: string) => `${MAP} a[data-node="${id}"]`;

const count = (tab: Tab, selector: string) =>
	tab.evaluate((selector) => document.querySelectorAll(selector).length, selector);
const words = (tab: Tab, selector: string) =>
	tab.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);
const focusOn = (tab: Tab, selector: string) =>
	tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), selector);
const focused = (tab: Tab) =>
	tab.evaluate(() => document.activeElement?.getAttribute('data-node') ?? '');
const isFocused = (tab: Tab, selector: string) =>
	tab.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);

async function open(tab: Tab, address: string) {
	await tab.goto(address);
	await until(() => count(tab, '[data-live]'));
}

const at = (tab: Tab, end: string) => until(async () => (await tab.url()).endsWith(end));

for (const found of findEngines()) {
	const lacks = 'lacks' in found ? found.lacks : '';
	if (lacks && !process.env.CI) console.warn(`${found.engine} is not tried: install ${lacks}.`);

	describe.skipIf(lacks && !process.env.CI)(found.engine, () => {
		let engine: Engine;
		let site: Awaited<ReturnType<typeof serve>>;
		let tab: Tab;

		beforeAll(async () => {
			if ('lacks' in found) throw new Error(`${found.engine}: install ${lacks}.`);
			site = await serve({ folder: BUILD, port: 0 });
			engine = await found.start();
			tab = engine.tab;
			console.log(engine.name);
		});
		afterEach(() => expect(tab.faults() ?? []).toEqual([]));
		afterAll(async () => {
			await engine.close();
			await site.close();
		});

		it('the map is whole, its script lives, no words overlap, and nothing is wider than the window', async () => {
			await open(tab, site.url);
			expect(await count(tab, `${MAP} a[data-node]`)).toBe(reading.nodes.length);
			await tab.evaluate(() => document.fonts.ready.then(() => true));
			const lines = await tab.evaluate(linesIn, `${MAP} [data-label], ${MAP} [data-caption]`);
			expect(lines.length).toBeGreaterThan(50);
			expect(overlaps(lines)).toEqual([]);
			const beyond = await tab.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(beyond).toBeLessThanOrEqual(0);
		});

		it('R4, R8: a point by a click: its words are marked; Back takes it back', async () => {
			await open(tab, site.url);
			await tab.click(inMap(node.id));
			await at(tab, `/map/${node.id}/`);
			await until(() => count(tab, `${inMap(node.id)}[aria-current="true"]`));
			const [said] = reading.passages.find(({ id }) => id === node.passages[0])?.targets ?? [];
			await until(async () => (await words(tab, '[data-passage-on]')) !== '');
			expect(said?.exact).toContain((await words(tab, '[data-passage-on]')).slice(0, 20));
			expect(await count(tab, `${MAP} [data-state="neighbour"][data-node]`)).toBe(
				neighboursOf(node.id).length
			);
			await tab.back();
			await until(async () => (await count(tab, '[aria-current="true"][data-node]')) === 0);
		});

		it('by keys: "/" finds a point; an arrow leads to the next on the map', async () => {
			await open(tab, site.url);
			await tab.press('/');
			await until(() => isFocused(tab, '[role="combobox"]'));
			await tab.type(node.title);
			await until(async () =>
				(await words(tab, '[role="option"][aria-selected="true"]')).includes(node.title)
			);
			await tab.press('Enter');
			await at(tab, `/map/${node.id}/`);
			await until(() => isFocused(tab, '[data-view="slip"]'));
			await focusOn(tab, inMap(node.id));
			await tab.press('ArrowDown');
			await until(async () => ![node.id, ''].includes(await focused(tab)));
			expect(neighboursOf(node.id)).toContain(await focused(tab));
		});

		it('an event and a passage by their addresses', async () => {
			await open(tab, `${site.url}timeline/${event.id}/`);
			expect(await words(tab, 'h2')).toBe(event.title);
			await open(tab, `${site.url}text/${passage.id}/`);
			const lit = await tab.evaluate(() =>
				[...document.querySelectorAll('[data-passage-on]')].map((one) => one.textContent).join('')
			);
			expect(lit).toContain(passage.targets[0]?.exact);
		});

		it('reading: a key leads from paragraph to paragraph', async () => {
			await tab.goto(`${site.url}read/`);
			const [first, second] = reading.paragraphs.slice(1);
			const link = (id = '') => `[data-paragraph="${id}"] > a`;
			await until(() => count(tab, 'aside kbd'));
			await tab.press('j');
			await until(() => isFocused(tab, link(first?.id)));
			await tab.press('j');
			await until(() => isFocused(tab, link(second?.id)));
		});

		for (const edition of ['the hosted edition', 'the one file from the disk'] as const) {
			it(`a tour is presented: ${edition}`, async () => {
				const root = edition === 'the hosted edition' ? site.url : `${ONE_FILE_ADDRESS}#/`;
				const [first, second] = tour.steps;
				await tab.goto('about:blank');
				await open(tab, `${root}present/${tour.id}/${first?.id}/`);
				await tab.press('PageDown');
				await at(tab, `/${second?.id}/`);
				await tab.press('b');
				await until(() => count(tab, '[data-screen]'));
				await tab.press('b');
				await until(async () => (await count(tab, '[data-screen]')) === 0);
				await tab.press('PageUp');
				await at(tab, `/${first?.id}/`);
			});
		}

		it('the one file: a point, its words, and search', async () => {
			await tab.goto('about:blank');
			await open(tab, ONE_FILE_ADDRESS);
			await tab.click(inMap(node.id));
			await at(tab, `#/map/${node.id}/`);
			await until(async () => (await words(tab, '[data-passage-on]')) !== '');
			await tab.press('/');
			await until(() => isFocused(tab, '[role="combobox"]'));
		});
	});
}
