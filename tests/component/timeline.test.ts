import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import TimelineView from '../../src/lib/views/timeline/TimelineView.svelte';
import { renderWithEdition } from './support/smallEdition';

const nothing = { tied: new Set<string>(), selected: undefined, threaded: false };

describe('TimelineView', () => {
	it('is a list in the order of time', () => {
		renderWithEdition(TimelineView, nothing);
		const titles = screen
			.getAllByRole('listitem')
			.map((item) => item.querySelector('.title')?.textContent);
		expect(titles).toEqual([
			'Oven lit on Fridays',
			'Stoves are sold',
			'Key returned',
			'Vault rebuilt'
		]);
	});

	it('an event is heard with its words, its bounds, and whose date it is', () => {
		renderWithEdition(TimelineView, nothing);
		expect(
			screen.getByRole('link', {
				name: /^In the nineties Vault rebuilt ?, drawn here 1990 to 1999$/
			})
		).toBeInTheDocument();
		expect(
			screen.getByRole('link', { name: /^1930s Stoves are sold ?, .*, the editor’s date$/ })
		).toBeInTheDocument();
	});

	it('words said are marked with their language and set as words of the text', () => {
		renderWithEdition(TimelineView, nothing);
		const said = screen.getByText('In the nineties');
		expect(said).toHaveClass('verbatim');
		expect(said).toHaveAttribute('lang', 'en');
		expect(screen.getByText('1930s')).not.toHaveClass('verbatim');
	});

	it('R8: what the selection ties is marked, and a thread drops only to it', () => {
		const { container } = renderWithEdition(TimelineView, {
			...nothing,
			tied: new Set(['key-returned']),
			threaded: true
		});
		const tied = [...container.querySelectorAll<HTMLElement>('[data-tied]')];
		expect(tied.map(({ dataset }) => dataset.event)).toEqual(['key-returned']);
		expect(container.querySelectorAll('.drop')).toHaveLength(1);
	});
});
