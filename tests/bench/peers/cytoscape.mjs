import cytoscape from 'cytoscape';
import { mount } from './mount.mjs';

mount((container, { nodes, relations }, shown) => {
	const cy = cytoscape({
		container,
		layout: { name: 'preset', fit: true, padding: 24 },
		elements: {
			nodes: nodes.map(({ x, y, ...data }) => ({ data, position: { x, y } })),
			edges: relations.map((data) => ({ data }))
		},
		style: [
			{
				selector: 'node',
				style: {
					label: 'data(title)',
					'background-color': 'data(colour)',
					width: 'data(size)',
					height: 'data(size)',
					'font-size': 12,
					'text-wrap': 'wrap',
					'text-max-width': '110px'
				}
			},
			{
				selector: 'edge',
				style: {
					width: 1,
					'curve-style': 'bezier',
					'target-arrow-shape': 'triangle',
					'arrow-scale': 0.6
				}
			},
			{ selector: '.far', style: { opacity: 0.25 } },
			{ selector: '.verb', style: { label: 'data(verb)', 'font-size': 10 } }
		]
	});
	cy.on('tap', 'node', ({ target }) => {
		const near = target.closedNeighborhood();
		cy.batch(() => {
			cy.elements().addClass('far').removeClass('verb');
			near.removeClass('far');
			target.connectedEdges().addClass('verb');
		});
		shown(target.id());
	});
	return {
		view: () => JSON.stringify([cy.pan(), cy.zoom()]),
		at: (id) => cy.getElementById(id).renderedPosition()
	};
});
