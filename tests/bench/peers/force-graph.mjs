import ForceGraph from 'force-graph';
import { around, mount } from './mount.mjs';

const SIZE = 12;

mount((container, graph, shown) => {
	let near = new Set(graph.nodes.map(({ id }) => id));
	let chosen = '';
	const paint = (node, context, scale) => {
		context.globalAlpha = near.has(node.id) ? 1 : 0.25;
		context.fillStyle = node.colour;
		context.beginPath();
		context.arc(node.x, node.y, node.size / 2, 0, 7);
		context.fill();
		context.font = `${SIZE / scale}px sans-serif`;
		context.textAlign = 'center';
		context.fillStyle = '#222222';
		context.fillText(node.title, node.x, node.y + node.size);
		context.globalAlpha = 1;
	};
	const isOn = ({ source, target }) => source.id === chosen || target.id === chosen;
	const map = new ForceGraph(container)
		.width(container.clientWidth)
		.height(container.clientHeight)
		.graphData({
			nodes: graph.nodes.map((node) => ({ ...node, fx: node.x, fy: node.y })),
			links: graph.relations.map((relation) => ({ ...relation }))
		})
		.cooldownTicks(0)
		.nodeLabel('title')
		.nodeCanvasObject(paint)
		.linkDirectionalArrowLength(5)
		.linkColor((link) => (isOn(link) ? '#222222' : '#bbbbbb'))
		.onNodeClick(({ id }) => {
			near = around(graph, id);
			chosen = id;
			map.linkColor(map.linkColor());
			shown(id);
		});
	map.zoomToFit(0, 24);
	return {
		view: () => JSON.stringify([map.centerAt(), map.zoom()]),
		at: (id) => {
			const { x, y } = map.graphData().nodes.find((node) => node.id === id);
			return map.graph2ScreenCoords(x, y);
		}
	};
});
