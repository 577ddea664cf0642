import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/lib/reading/applyCorrections';
import { receivedForm, receivedNotes } from '../../../src/lib/reading/receivedForm';
import { checkReading } from '../../../src/lib/server/checkReading';
import { readingFolder, readReadingFiles } from '../../../src/lib/server/readingFiles';
import { changed, smallFiles } from './support/smallReading';

const FRAME = {
	title: 'Title',
	heading: 'Heading',
	translator: 'N. R.',
	people: [
		{ id: 'ada', name: 'Ada M', short: 'M', role: 'interviewee' as const, initials: 'AM' },
		{ id: 'who', name: 'Who', short: 'Who', role: 'drawn-on' as const }
	]
};
const framed = (...blocks: string[]) =>
	['Title', 'Heading', 'Ada M: AM', ...blocks, 'Translated by N. R.'].join('\n\n');

describe('receivedForm', () => {
	const joins: [string, string[], string[]][] = [
		['a sentence broken by a page', ['AM: The oven was', 'lit.'], ['AM: The oven was lit.']],
		['nothing after a full stop', ['AM: Lit.', 'Then not.'], ['AM: Lit.', 'Then not.']],
		[
			'nothing after a closing quotation mark',
			['AM: “Lit.”', 'Then not.'],
			['AM: “Lit.”', 'Then not.']
		],
		['nothing after the call of a note', ['AM: Lit.¹', 'Then not.'], ['AM: Lit.¹', 'Then not.']],
		['nothing to a new turn', ['AM: The oven was', 'AM: lit.'], ['AM: The oven was', 'AM: lit.']],
		['several pages', ['AM: a', 'b', 'c.'], ['AM: a b c.']]
	];
	it.each(joins)('joins %s', (_, blocks, paragraphs) => {
		const form = receivedForm(framed(...blocks), FRAME);
		expect(form).toEqual({
			paragraphs,
			joins: blocks.length - paragraphs.length,
			missingFrame: []
		});
	});

	it('tells the lines of the frame that are not there', () => {
		const form = receivedForm('Title\n\nAda M: AM\n\nAM: Lit.', FRAME);
		expect(form).toEqual({
			paragraphs: ['AM: Lit.'],
			joins: 0,
			missingFrame: ['Heading', 'Translated by N. R.']
		});
	});

	it('finds the notes', () => {
		expect(receivedNotes('a\n\n¹ A note.\n\n¹² Another.\n\n1 none')).toEqual([
			'¹ A note.',
			'¹² Another.'
		]);
	});
});

describe('applyCorrections', () => {
	const one = (received: string, edited: string) => ({ id: 'x', received, edited, reason: 'r' });
	it.each([
		['found once', 'a mouth', one('mouth', 'month'), 'a month', undefined],
		['not found', 'a day', one('mouth', 'month'), 'a day', 'words found 0 times'],
		['found twice', 'mouth mouth', one('mouth', 'month'), 'mouth mouth', 'words found 2 times'],
		['idle', 'a mouth', one('mouth', 'mouth'), 'a mouth', 'a correction that changes nothing']
	])('makes only a correction that is %s', (_, received, correction, text, why) => {
		const result = applyCorrections(received, [correction]);
		expect(result.text).toBe(text);
		expect(result.unplaced[0]?.why).toBe(why);
	});

	it('refuses a correction inside another', () => {
		const { unplaced } = applyCorrections('a b c', [one('b c', 'd'), one('b', 'e')]);
		expect(unplaced[0]?.why).toBe('words that another correction has changed');
	});
});

describe('the text and what was received', () => {
	it('R2: the edited text is the received one, but for 13 joins and 2 listed corrections', () => {
		const checked = checkReading(readReadingFiles(readingFolder('data')));
		expect(checked.faults).toEqual([]);
		expect(checked.joins).toBe(13);
		expect(checked.reading?.corrections).toHaveLength(2);
		expect(checked.reading?.paragraphs).toHaveLength(55);
		expect(checked.reading?.turns).toHaveLength(30);
	});

	const edits: [
		string,
		string,
		[string, string],
		{ rule: string; file?: string; path?: string[] }
	][] = [
		[
			'a word of a paragraph',
			'text.md',
			['at once', 'soon'],
			{ rule: 'received-differs', path: ['p02'] }
		],
		[
			'an apostrophe',
			'text.md',
			["It's the", 'It’s the'],
			{ rule: 'received-differs', path: ['p03'] }
		],
		[
			'an emphasis',
			'text.md',
			['*common thing*', 'common thing'],
			{ rule: 'received-differs', path: ['p02'] }
		],
		[
			'the place of a call',
			'text.md',
			['cost.[^1]', 'cost[^1].'],
			{ rule: 'received-differs', path: ['p02'] }
		],
		[
			'a word of a note',
			'text.md',
			['prices are', 'prices were'],
			{ rule: 'received-differs', path: ['note-1'] }
		],
		[
			'the start of a turn',
			'text.md',
			['## t03 lind', '## t03 moreau'],
			{ rule: 'received-differs', path: ['p04'] }
		],
		[
			'a paragraph dropped',
			'text.md',
			[
				'[p04] Could such an oven return? And who would keep the key?',
				'[p04] Could such an oven return?'
			],
			{ rule: 'received-differs', path: ['p04'] }
		],
		[
			'a word of the received text',
			'received.txt',
			['dough', 'flour'],
			{ rule: 'received-differs', path: ['p02'] }
		],
		[
			'the title',
			'reading.yaml',
			['The Shared Oven', 'An Oven'],
			{ rule: 'received-differs', file: 'reading.yaml' }
		],
		[
			'a correction that finds nothing',
			'corrections.yaml',
			['twice a mouth', 'thrice a mouth'],
			{ rule: 'correction-unplaced', path: ['month', 'received'] }
		]
	];
	it.each(edits)('R2: tells %s', (_, file, change, fault) => {
		const { faults } = checkReading(changed(smallFiles(), file, change));
		expect(faults).toContainEqual(expect.objectContaining(fault));
	});
});
