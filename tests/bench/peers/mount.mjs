/**
 * Draws the graph that stands in the page with a library, as soon as there is a box to draw it in, and leaves on `window`
 * what the bench asks of every library.
 *
 * @typedef {object} Graph
 * @property {{ id: string, title: string, x: number, y: number, size: number, colour: string }[]} nodes
 * @property {{ id: string, source: string, target: string, verb: string }[]} relations
 *
 * @typedef {object} Peer
 * @property {() => string} view where the map stands, as text: another text once it has been panned or zoomed
 * @property {(id: string) => { x: number, y: number }} at where a node is, in its box
 *
 * @param {(box: HTMLElement, graph: Graph, shown: (id: string) => void) => Peer} draw `shown` is to be called when
 *   the neighbourhood of a clicked node has been brought out and is drawn with the next frame
 */
export async function mount(draw) {
	const box = await present('peer');
	const graph = JSON.parse((await present('graph')).textContent ?? '');
	Object.assign(window, {
		peer: draw(box, graph, (id) => (document.documentElement.dataset.shown = id))
	});
}

/**
 * @param {string} id
 * @returns {Promise<HTMLElement>}
 */
function present(id) {
	return new Promise((found) => {
		const look = () => {
			const element = document.getElementById(id);
			if (!element) return false;
			found(element);
			return true;
		};
		if (look()) return;
		new MutationObserver((_, watch) => look() && watch.disconnect()).observe(document, {
			childList: true,
			subtree: true
		});
	});
}

/**
 * A node and those it is related to.
 * @param {Graph} graph
 * @param {string} id
 */
export function around({ relations }, id) {
	const near = relations.filter(({ source, target }) => source === id || target === id);
	return new Set([id, ...near.flatMap(({ source, target }) => [source, target])]);
}
