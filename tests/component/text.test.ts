import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import TextView from '../../src/lib/views/text/TextView.svelte';
import { renderWithEdition, smallEdition } from './support/smallEdition';

const show = (passages: string[], paragraph?: string) =>
	renderWithEdition(TextView, { on: new Set(passages), paragraph });

function wordsOf(container: HTMLElement) {
	return [...container.querySelectorAll<HTMLElement>('[data-paragraph]')].map((paragraph) => {
		const words = paragraph.querySelector('[data-words]')?.cloneNode(true) as HTMLElement;
		for (const marker of words.querySelectorAll('[data-marker]')) marker.remove();
		return [paragraph.dataset.paragraph, words.textContent];
	});
}

describe('TextView', () => {
	it('R2: the words drawn are the words of the data, to the letter, whatever overlaps', () => {
		const { container } = show(['talked-and-priced']);
		expect(wordsOf(container)).toEqual(
			smallEdition().reading.paragraphs.map(({ id, text }) => [id, text])
		);
	});

	it('brings out the words of the passages that are on, and no others', () => {
		const { container } = show(['waiting-is-the-point']);
		const lit = [...container.querySelectorAll('[data-passage-on]')].map(
			(part) => part.textContent
		);
		const { targets } = smallEdition().passages.get('waiting-is-the-point') ?? { targets: [] };
		expect(lit.join('')).toBe(targets.map(({ exact }) => exact).join(''));
	});

	it('R1: every passage has its mark, which says how much rests on it, once', () => {
		const { container } = show([]);
		const marks = [...container.querySelectorAll<HTMLElement>('[data-passage]')];
		expect(new Set(marks.map((mark) => mark.dataset.passage))).toEqual(
			new Set(smallEdition().passages.keys())
		);
		const mark = marks.find(({ dataset }) => dataset.passage === 'common-thing');
		expect(mark).toHaveAccessibleName(/^Passage \d+, used by 1 claim/);
		expect(mark).toHaveAttribute('href', '/text/common-thing/');
		for (const one of marks) expect(one).toHaveAccessibleDescription('');
	});

	it('marks come after the words, so that these are heard without a break', () => {
		const { container } = show([]);
		for (const words of container.querySelectorAll('[data-words]')) {
			expect(words.querySelectorAll('[data-passage]')).toHaveLength(0);
		}
	});

	it('a filter quietens the marks it leaves out, and no word', () => {
		const { container } = renderWithEdition(TextView, {
			on: new Set<string>(),
			shown: new Set(['common-thing'])
		});
		const quiet = [...container.querySelectorAll<HTMLElement>('[data-passage].receded')];
		expect(quiet.map(({ dataset }) => dataset.passage)).not.toContain('common-thing');
		expect(quiet.length).toBeGreaterThan(0);
		expect(wordsOf(container)).toEqual(
			smallEdition().reading.paragraphs.map(({ id, text }) => [id, text])
		);
	});

	it('keeps the note at its call, with the way back', () => {
		show([]);
		expect(screen.getByRole('link', { name: '1' })).toHaveAttribute('href', '#note-1');
		expect(screen.getByText("The Stove Seller's Almanac", { selector: 'em' })).toBeInTheDocument();
	});

	it('marks the paragraph that is selected', () => {
		show([], 'p03');
		expect(screen.getByRole('link', { name: '¶ 3' })).toHaveAttribute('aria-current', 'true');
	});
});
