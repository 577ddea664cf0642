import { fireEvent, screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import SearchBox from '../../src/lib/views/search/SearchBox.svelte';
import { renderWithEdition, smallEdition } from './support/smallEdition';

vi.mock('$app/navigation', () => ({ afterNavigate: () => undefined, goto: () => undefined }));

// jsdom knows the dialog element but cannot open it.
beforeAll(() => {
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function () {
		this.open = false;
	};
	Element.prototype.scrollIntoView = () => undefined;
});

async function openBox() {
	renderWithEdition(SearchBox, { open: true });
	const field = screen.getByRole('combobox');
	// The index is made after the box is drawn.
	const indexed = async () => {
		await fireEvent.input(field, { target: { value: 'oven' } });
		expect(screen.getByRole('group', { name: /Text/ })).toBeInTheDocument();
	};
	await vi.waitFor(indexed, { timeout: 10_000 });
	await fireEvent.input(field, { target: { value: '' } });
	await screen.findByRole('group', { name: 'Start with' });
	return field;
}

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const options = () => screen.getAllByRole('option');
const active = () => options().filter((one) => one.getAttribute('aria-selected') === 'true');

describe('SearchBox', { timeout: 20_000 }, () => {
	it('offers the keystones of the reading before anything is typed', async () => {
		await openBox();
		const { reading } = smallEdition();
		const keystones = reading.nodes.filter(({ rank }) => rank === 'keystone');
		const offered = options().map((one) => one.getAttribute('href'));
		expect(offered.length).toBeGreaterThan(0);
		for (const href of offered) {
			expect(keystones.some(({ id }) => href === `/map/${id}/`)).toBe(true);
		}
	});

	it('R4: every answer is a link; one is at hand, and the field names it', async () => {
		const field = await openBox();
		await type(field, 'oven');
		for (const one of options()) expect(one).toHaveAttribute('href');
		expect(active()).toHaveLength(1);
		expect(field).toHaveAttribute('aria-activedescendant', active()[0]?.id);
	});

	it('arrows, Home and End go through the answers, and the ends meet', async () => {
		const field = await openBox();
		await type(field, 'oven');
		const places = [];
		for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'Home', 'End', 'ArrowDown']) {
			await fireEvent.keyDown(field, { key });
			places.push(options().indexOf(active()[0] as HTMLElement));
		}
		const last = options().length - 1;
		expect(places).toEqual([1, 0, last, 0, last, 0]);
	});

	it('R3: words of the text are set as such, with their paragraph; the words found are marked', async () => {
		const field = await openBox();
		await type(field, 'twice a month');
		const text = screen.getByRole('group', { name: /Text/ });
		expect(within(text).getByText(/¶ 5/)).toBeInTheDocument();
		const said = text.querySelector('.verbatim');
		expect(said).toHaveAttribute('lang', 'en');
		const marked = [...(said?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent);
		expect(marked).toEqual(['twice a month']);
		const link = within(text).getByRole('option');
		expect(link).toHaveAttribute('href', '/text/p05/?q=twice+a+month');
	});

	it('the number of results is told once, when typing has paused', async () => {
		const field = await openBox();
		vi.useFakeTimers();
		try {
			await type(field, 'ov');
			await type(field, 'oven');
			const status = screen.getByRole('status');
			expect(status.textContent).toBe('');
			await vi.runAllTimersAsync();
			expect(status).toHaveTextContent(/^\d+ results$/);
		} finally {
			vi.useRealTimers();
		}
	});

	it('where nothing matches, a near word is one key away', async () => {
		const field = await openBox();
		await type(field, 'grndmthr');
		expect(screen.getByText('Nothing matches.', { selector: '.empty' })).toBeInTheDocument();
		await screen.findByRole('group', { name: 'The nearest words here' });
		await fireEvent.keyDown(field, { key: 'Enter' });
		expect(field).toHaveValue('grandmother');
		expect(screen.getByRole('group', { name: /Text/ })).toBeInTheDocument();
	});
});
