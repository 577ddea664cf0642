/**
 * Added, with its neighbours, to every page before the page's own script: what only the page itself can tell. Times are
 * ms since navigation began. Plain script: it is put into pages as it stands.
 */
{
	const region = () =>
		document.querySelector('[data-view="map"] .stage') ??
		document.querySelector('[data-view="map"]');

	/** Sum of what long tasks last over 50 ms. */
	let blocking = 0;
	new PerformanceObserver((entries) => {
		for (const { duration } of entries.getEntries()) blocking += duration - 50;
	}).observe({ type: 'longtask', buffered: true });

	/** When something last came over the network or kept the page busy. */
	let busy = 0;
	new PerformanceObserver((entries) => {
		for (const { startTime, duration } of entries.getEntries())
			busy = Math.max(busy, startTime + duration);
	}).observe({ entryTypes: ['longtask', 'resource'] });

	window.bench = {
		/** Whether what script there is has taken hold of the map. */
		ready() {
			if (document.getElementById('peer')) return window.peer !== undefined;
			const own = document.scripts.length > 0 && document.querySelector('a[data-node]');
			return !own || document.querySelector('a[data-node][tabindex]') !== null;
		},
		/** How long nothing has happened. */
		quietFor: () => performance.now() - busy,
		blocking: () => blocking,
		/** Where the map is. */
		region: () => region().getBoundingClientRect().toJSON(),
		/** Where a point of it is. */
		centreOf(id) {
			const { left, top } = region().getBoundingClientRect();
			if (window.peer) {
				const { x, y } = window.peer.at(id);
				return { x: left + x, y: top + y };
			}
			const glyph = document
				.querySelector(`a[data-node="${id}"] :is(.glyph, .counted)`)
				.getBoundingClientRect();
			return { x: glyph.left + glyph.width / 2, y: glyph.top + glyph.height / 2 };
		},
		/** Where the ground can be taken hold of: no point is there. */
		hold() {
			const { left, top, width, height } = region().getBoundingClientRect();
			const places = [...Array(400).keys()].map((i) => ({
				x: left + 12 + ((i % 20) * width) / 40,
				y: top + 12 + (Math.floor(i / 20) * height) / 40
			}));
			return places.find(({ x, y }) => !document.elementFromPoint(x, y)?.closest('a'));
		},
		/** What the map shows, as text that is another once it has been panned or zoomed. */
		view() {
			if (window.peer) return window.peer.view();
			const pane = document.querySelector('[data-view="map"] .pane');
			return pane ? JSON.stringify(pane.querySelector('svg').getBoundingClientRect()) : '';
		},
		/** Copies what the map draws beside itself until it has so many points; lines in proportion. */
		fillUp(size, step) {
			const svg = document.querySelector('[data-view="map"] .ground svg');
			const points = [...svg.querySelectorAll('a[data-node]')];
			const lines = [...svg.querySelectorAll('g[data-relation]')];
			for (let copy = 1, n = points.length; n < size; copy++) {
				const some = points.slice(0, size - n);
				const share = Math.round((lines.length * some.length) / points.length);
				const layer = document.createElementNS(svg.namespaceURI, 'g');
				layer.setAttribute('transform', `translate(${copy * step.x} ${copy * step.y})`);
				for (const one of [...lines.slice(0, share), ...some]) layer.append(one.cloneNode(true));
				svg.append(layer);
				n += some.length;
			}
		}
	};
}
