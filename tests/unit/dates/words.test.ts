import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/lib/reading/dates/bounds';
import { DATE_WORDS } from '#wording/dates';
import { dateLabel, drawnBounds, editorLabel } from '../../../src/lib/reading/dates/words';

const LABELS: [expression: string, label: string][] = [
	['1933', '1933'],
	['2008-09-15', '15 Sep 2008'],
	['1933-03', 'Mar 1933'],
	['1914/1918', '1914–1918'],
	['197X', '1970s'],
	['18XX', '19th century'],
	['19XX', '20th century'],
	['20XX', '21st century'],
	['10XX', '11th century'],
	['1985-XX', '1985'],
	['1985-04-XX', 'Apr 1985'],
	['1985-XX-XX', '1985'],
	['1933~', 'c. 1933'],
	['1933?', '1933?'],
	['187X%', 'c. 1870s?'],
	['197X/..', 'since the 1970s'],
	['1970/..', 'since 1970'],
	['18XX~/..', 'since c. 19th century'],
	['1970/', 'from 1970'],
	['../1970', 'up to 1970'],
	['/18XX', 'until the 19th century'],
	['187X/1914', '1870s–1914'],
	['18XX/18XX', '19th century'],
	['1914-07-28/1918-11-11', '28 Jul 1914 – 11 Nov 1918'],
	['1929-10-24/1929-10-29', '24–29 Oct 1929'],
	['1933-03-04/1933-08-14', '4 Mar – 14 Aug 1933'],
	['1933-03/1933-08-14', 'Mar–14 Aug 1933'],
	['1933-03/1933-06', 'Mar–Jun 1933'],
	['1933-03~/1933-06', 'c. Mar 1933 – Jun 1933'],
	['[1868..1872]', 'between 1868 and 1872'],
	['[1867,1872]', '1867 or 1872'],
	['[1867,1869,1872]', '1867, 1869 or 1872'],
	['[..1872]', '1872 or earlier'],
	['[1868..]', '1868 or later']
];

const DRAWN: [expression: string, words: string][] = [
	['187X/1914', 'drawn here 1870 to 1914'],
	['1933', 'drawn here 1933'],
	['1933-03', 'drawn here Mar 1933'],
	['2008-09-15', 'drawn here 15 Sep 2008'],
	['1914-07-28/1918', 'drawn here 28 Jul 1914 to 31 Dec 1918'],
	['1933-03/1935-08', 'drawn here Mar 1933 to Aug 1935'],
	['197X/..', 'drawn here from 1970, its end left open'],
	['[..1872]', 'drawn here up to 1872, its start left open'],
	['2003-06-26/', 'drawn here from 26 Jun 2003, its end left open']
];

describe('R3: words for dates', () => {
	it('the words said stand as they were said', () => {
		const date = { edtf: '187X/1914', said: 'end of the 19th century' };
		expect(dateLabel(date)).toBe('end of the 19th century');
	});

	it.each(LABELS)('where nothing is said, %s is labelled “%s”', (expression, label) => {
		expect(dateLabel({ edtf: expression, said: '' })).toBe(label);
	});

	it.each(DRAWN)('%s: %s', (expression, words) => {
		expect(drawnBounds(boundsOf(expression))).toBe(words);
	});

	it('a date without any limit says so', () => {
		expect(drawnBounds([null, null, null, null])).toBe(DATE_WORDS.drawnOpen);
	});

	it('another table of words is another language', () => {
		const german = {
			...DATE_WORDS,
			decade: (y: number) => `${y}er`,
			since: (d: string) => `seit ${d}`
		};
		expect(editorLabel('1970/..', german)).toBe('seit 1970');
		expect(editorLabel('197X', german)).toBe('1970er');
	});
});
