/**
 * `npm run bench:map [rounds] [built site]`: the map beside four libraries that draw the same nodes at the same places,
 * and beside the least that could be done: the page without script, a bare canvas loop, a plain list.
 *
 * Every round measures everything once, in turn, in the other order every second time, so that whatever else the
 * machine does falls on all; ratios are taken within a round. All of it under 4 × CPU slowdown; loading also at 1.6 Mbit/s
 * with 150 ms latency; what hands do, once the page has settled and the pointer has come to the map. It is a measure for people, never part of `npm test`: times on a shared machine are no test.
 */
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { benchGraph } from './support/map/benchGraph';
import { benchSite, PEERS, peersInstalled } from './support/map/benchSite';
import { measureCoverage } from './support/map/coverage';
import { GOALS, ratios, verdict, type Round } from './support/map/goals';
import { measures, type Bench } from './support/map/measures';

const ROUNDS = Number(process.argv[2] ?? 5);
const BUILD = process.argv[3] ?? 'build';

/** Nothing that is done to the map changes the libraries: they are measured in the first of five rounds, in the same turn as the map. */
const PEERS_EVERY = 5;

const graph = benchGraph(BUILD);
const peers = peersInstalled();
const all = measures(graph.nodes.length, peers);
const withoutPeers = measures(graph.nodes.length, []);

/** @param n counted from 0 */
async function measureRound(bench: Bench, n: number): Promise<Round> {
	const round: Round = {};
	const turned = n % 2 === 1;
	for (const { title, of } of n % PEERS_EVERY ? withoutPeers : all) {
		const values: Round[string] = (round[title] = {});
		const order = turned ? Object.entries(of).reverse() : Object.entries(of);
		for (const [what, measure] of order) {
			const failed = ({ message }: Error) => {
				console.log(`not measured: ${title}, ${what}: ${message.split('\n')[0]}`);
				return {};
			};
			values[what] = await measure(bench).catch(failed);
		}
	}
	return round;
}

async function printCoverage({ browser, site, beside }: Bench) {
	console.log(
		'\nNamed in the accessibility tree, nodes / relations (goal 1.00 / 1.00, script on and off):'
	);
	const pages = [
		{ name: 'map, script on', url: site, javaScriptEnabled: true },
		{ name: 'map, script off', url: site, javaScriptEnabled: false },
		...peers.map((peer) => {
			const url = `${beside}${peer}-${graph.nodes.length}.html`;
			return { name: peer, url, javaScriptEnabled: true };
		})
	];
	for (const { name, ...asked } of pages) {
		const { nodes, relations } = await measureCoverage(browser, { ...asked, graph });
		console.log(`  ${name.padEnd(32)} ${nodes.toFixed(2)} / ${relations.toFixed(2)}`);
	}
}

function printRounds(rounds: readonly Round[]) {
	for (const { title } of all) {
		console.log(`\n${title}, × the map in the same round:`);
		for (const line of ratios(rounds, title)) console.log(line);
	}
	console.log(`\nMedians of ${rounds.length} rounds (range):`);
	for (const goal of GOALS) console.log(verdict(goal, rounds));
}

const pages = await benchSite(BUILD, graph, peers);
const encodings = ['gzip'];
const site = await serve({ folder: BUILD, port: 0, encodings });
const beside = await serve({ folder: pages.folder, port: 0, encodings });
// WebGL is drawn by the processor where there is no graphics card; sigma has nothing else.
const args = ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-background-networking'];
const browser = await chromium.launch({ executablePath: await ensureChromium(), args });
try {
	const judge = await browser.newPage();
	const bench: Bench = { browser, judge, graph, site: site.url, beside: beside.url };
	const missing = PEERS.filter((name) => !peers.includes(name));
	if (missing.length)
		console.log(
			`Not installed (npm install --prefix tests/bench), so not measured: ${missing.join(', ')}`
		);
	console.log(`${graph.nodes.length} nodes, ${graph.relations.length} relations`);
	const rounds: Round[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		rounds.push(await measureRound(bench, round));
		console.log(`round ${round + 1} of ${ROUNDS}`);
	}
	printRounds(rounds);
	await printCoverage(bench);
} finally {
	await browser.close();
	await Promise.all([site.close(), beside.close()]);
	pages.remove();
}
