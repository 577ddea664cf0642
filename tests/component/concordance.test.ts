import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { occurrencesOf, readWords } from '../../src/lib/reading/concordance';
import type { ConcordanceAsked } from '../../src/lib/state/addresses';
import ConcordanceView from '../../src/lib/views/concordance/ConcordanceView.svelte';
import { renderWithEdition, smallEdition } from './support/smallEdition';

const { paragraphs } = smallEdition().reading;
const text = readWords(paragraphs);

function show(asked: Partial<ConcordanceAsked>) {
	const whole = { q: '', as: 'words', speaker: '', turn: '', group: '', ...asked } as const;
	return renderWithEdition(ConcordanceView, { asked: whole, text, settled: true });
}

const keywords = () => [...document.querySelectorAll('ol mark')].map((mark) => mark.textContent);

describe('ConcordanceView', () => {
	it('has a line for every occurrence, each a link to exactly its words (R4)', () => {
		show({ q: 'oven' });
		expect(keywords()).toHaveLength(occurrencesOf(text, 'oven', 'words').length);
		const hrefs = [...document.querySelectorAll('ol a')].map((link) => link.getAttribute('href'));
		expect(new Set(hrefs).size).toBe(hrefs.length);
		for (const href of hrefs) expect(href).toMatch(/^\/text\/p\d+\/\?q=oven/);
	});

	it('R2: a line is words of the text, in one piece', () => {
		show({ q: 'waiting' });
		for (const line of document.querySelectorAll('ol a')) {
			const words = [...line.querySelectorAll('.verbatim')]
				.map((part) => part.textContent)
				.join('');
			expect(paragraphs.some((paragraph) => paragraph.text.includes(words))).toBe(true);
		}
	});

	it('counts agree: everyone, each speaker, the lines', () => {
		show({ q: 'oven' });
		const list = screen.getByRole('list', { name: 'Said by' });
		const counts = within(list)
			.getAllByRole('link')
			.map((link) => Number(link.textContent?.match(/\d+$/)?.[0]));
		const [everyone, ...each] = counts;
		expect(everyone).toBe(keywords().length);
		expect(each.reduce((sum, count) => sum + count, 0)).toBe(everyone);
	});

	it('one speaker’s alone; grouped by turn, each group under its turn', () => {
		show({ q: 'oven', speaker: 'lind', group: 'turn' });
		const headings = screen.getAllByRole('heading').map((one) => one.textContent);
		expect(headings.every((heading) => heading?.includes('Jo Lind'))).toBe(true);
		const all = occurrencesOf(text, 'oven', 'words').length;
		expect(keywords().length).toBeGreaterThan(0);
		expect(keywords().length).toBeLessThan(all);
	});

	it('the strip says in words what it draws', () => {
		show({ q: 'oven' });
		expect(screen.getByRole('img')).toHaveAccessibleName(/^Said in turns \d/);
	});

	it('a word the text does not have: says so, and offers the nearest', () => {
		show({ q: 'ovenn' });
		expect(screen.getByRole('status')).toHaveTextContent('The text does not have it.');
		expect(screen.getByRole('link', { name: 'oven' })).toHaveAttribute(
			'href',
			'/concordance/?q=oven'
		);
	});
});
