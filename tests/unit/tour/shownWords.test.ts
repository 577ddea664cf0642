import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../src/lib/reading/tours/sentenceAround';
import { shownStretch } from '../../../src/lib/reading/tours/shownWords';
import { smallReading } from '../reading/support/smallReading';

const TEXT =
	'It was so. He said “we bake 😀 here.” Then the oven went cold, and nobody came. After.';
const spanOf = (words: string) => {
	const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
	return { start, end: start + Array.from(words).length };
};
const around = (words: string, most = 200) => {
	const { start, end } = sentenceAround(TEXT, spanOf(words), most);
	return Array.from(TEXT).slice(start, end).join('');
};

describe('R2: words are shown with the rest of their sentences, and nothing else', () => {
	it.each([
		['inside one sentence', 'the oven went', 'Then the oven went cold, and nobody came.'],
		['a closing quotation mark belongs to its sentence', 'bake', 'He said “we bake 😀 here.”'],
		['already whole', 'It was so.', 'It was so.'],
		[
			'over a stop',
			'here.” Then',
			'He said “we bake 😀 here.” Then the oven went cold, and nobody came.'
		],
		['the last of the text', 'After', 'After.']
	])('%s', (_, words, expected) => {
		expect(around(words)).toBe(expected);
	});

	it('where whole sentences are too long, the words alone', () => {
		expect(around('the oven went', 20)).toBe('the oven went');
	});

	it('every stretch of every tour is a piece of its paragraph, its emphasis kept', () => {
		const { tours, passages, paragraphs } = smallReading();
		const said = tours.flatMap(({ steps }) => steps.flatMap((step) => step.passages));
		for (const target of passages.filter(({ id }) => said.includes(id)).flatMap((p) => p.targets)) {
			const paragraph = paragraphs.find(({ id }) => id === target.paragraph);
			if (!paragraph) throw new Error(target.paragraph);
			const { before, words, after } = shownStretch(paragraph, target, 400);
			expect(words.text).toBe(target.exact);
			expect(paragraph.text).toContain(before.text + words.text + after.text);
			for (const { text, emphases } of [before, words, after])
				for (const { start, end } of emphases)
					expect(start >= 0 && start < end && end <= Array.from(text).length).toBe(true);
		}
		expect(said.length).toBeGreaterThan(0);
	});
});
