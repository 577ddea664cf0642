import { describe, expect, it } from 'vitest';
import { parseTranscript } from '../../../src/lib/reading/transcript';

const GOOD = [
	'## t01 lind',
	'[p01] Why *stop*?[^1]',
	'## t02 moreau',
	'[p02] Time.',
	'[p03] More.'
];
const NOTE = '[^1]: A *note*.';
const textOf = (...lines: string[]) => lines.join('\n\n');

describe('parseTranscript', () => {
	it('reads turns, paragraphs and notes', () => {
		const { turns, paragraphs, notes, faults } = parseTranscript(textOf(...GOOD, NOTE));
		expect(faults).toEqual([]);
		expect(turns).toEqual([
			{ id: 't01', n: 1, speaker: 'lind', paragraphs: ['p01'] },
			{ id: 't02', n: 2, speaker: 'moreau', paragraphs: ['p02', 'p03'] }
		]);
		expect(paragraphs[0]).toEqual({
			id: 'p01',
			n: 1,
			turn: 't01',
			speaker: 'lind',
			text: 'Why stop?',
			emphases: [{ start: 4, end: 8 }],
			calls: [{ at: 9, note: 'note-1' }]
		});
		expect(notes).toEqual([
			{ id: 'note-1', n: 1, text: 'A note.', emphases: [{ start: 2, end: 6 }] }
		]);
	});

	it('reads the number of a paragraph from its permanent id, not from its place', () => {
		const { paragraphs } = parseTranscript(textOf('## t01 lind', '[p07] One.', '[p03] Two.'));
		expect(paragraphs.map(({ n }) => n)).toEqual([7, 3]);
	});

	const faults: [string, string[], { line: number; rule: string; expected?: string }][] = [
		[
			'a line that is none of the three',
			[...GOOD, NOTE, 'loose words'],
			{ line: 13, rule: 'text-malformed' }
		],
		['a paragraph before any turn', ['[p01] Words.'], { line: 1, rule: 'text-malformed' }],
		[
			'a turn without a paragraph',
			['## t01 lind', '## t02 lind', '[p01] W.'],
			{ line: 1, rule: 'text-malformed' }
		],
		[
			'a paragraph id used twice',
			['## t01 lind', '[p01] A.', '[p01] B.'],
			{ line: 5, rule: 'text-id-twice' }
		],
		[
			'a number used twice',
			['## t01 lind', '[p01] A.', '[p1] B.'],
			{ line: 5, rule: 'text-id-twice' }
		],
		[
			'a turn id used twice',
			['## t01 lind', '[p01] A.', '## t01 lind', '[p02] B.'],
			{ line: 5, rule: 'text-id-twice' }
		],
		['a call without its note', GOOD, { line: 3, rule: 'note-unmatched' }],
		[
			'a note without its call',
			['## t01 lind', '[p01] A.', NOTE],
			{ line: 5, rule: 'note-unmatched' }
		],
		['an emphasis not closed', ['## t01 lind', '[p01] A *b.'], { line: 3, rule: 'text-malformed' }],
		[
			'an empty paragraph',
			['## t01 lind', '[p01] A.', '[p02]'],
			{ line: 5, rule: 'text-malformed' }
		]
	];
	it.each(faults)('tells the line of %s', (_, lines, fault) => {
		const told = parseTranscript(textOf(...lines)).faults;
		expect(told).toContainEqual(expect.objectContaining({ file: 'text.md', ...fault }));
	});
});
