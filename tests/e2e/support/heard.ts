/** What a screen reader is given of a page: the browser's own accessibility tree, in the order in which it is read. */
import type { CDPSession, Page } from '@playwright/test';

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

/** Acts on what was heard as a screen reader does: it brings the focus there and presses Enter. */
export async function enter(page: Page, cdp: CDPSession, { element }: Heard): Promise<void> {
	const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: element });
	const functionDeclaration = 'function () { this.focus() }';
	await cdp.send('Runtime.callFunctionOn', {
		objectId: object.objectId ?? '',
		functionDeclaration
	});
	await page.keyboard.press('Enter');
}
