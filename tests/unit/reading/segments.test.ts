import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note, Paragraph, Passage } from '../../../src/lib/reading/model';
import { segmentsOf } from '../../../src/lib/reading/segments';

const paragraphOf = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
	id: 'p01',
	n: 1,
	turn: 't01',
	speaker: 'ada',
	text,
	emphases: [],
	calls: [],
	...more
});
const passageOf = (id: string, ...spans: [number, number][]): Passage => ({
	id,
	targets: spans.map(([start, end]) => ({
		paragraph: 'p01',
		start,
		end,
		exact: '',
		prefix: '',
		suffix: ''
	}))
});
const NOTES: Note[] = [1, 2].map((n) => ({ id: `note-${n}`, n, text: 'x', emphases: [] }));

describe('segmentsOf', () => {
	it('cuts at every edge of overlapping passages, the shortest first', () => {
		const passages = [passageOf('long', [0, 8]), passageOf('short', [5, 10])];
		const segments = segmentsOf(paragraphOf('one, two, three'), passages, []);
		expect(segments.map(({ text, passages: ids }) => [text, ids])).toEqual([
			['one, ', ['long']],
			['two', ['short', 'long']],
			[', ', ['short']],
			['three', []]
		]);
	});

	it('orders by the whole of a passage in the paragraph, then by id', () => {
		const passages = [
			passageOf('b', [0, 3]),
			passageOf('parts', [0, 2], [2, 4]),
			passageOf('a', [0, 3])
		];
		expect(segmentsOf(paragraphOf('abcd'), passages, [])[0]?.passages).toEqual(['a', 'b', 'parts']);
	});

	it('counts an astral character as one', () => {
		const [first, second] = segmentsOf(paragraphOf('🔑🔑 key'), [passageOf('keys', [0, 2])], []);
		expect(first).toMatchObject({ text: '🔑🔑', start: 0, end: 2, passages: ['keys'] });
		expect(second).toMatchObject({ text: ' key', start: 2, end: 6, passages: [] });
	});

	it('puts the call of a note right after the words before it', () => {
		const calls = [
			{ at: 5, note: 'note-1' },
			{ at: 5, note: 'note-2' }
		];
		const paragraph = paragraphOf('words, more', { calls, emphases: [{ start: 0, end: 5 }] });
		expect(segmentsOf(paragraph, [], NOTES)).toEqual([
			{ text: 'words', start: 0, end: 5, passages: [], emphasis: true, call: 1 },
			{ text: '', start: 5, end: 5, passages: [], emphasis: true, call: 2 },
			{ text: ', more', start: 5, end: 11, passages: [], emphasis: false }
		]);
	});

	it('keeps a call at the very start and at the very end', () => {
		const calls = [
			{ at: 0, note: 'note-1' },
			{ at: 4, note: 'note-2' }
		];
		const segments = segmentsOf(paragraphOf('word', { calls }), [], NOTES);
		expect(segments.map(({ text, call }) => [text, call])).toEqual([
			['', 1],
			['word', 2]
		]);
	});

	it('R2: joined, the segments are the paragraph; each knows exactly the passages over it', () => {
		const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
		const spans = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 });
		fc.assert(
			fc.property(text, spans, fc.array(fc.nat(), { maxLength: 3 }), (words, raw, ats) => {
				const length = Array.from(words).length;
				const passages = raw.map(([a, b], i) => {
					const start = a % length;
					return passageOf(`q${i}`, [start, start + 1 + (b % (length - start))]);
				});
				const calls = ats.map((at) => ({ at: at % (length + 1), note: 'note-1' }));
				const segments = segmentsOf(paragraphOf(words, { calls }), passages, NOTES);
				expect(segments.map((one) => one.text).join('')).toBe(words);
				expect(segments.filter(({ call }) => call === 1)).toHaveLength(calls.length);
				for (const { start, end, passages: ids } of segments.filter((one) => one.text !== '')) {
					const over = passages.filter(({ targets }) =>
						targets.some((target) => target.start < end && target.end > start)
					);
					expect([...ids].sort()).toEqual(over.map(({ id }) => id).sort());
				}
			})
		);
	});
});
