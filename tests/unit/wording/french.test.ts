/** What English says otherwise: dates with their articles, nought in the singular, numbers, names after « de ». */
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/lib/reading/dates/bounds';
import { dateLabel, drawnBounds, editorLabel } from '../../../src/lib/reading/dates/words';
import { coverageWords } from '../../../src/lib/wording/fr/about';
import { CITING } from '../../../src/lib/wording/fr/citing';
import { attribution, counted, paragraphRef } from '../../../src/lib/wording/fr/common';
import { DATE_WORDS } from '../../../src/lib/wording/fr/dates';
import { shownCounts } from '../../../src/lib/wording/fr/filtering';
import { keyWords } from '../../../src/lib/wording/fr/hands';
import { keepingWords } from '../../../src/lib/wording/fr/offline';
import { tourLength } from '../../../src/lib/wording/fr/touring';

/** Spaces that do not break, as plain ones: that they are there is tested elsewhere. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

const LABELS: [expression: string, label: string][] = [
	['1933', '1933'],
	['2008-09-15', '15 sept. 2008'],
	['2008-09-01', '1er sept. 2008'],
	['1933-03', 'mars 1933'],
	['1914/1918', '1914–1918'],
	['197X', 'années 1970'],
	['18XX', 'XIXe siècle'],
	['13XX', 'XIVe siècle'],
	['1933~', 'env. 1933'],
	['1933?', '1933 ?'],
	['197X/..', 'depuis les années 1970'],
	['1970/..', 'depuis 1970'],
	['2008-09-15/..', 'depuis le 15 sept. 2008'],
	['18XX/..', 'depuis le XIXe siècle'],
	['1970/', 'dès 1970'],
	['../1970', 'jusqu’en 1970'],
	['../1970-08', 'jusqu’en août 1970'],
	['../1970~', 'jusqu’à env. 1970'],
	['../1970-08-01', 'jusqu’au 1er août 1970'],
	['/18XX', 'jusqu’au XIXe siècle'],
	['/197X', 'jusqu’aux années 1970'],
	['1914-07-28/1918-11-11', '28 juil. 1914 – 11 nov. 1918'],
	['1929-10-24/1929-10-29', '24–29 oct. 1929'],
	['1933-02-01/1933-02-04', '1er–4 févr. 1933'],
	['1933-01-04/1933-08-14', '4 janv. – 14 août 1933'],
	['[1868..1872]', 'entre 1868 et 1872'],
	['[1867,1869,1872]', '1867, 1869 ou 1872'],
	['[..1872]', '1872 ou plus tôt']
];

const DRAWN: [expression: string, words: string][] = [
	['187X/1914', 'tracé : de 1870 à 1914'],
	['1933', 'tracé : 1933'],
	['1914-07-28/1918', 'tracé : du 28 juil. 1914 au 31 déc. 1918'],
	['1933-04/1935-08', 'tracé : d’avr. 1933 à août 1935'],
	['197X/..', 'tracé : dès 1970, fin laissée ouverte'],
	['[..1872]', 'tracé : jusqu’en 1872, début laissé ouvert'],
	['2003-06-26/', 'tracé : dès le 26 juin 2003, fin laissée ouverte']
];

describe('dates in French', () => {
	it.each(LABELS)('%s is labelled “%s”', (expression, label) => {
		expect(plain(editorLabel(expression, DATE_WORDS))).toBe(label);
	});

	it.each(DRAWN)('%s: %s', (expression, words) => {
		expect(plain(drawnBounds(boundsOf(expression), DATE_WORDS))).toBe(words);
	});

	it('R2: the words said stand as they were said', () => {
		expect(dateLabel({ edtf: '197X', said: 'in the seventies' }, DATE_WORDS)).toBe(
			'in the seventies'
		);
	});

	it('short months are beginnings of the months’ names', () => {
		const long = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' });
		for (let month = 1; month <= 12; month++) {
			const short = DATE_WORDS.month(month).replace('.', '');
			expect(long.format(new Date(Date.UTC(2000, month - 1, 1))).startsWith(short)).toBe(true);
		}
	});
});

describe('numbers in French', () => {
	it.each([
		[0, '0 point'],
		[1, '1 point'],
		[2, '2 points'],
		[149, '149 points']
	])('%i', (n, words) => {
		expect(plain(counted(n, 'point', 'points'))).toBe(words);
	});

	it.each([
		[
			'what is left',
			shownCounts([
				{ list: 'nodes', shown: 1, all: 60 },
				{ list: 'events', shown: 12, all: 29 }
			]),
			'1 point sur 60, 12 événements sur 29'
		],
		['a share', coverageWords('Ada', { words: 5021, covered: 4920 }), '98 % des 5 021 mots d’Ada'],
		['half a minute', tourLength(1.5, 1), '1,5 minute, 1 étape'],
		['a size', keepingWords('kept', 1_400_000), 'L’édition est gardée sur cet appareil, 1,4 Mo.'],
		['paragraphs', paragraphRef([3, 7]), '¶ 3 et 7']
	])('%s', (_what, said, words) => {
		expect(plain(said)).toBe(words);
	});
});

describe('names and keys in French', () => {
	it.each([
		[attribution('Maurizio', 'claim', 'asserted'), 'Thèse de Maurizio'],
		[attribution('Erin', 'question', 'questioned'), 'Question d’Erin'],
		[
			attribution('Erin', 'claim', 'reported'),
			'Opinion rapportée par Erin, qui ne la fait pas sienne'
		],
		[attribution('Erin', 'claim', 'questioned'), 'Point mis en question par Erin'],
		[CITING.title('The Key'), '« The Key ».'],
		[CITING.month(8), 'août'],
		[keyWords('Shift ArrowRight'), '⇧ Maj →']
	])('%s', (said, words) => {
		expect(plain(said)).toBe(words);
	});
});
