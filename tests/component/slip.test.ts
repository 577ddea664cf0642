import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { relationGroupsOf } from '../../src/lib/reading/questions';
import type { Selection } from '../../src/lib/state/selection';
import Slip from '../../src/lib/views/slip/Slip.svelte';
import { renderWithEdition, smallEdition } from './support/smallEdition';

const show = (selection: Selection) => renderWithEdition(Slip, { selection });
const names = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

describe('Slip', () => {
	it('on a first visit says how to read each view, and offers at most three places to start', () => {
		show({ kind: 'none' });
		expect(screen.getAllByRole('term').map((one) => one.textContent)).toEqual([
			'Map',
			'Timeline',
			'Text'
		]);
		const start = screen.getByText('Start with').parentElement ?? document.body;
		const places = within(start).getAllByRole('link');
		expect(places.length).toBeGreaterThan(0);
		expect(places.length).toBeLessThanOrEqual(3);
	});

	it('R3: says whose point it is, and that a view reported is not the reporter’s own', () => {
		show({ kind: 'node', id: 'key-is-a-promise' });
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('A key is a promise');
		expect(screen.getByText(/A view Ada Moreau reports, not Ada Moreau’s own/)).toBeInTheDocument();
		expect(screen.getByText(/Draws on/)).toHaveTextContent('Draws on Berthe');
		expect(screen.getByText(/the speaker’s own words/)).toBeInTheDocument();
		expect(screen.getByText(/The drawing of a key stands in the text/)).toBeInTheDocument();
	});

	it('lists every relation once under its verb, as seen from the point', () => {
		show({ kind: 'node', id: 'waiting-has-a-price' });
		const groups = relationGroupsOf(smallEdition(), 'waiting-has-a-price');
		for (const { verb, relations } of groups) {
			const group = screen.getByText(verb, { selector: 'dt' }).parentElement;
			const links = within(group ?? document.body).getAllByRole('link');
			expect(links.map((link) => link.getAttribute('href'))).toEqual(
				relations.map(({ other }) => `/map/${other}/`)
			);
		}
		expect(groups.map(({ verb }) => verb)).toContain('transformed from');
	});

	it('R8: from a point to its events and its words', () => {
		show({ kind: 'node', id: 'oven-was-common' });
		expect(names()).toContain('/timeline/oven-lit/');
		expect(names()).toContain('/text/common-thing/');
	});

	it('R8: from an event to its points and its words, with its bounds and its basis', () => {
		show({ kind: 'event', id: 'oven-lit' });
		expect(screen.getByText('until the war', { selector: '.said' })).toHaveAttribute('lang', 'en');
		expect(screen.getByText(/1900 to 1939; the bounds are inferred/)).toBeInTheDocument();
		expect(names()).toContain('/map/oven-was-common/');
		expect(names()).toContain('/text/until-the-war/');
	});

	it('names the source of whatever the editor supplies', () => {
		show({ kind: 'event', id: 'stoves-sold' });
		expect(screen.getByText('Trade register of the valley')).toBeInTheDocument();
		expect(screen.getByText(/the date is the editor’s/)).toBeInTheDocument();
	});

	it('R8: from a passage to all that rests on it, relations as sentences', () => {
		show({ kind: 'passage', id: 'waiting-a-cost' });
		expect(names()).toContain('/map/waiting-has-a-price/');
		expect(screen.getByText('transforms into')).toBeInTheDocument();
		expect(screen.getByText('answers')).toBeInTheDocument();
	});

	it('says so where nothing rests on a paragraph', () => {
		show({ kind: 'paragraph', id: 'p01' });
		expect(screen.queryByText(/No point of the map/)).toBeNull();
		show({ kind: 'paragraph', id: 'p99' });
		expect(screen.getByText('One interview, three views')).toBeInTheDocument();
	});

	it('with nothing selected says what this is, and where to start', () => {
		show({ kind: 'none' });
		expect(screen.getByText('6 points, 5 relations, 4 events, 5 paragraphs')).toBeInTheDocument();
		expect(names()).toEqual([
			'/map/oven-was-common/',
			'/map/key-is-a-promise/',
			'/present/oven-and-key/common/',
			'/tours/',
			'/outline/'
		]);
	});
});
