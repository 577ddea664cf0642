import { screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { MapScene } from '../../src/lib/layout/map/types';
import { TOUR_KEYS } from '../../src/lib/state/tour/tourKeys';
import KeyHelp from '../../src/lib/views/tour/KeyHelp.svelte';
import Stage from '../../src/lib/views/tour/Stage.svelte';
import StepGrid from '../../src/lib/views/tour/StepGrid.svelte';
import TourIndex from '../../src/lib/views/tour/TourIndex.svelte';
import { renderWithEdition, smallEdition } from './support/smallEdition';

const [tour] = smallEdition().reading.tours;
if (!tour) throw new Error('the small reading has a tour');
const map = createRawSnippet<[MapScene]>((scene) => ({
	render: () =>
		`<p data-map>${scene()
			.nodes.map(({ id }) => id)
			.join(' ')}</p>`
}));
const show = (step: number, build = 0) =>
	renderWithEdition(Stage, { tour, place: { step, build }, map });
const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

describe('Stage', () => {
	it('shows the caption, the words with their place and speaker, the map and the events of the step', () => {
		show(0);
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
			'The oven gave people time together.'
		);
		const target = smallEdition().passages.get('common-thing')?.targets[0];
		const said = document.querySelector('.said');
		expect(said).toHaveTextContent(target?.exact ?? 'no words');
		expect(said?.querySelector('.verbatim')).toHaveAttribute('lang', 'en');
		expect(document.querySelector('[data-map]')).toHaveTextContent('oven-was-common');
		expect(hrefs()).toContain(
			'/timeline/oven-lit/?tour=first-class.common'.replace('first-class', tour.id)
		);
	});

	it('leads back and on: to the same step’s answer first, then to the next step', () => {
		show(1);
		expect(screen.getByRole('link', { name: 'Next step' })).toHaveAttribute(
			'href',
			`/present/${tour.id}/price/?build=1`
		);
		expect(screen.getByRole('link', { name: 'Previous step' })).toHaveAttribute(
			'href',
			`/present/${tour.id}/common/`
		);
	});

	it('at either end there is no way on', () => {
		show(0);
		const back = screen.getByRole('link', { name: 'Previous step' });
		expect(back).toHaveAttribute('aria-disabled', 'true');
		expect(back).not.toHaveAttribute('href');
		expect(
			screen.getByRole('link', { name: 'Step 1: The oven gave people time together.' })
		).toHaveAttribute('aria-current', 'step');
	});

	it('holds the answer back until it is released', () => {
		const { unmount } = show(1);
		expect(screen.getByText('It gave waiting a price.')).not.toBeVisible();
		unmount();
		show(1, 1);
		expect(screen.getByText('It gave waiting a price.')).toBeVisible();
	});

	it('a detour remembers the step and what was released', () => {
		show(1, 1);
		expect(hrefs()).toContain(`/text/waiting-a-cost/?tour=${tour.id}.price.1`);
	});

	it('does not say what is the teacher’s', () => {
		show(1, 1);
		expect(screen.queryByText(/Who counts the time/)).toBeNull();
		expect(screen.queryByText(/save time/)).toBeNull();
	});
});

describe('around the stage', () => {
	it('the help lists every key of the table, and each can be done without a keyboard', () => {
		const act = vi.fn();
		renderWithEdition(KeyHelp, { act });
		const buttons = screen.getAllByRole('button');
		expect(buttons).toHaveLength(TOUR_KEYS.length);
		for (const button of buttons) button.click();
		expect(act.mock.calls.flat()).toEqual(TOUR_KEYS.map(({ action }) => action));
	});

	it('the overview goes to a step by its number', () => {
		const go = vi.fn();
		renderWithEdition(StepGrid, { tour, current: 0, asking: true, go });
		screen.getAllByRole('link')[2]?.click();
		expect(go).toHaveBeenCalledWith(3);
		expect(screen.getByRole('spinbutton', { name: /Go to step/ })).toBeInTheDocument();
	});

	it('the index says how long each tour takes, and has a link to each step', () => {
		renderWithEdition(TourIndex, {});
		const section = screen.getByRole('heading', { name: tour.title }).closest('section');
		if (!section) throw new Error('each tour has a section');
		expect(within(section).getByText('6.5 minutes, 3 steps')).toBeInTheDocument();
		const links = within(section).getAllByRole('link', { hidden: true });
		for (const { id } of tour.steps)
			expect(links.map((link) => link.getAttribute('href'))).toContain(
				`/present/${tour.id}/${id}/`
			);
	});
});
