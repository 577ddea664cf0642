import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { MapSelection } from '../../src/lib/layout/map/types';
import { neighbours } from '../../src/lib/reading/questions';
import { settings } from '../../src/lib/state/settings/settings.svelte';
import { MapAlone } from '../../src/lib/state/mapAlone.svelte';
import { ThreadSetting } from '../../src/lib/state/settings/threads';
import { Walking } from '../../src/lib/views/map/hands/walking.svelte';
import MapView from '../../src/lib/views/map/MapView.svelte';
import { renderWithEdition, smallEdition } from './support/smallEdition';

const show = (selection: MapSelection) =>
	renderWithEdition(MapView, {
		selection,
		hidden: new Set<string>(),
		threads: new ThreadSetting(settings),
		alone: new MapAlone(() => ({ kind: 'none' })),
		walking: new Walking({
			index: smallEdition(),
			selection: () => selection,
			hidden: () => new Set()
		})
	});

const states = (container: HTMLElement) =>
	Object.fromEntries(
		[...container.querySelectorAll<HTMLElement>('[data-node]')].map((node) => [
			node.dataset.node,
			node.dataset.state
		])
	);

describe('MapView', () => {
	it('every point is a link with its title, kind and theme, in the order of the reading', () => {
		show(null);
		const links = screen.getAllByRole('link');
		const { nodes } = smallEdition().reading;
		expect(links.map((link) => link.getAttribute('href'))).toEqual(
			nodes.map(({ id }) => `/map/${id}/`)
		);
		expect(links[0]).toHaveAccessibleName('The oven was common, claim, The oven');
	});

	it('a selection brings out its neighbours, and the rest recedes', () => {
		const id = 'waiting-has-a-price';
		const { container } = show({ kind: 'node', id });
		const near = new Set(neighbours(smallEdition(), id).map((node) => node.id));
		for (const [node, state] of Object.entries(states(container)))
			expect([node, state]).toEqual([
				node,
				node === id ? 'selected' : near.has(node) ? 'neighbour' : 'receded'
			]);
	});

	it('the controls say what they do, and "Settle" waits until something was moved', () => {
		show(null);
		for (const name of ['Zoom in', 'Zoom out', 'Fit'])
			expect(screen.getByRole('button', { name })).toBeInTheDocument();
		expect(screen.queryByRole('button', { name: 'Settle' })).toBeNull();
	});
});
