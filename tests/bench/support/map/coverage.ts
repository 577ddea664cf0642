import type { Browser } from 'playwright-core';
import type { BenchGraph } from './benchGraph';

/** Shares of what is drawn that the accessibility tree names, 0 to 1. */
export interface Coverage {
	nodes: number;
	relations: number;
}

interface AxNode {
	nodeId: string;
	ignored: boolean;
	backendDOMNodeId?: number;
	childIds?: string[];
	name?: { value?: unknown };
	description?: { value?: unknown };
}

/** All that is said from a node of the tree down, one text for each node. */
function textsBelow(root: AxNode, byId: ReadonlyMap<string, AxNode>): string[] {
	const below = (root.childIds ?? []).flatMap((id) => {
		const child = byId.get(id);
		return child ? textsBelow(child, byId) : [];
	});
	const own = root.ignored
		? ''
		: `${String(root.name?.value ?? '')} ${String(root.description?.value ?? '')}`;
	return own.trim() ? [own, ...below] : below;
}

const share = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length / all.length;

/** A node is named by its title; a relation where one text says both titles and its verb, one way or the other. */
function covered({ nodes, relations }: BenchGraph, texts: readonly string[]): Coverage {
	const titles = new Map(nodes.map(({ id, title }) => [id, title]));
	const says = (...words: string[]) =>
		texts.some((text) => words.every((word) => text.includes(word)));
	return {
		nodes: share(nodes, ({ title }) => says(title)),
		relations: share(relations, ({ source, target, verb, inverse }) => {
			const [from, to] = [titles.get(source) ?? '', titles.get(target) ?? ''];
			return says(from, `${verb} ${to}`) || says(to, `${inverse} ${from}`);
		})
	};
}

interface Asked {
	url: string;
	graph: BenchGraph;
	javaScriptEnabled: boolean;
}

/** What of the graph is named in the accessibility tree of the map. */
export async function measureCoverage(
	browser: Browser,
	{ url, graph, javaScriptEnabled }: Asked
): Promise<Coverage> {
	const context = await browser.newContext({
		javaScriptEnabled,
		viewport: { width: 1440, height: 900 }
	});
	try {
		const page = await context.newPage();
		await page.goto(url, { waitUntil: 'networkidle' });
		const cdp = await context.newCDPSession(page);
		const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
		const map = await cdp.send('DOM.querySelector', {
			nodeId: root.nodeId,
			selector: '[data-view="map"]'
		});
		const { node } = await cdp.send('DOM.describeNode', { nodeId: map.nodeId });
		const tree = (await cdp.send('Accessibility.getFullAXTree')).nodes as AxNode[];
		const byId = new Map(tree.map((one) => [one.nodeId, one]));
		const top = tree.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
		return covered(graph, top ? textsBelow(top, byId) : []);
	} finally {
		await context.close();
	}
}
