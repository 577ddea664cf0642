import type { Browser, Page } from 'playwright-core';
import { hubOf, type BenchGraph } from './benchGraph';
import { SIZES, type PeerName } from './benchSite';
import { measureClick } from './click';
import { measureSeen } from './finalPicture';
import { measureFirstKey } from './firstKey';
import { measureGestures } from './gesture';
import { measurePresses } from './presses';

export interface Bench {
	browser: Browser;
	/** A blank page that compares pictures. */
	judge: Page;
	graph: BenchGraph;
	/** The built site, and the pages it is measured beside; both end in '/'. */
	site: string;
	beside: string;
}

/** One value for each figure. */
export type Values = Record<string, number>;

export interface Measure {
	title: string;
	/** Unit of what is printed. */
	unit: 'ms' | 'frames/s';
	/** What is measured in turn, the map first. */
	of: Record<string, (bench: Bench) => Promise<Values>>;
}

type Take = (bench: Bench, page: string) => Promise<Values>;

/** Names beside pages: 'map' is the built site's own, everything else stands in the folder beside it. */
function taken(pages: Record<string, string>, take: Take): Measure['of'] {
	const entries = Object.entries(pages).map(([name, page]) => {
		const of = (bench: Bench) => take(bench, (name === 'map' ? bench.site : bench.beside) + page);
		return [name, of] as const;
	});
	return Object.fromEntries(entries);
}

const seen: Take = async ({ browser, judge }, url) => ({
	...(await measureSeen(browser, judge, url))
});

const firstKey: Take = async ({ browser, graph, beside }, url) => {
	const answer = url === beside ? 'heard' : 'answered';
	return { operable: await measureFirstKey(browser, url, { node: hubOf(graph), answer }) };
};

const presses: Take = async ({ browser, graph, site }, url) => {
	const first = url === site ? `a[data-node="${hubOf(graph)}"]` : 'a';
	return { ...(await measurePresses(browser, url, first)) };
};

const click: Take = async ({ browser, graph }, url) => ({
	shown: await measureClick(browser, url, hubOf(graph))
});

const gestures =
	(size: number): Take =>
	async ({ browser, site }, url) => ({
		...(await measureGestures(browser, url, url === site ? size : undefined))
	});

/**
 * All that is measured by time or count in a round.
 *
 * @param nodes how many the reading has
 * @param peers the libraries beside which it is measured
 */
export function measures(nodes: number, peers: readonly PeerName[]): Measure[] {
	const pages = (suffix: string) =>
		Object.fromEntries(peers.map((peer) => [peer, `${peer}${suffix}.html`]));
	const alone = Object.fromEntries(peers.map((peer) => [`${peer} alone`, `${peer}-${nodes}.html`]));
	return [
		{ title: 'load', unit: 'ms', of: taken({ map: '', twin: '', ...pages(''), ...alone }, seen) },
		{ title: 'first key', unit: 'ms', of: taken({ map: '', twin: '' }, firstKey) },
		{ title: 'click', unit: 'ms', of: taken({ map: '', ...pages(`-${nodes}`) }, click) },
		{ title: 'arrows', unit: 'ms', of: taken({ map: '', list: 'list.html' }, presses) },
		...SIZES.map((size): Measure => ({
			title: `gestures, ${size} nodes`,
			unit: 'frames/s',
			of: taken({ map: '', loop: 'loop.html', ...pages(`-${size}`) }, gestures(size))
		}))
	];
}
