import { screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import TimelineTable from '../../src/lib/views/timeline/TimelineTable.svelte';
import TimelineView from '../../src/lib/views/timeline/TimelineView.svelte';
import { renderWithEdition } from './support/smallEdition';

const nothing = {
	tied: new Set<string>(),
	selected: undefined,
	threaded: false,
	go: () => undefined
};

// jsdom does no layout, so it has nothing to scroll.
beforeAll(() => {
	Element.prototype.scrollIntoView = () => undefined;
});

const shownTitles = (container: Element) =>
	[...container.querySelectorAll('[data-item]')].map(
		(item) => item.querySelector('.title')?.textContent
	);

describe('TimelineView', () => {
	it('is a list in the order of time, a period before its events', () => {
		const { container } = renderWithEdition(TimelineView, nothing);
		expect(shownTitles(container)).toEqual([
			'Oven lit on Fridays',
			'Stoves are sold',
			'Key returned',
			'Vault rebuilt'
		]);
		expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(/^1900 The Friday oven/);
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

	it('R3: an editor’s date has the editor’s mark, and its source is told; words said have neither', () => {
		renderWithEdition(TimelineView, nothing);
		const editors = screen.getByRole('link', { name: /^1930s Stoves/ });
		expect(editors.querySelector('.ed')).toHaveTextContent('[ed.]');
		expect(editors).toHaveAccessibleDescription(
			'drawn here 1930 to 1939, the editor’s date. [ed.] Trade register of the valley'
		);
		const said = screen.getByRole('link', { name: /^In the nineties/ });
		expect(said.querySelector('.ed')).toBeNull();
		expect(said).toHaveAttribute('title', 'drawn here 1990 to 1999');
	});

	it('words said are marked with their language and set as words of the text', () => {
		renderWithEdition(TimelineView, nothing);
		const said = screen.getByText('In the nineties');
		expect(said).toHaveClass('verbatim');
		expect(said).toHaveAttribute('lang', 'en');
		expect(screen.getByText('1930s')).not.toHaveClass('verbatim');
	});

	it('R5: an event that is only a tick is a link all the same, and its lane counts it', () => {
		const { container } = renderWithEdition(TimelineView, nothing);
		const ticks = [...container.querySelectorAll<HTMLElement>('.bare')];
		expect(ticks.map(({ dataset }) => dataset.item)).toEqual(['stoves-sold', 'key-returned']);
		expect(ticks.every((tick) => tick.querySelector('a[href]'))).toBe(true);
		expect(
			screen.getAllByRole('link', { name: /^1 more event in/ }).map((link) => link.textContent)
		).toEqual(['1 more event in Village', '1 more event in Trade']);
	});

	it('R8: what the selection ties is labelled and marked, and a thread drops only to it', () => {
		const { container } = renderWithEdition(TimelineView, {
			...nothing,
			tied: new Set(['key-returned']),
			threaded: true
		});
		const tied = [...container.querySelectorAll<HTMLElement>('[data-tied]')];
		expect(tied.map(({ dataset }) => dataset.event)).toEqual(['key-returned']);
		expect(container.querySelectorAll('.drop')).toHaveLength(1);
		expect(container.querySelector('.bare[data-item="key-returned"]')).toBeNull();
	});

	it('what is not asked for recedes and stays in its place', () => {
		const { container } = renderWithEdition(TimelineView, {
			...nothing,
			shown: new Set(['vault-rebuilt'])
		});
		const receded = [...container.querySelectorAll<HTMLElement>('.receded')];
		expect(receded).toHaveLength(3);
		expect(shownTitles(container)).toHaveLength(4);
	});

	it('the strip of the talk has a link to each passage that an event rests on, with its turn', () => {
		renderWithEdition(TimelineView, nothing);
		const marks = screen.getAllByRole('link', { name: /^Turn \d+, ¶ \d+: / });
		expect(marks.map(({ title }) => title.split(': ')[1])).toEqual([
			'Oven lit on Fridays',
			'Key returned',
			'Vault rebuilt'
		]);
		expect(marks[0]).toHaveAttribute('href', expect.stringMatching(/\/text\/until-the-war\/$/));
	});
});

describe('TimelineTable', () => {
	it('has a row for each event: words, bounds, event, passages, claims', () => {
		renderWithEdition(TimelineTable, { shown: undefined });
		const row = screen.getByRole('row', { name: /Vault rebuilt/ });
		expect(row).toHaveTextContent(/In the nineties\s*drawn here 1990 to 1999\s*Vault rebuilt/);
		expect(row.querySelector('a[href$="/text/in-the-nineties/"]')).toHaveTextContent('¶ 5');
		expect(row.querySelector('a[href$="/map/waiting-is-the-point/"]')).toBeInTheDocument();
	});

	it('has only the events that are asked for', () => {
		renderWithEdition(TimelineTable, { shown: new Set(['key-returned']) });
		expect(screen.getByRole('row', { name: /Key returned/ })).toBeInTheDocument();
		expect(screen.queryByRole('row', { name: /Vault rebuilt/ })).toBeNull();
	});
});
