import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import { around, mount } from './mount.mjs';

const FAINT = '#d5d5d5';

mount((container, graph, shown) => {
	const nodes = new DataSet(
		graph.nodes.map(({ title, colour, size, ...node }) => ({
			...node,
			label: title,
			color: colour,
			size: size / 2
		}))
	);
	const edges = new DataSet(
		graph.relations.map(({ id, source, target }) => ({ id, from: source, to: target }))
	);
	const network = new Network(
		container,
		{ nodes, edges },
		{
			physics: false,
			interaction: { keyboard: true },
			nodes: { shape: 'dot', font: { size: 12 }, widthConstraint: { maximum: 110 } },
			edges: { arrows: { to: { scaleFactor: 0.5 } }, width: 1, smooth: false, color: '#777777' }
		}
	);
	network.on('selectNode', ({ nodes: [id] }) => {
		const near = around(graph, id);
		nodes.update(
			graph.nodes.map(({ id, colour }) => ({ id, color: near.has(id) ? colour : FAINT }))
		);
		edges.update(
			graph.relations.map(({ id: edge, source, target, verb }) => {
				const on = source === id || target === id;
				return { id: edge, color: on ? '#222222' : FAINT, label: on ? verb : undefined };
			})
		);
		shown(id);
	});
	return {
		view: () => JSON.stringify([network.getViewPosition(), network.getScale()]),
		at: (id) => network.canvasToDOM(network.getPosition(id))
	};
});
