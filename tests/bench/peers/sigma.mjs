import Graph from 'graphology';
import Sigma from 'sigma';
import { around, mount } from './mount.mjs';

const FAINT = '#d5d5d5';

mount((container, graph, shown) => {
	const model = new Graph({ multi: true });
	for (const { id, title, x, y, size, colour } of graph.nodes)
		model.addNode(id, { label: title, x, y: -y, size: size / 2, color: colour });
	for (const { id, source, target, verb } of graph.relations)
		model.addEdgeWithKey(id, source, target, { size: 1, color: '#777777', verb });
	const sigma = new Sigma(model, container, { allowInvalidContainer: true });
	sigma.on('clickNode', ({ node }) => {
		const near = around(graph, node);
		model.updateEachNodeAttributes((id, attributes) => ({
			...attributes,
			color: near.has(id) ? attributes.color : FAINT
		}));
		model.updateEachEdgeAttributes((_, attributes, source, target) => ({
			...attributes,
			color: source === node || target === node ? '#222222' : FAINT
		}));
		shown(node);
	});
	return {
		view: () => JSON.stringify(sigma.getCamera().getState()),
		at: (id) => sigma.graphToViewport(model.getNodeAttributes(id))
	};
});
