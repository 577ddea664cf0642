/** What a screen reader is given of a page: the browser's own accessibility tree, in the order in which it is read. */
import { expect, type CDPSession, type Page } from '@playwright/test';

export interface Heard {
	role: string;
	name: string;
	/** Of the element in the page. */
	element: number;
	/** What is around it, the nearest last: role and name. */
	within: string[];
}

/** Boxes without a meaning of their own, and the runs of text that their parents' names or contents have already. */
const UNSPOKEN = new Set(['InlineTextBox', 'none', 'generic', 'ListMarker']);

interface AxNode {
	nodeId: string;
	ignored: boolean;
	role?: { value?: string };
	name?: { value?: string };
	backendDOMNodeId?: number;
	childIds?: string[];
}

/** Everything that is heard, in reading order. */
export async function heardOn(cdp: CDPSession): Promise<Heard[]> {
	const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const walk = (node: AxNode, within: string[]): Heard[] => {
		const role = node.role?.value ?? '';
		const name = node.name?.value ?? '';
		const isSpoken = !node.ignored && !UNSPOKEN.has(role);
		const own = isSpoken ? [{ role, name, element: node.backendDOMNodeId ?? 0, within }] : [];
		const inside = isSpoken ? [...within, `${role} ${name}`.trim()] : within;
		const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
		return [...own, ...children.flatMap((child) => walk(child, inside))];
	};
	const [root] = nodes;
	return root ? walk(root, []) : [];
}

/** Acts on what was heard as a screen reader does: it brings the focus there and presses Enter, or the space bar on a checkbox. */
export async function enter(page: Page, cdp: CDPSession, { element, role }: Heard): Promise<void> {
	const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: element });
	const functionDeclaration = 'function () { this.focus() }';
	await cdp.send('Runtime.callFunctionOn', {
		objectId: object.objectId ?? '',
		functionDeclaration
	});
	await page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
}

/** What is listened for: a role, and words of its name and of what is around it. */
export interface Sought {
	role: string;
	name: RegExp;
	within?: RegExp;
}

/** The ears of a test: what is heard, and the first thing that is as it is sought, once it is. */
export async function listen(page: Page) {
	const cdp = await page.context().newCDPSession(page);
	const all = async ({ role, name, within = /^/ }: Sought) =>
		(await heardOn(cdp)).filter(
			(one) =>
				one.role === role && name.test(one.name) && one.within.some((around) => within.test(around))
		);
	const hear = async (sought: Sought): Promise<Heard> => {
		let found: Heard[] = [];
		await expect.poll(async () => (found = await all(sought)).length).toBeGreaterThan(0);
		return found[0] as Heard;
	};
	return { all, hear, enter: async (sought: Sought) => enter(page, cdp, await hear(sought)) };
}

/** Matches these words, however they are punctuated. */
export const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
