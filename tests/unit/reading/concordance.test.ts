import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../../src/lib/reading/codePoints';
import { comparedWords } from '../../../src/lib/reading/comparedWords';
import {
	inContext,
	MATCHES,
	occurrencesOf,
	readWords,
	type Match
} from '../../../src/lib/reading/concordance';
import { fold } from '../../../src/lib/reading/fold';
import type { Paragraph } from '../../../src/lib/reading/model';
import { smallReading } from './support/smallReading';

const paragraphOf = (text: string, n = 1): Paragraph => {
	return { id: `p0${n}`, n, turn: 't01', speaker: 'a', text, emphases: [], calls: [] };
};

const found = (text: string, query: string, match: Match = 'words') =>
	occurrencesOf(readWords([paragraphOf(text)]), query, match).map(({ start, end }) =>
		sliceCodePoints(text, start, end)
	);

describe('fold', () => {
	it.each([
		['Žižek', 'zizek'],
		['Étienne', 'etienne'],
		['Schuld', 'schuld'],
		['STRASSE', 'strasse'],
		['straße', 'strasse'],
		['Øresund', 'oresund'],
		['œuvre', 'oeuvre'],
		['1929', '1929']
	])('%s is compared as %s', (word, folded) => expect(fold(word)).toBe(folded));
});

describe('occurrencesOf', () => {
	const cases: [string, string, string, Match, string[]][] = [
		['case does not count', 'Debt, debt and DEBT', 'debt', 'words', ['Debt', 'debt', 'DEBT']],
		['diacritics do not count', 'says Žižek', 'Zizek', 'words', ['Žižek']],
		['nor do they where the text has none', 'says Zizek', 'Žižek', 'words', ['Zizek']],
		['only whole words', 'debt, debts, indebted', 'debt', 'words', ['debt']],
		['beginnings of words', 'debt, debts, indebted', 'debt', 'beginnings', ['debt', 'debts']],
		[
			'a phrase, whatever stands between',
			'debt, therefore credit',
			'debt therefore',
			'words',
			['debt, therefore']
		],
		[
			'a phrase of beginnings',
			'micro-political work',
			'mic pol',
			'beginnings',
			['micro-political']
		],
		['exactly as written', 'the State and a state', 'State', 'exact', ['State']],
		['exactly, punctuation and all', 'debt, therefore; debt therefore', 'debt, t', 'exact', []],
		['a compound is its words', 'a neo-liberal project', 'liberal', 'words', ['liberal']],
		[
			'occurrences may overlap',
			'on and on and on',
			'on and on',
			'words',
			['on and on', 'on and on']
		],
		['after letters of two units', 'a promise 🔑 and 🔑 a key', 'key', 'words', ['key']],
		['no word asked', 'debt', ' – ', 'words', []],
		['nothing asked', 'debt', '', 'exact', []]
	];
	it.each(cases)('%s', (_, text, query, match, expected) => {
		expect(found(text, query, match)).toEqual(expected);
	});

	const letters = fc.constantFrom('a', 'b', 'A', 'á', 'B̧', ' ', ' ', ', ', '-', '’', '🔑', '1');
	const anyText = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''));
	const anyWord = fc.array(fc.constantFrom('a', 'b', 'A', 'á', '1'), {
		minLength: 1,
		maxLength: 3
	});

	/** The plain way: fold the whole text, and try the word at every place of it. */
	function naiveCount(text: string, word: string): number {
		const plain = (all: string) => all.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${plain(word)}(?![\\p{L}\\p{N}])`, 'gu');
		return plain(text).match(pattern)?.length ?? 0;
	}

	it('finds as many as a naive count', () => {
		fc.assert(
			fc.property(anyText, anyWord, (text, letters) => {
				const word = letters.join('');
				expect(found(text, word)).toHaveLength(naiveCount(text, word));
			})
		);
	});

	it('R2: what an occurrence says it covers is the word, as the text has it', () => {
		fc.assert(
			fc.property(anyText, anyWord, (text, letters) => {
				const word = letters.join('');
				for (const one of found(text, word)) expect(fold(one)).toBe(fold(word));
			})
		);
	});

	it('is monotonous: exact ⊆ words ⊆ beginnings', () => {
		fc.assert(
			fc.property(anyText, anyWord, (text, letters) => {
				const words = readWords([paragraphOf(text)]);
				const [whole, beginnings, exact] = MATCHES.map((match) =>
					occurrencesOf(words, letters.join(''), match).map(({ start }) => start)
				);
				for (const start of exact ?? []) expect(whole).toContain(start);
				for (const start of whole ?? []) expect(beginnings).toContain(start);
			})
		);
	});

	it('goes through the whole text in the order of reading', () => {
		const { paragraphs } = smallReading();
		const ids = occurrencesOf(readWords(paragraphs), 'oven', 'words').map((one) => one.paragraph);
		expect(ids).toEqual([...ids].sort());
		const naive = paragraphs.map(({ text }) => naiveCount(text, 'oven'));
		expect(ids).toHaveLength(naive.reduce((sum, count) => sum + count, 0));
		expect(ids.length).toBeGreaterThan(2);
	});
});

describe('inContext', () => {
	it('R2: the three pieces are the text, in order, cut between words', () => {
		const text = smallReading().paragraphs[1]?.text ?? '';
		for (const { start, end } of comparedWords(text)) {
			const { before, keyword, after } = inContext(text, { start, end }, 20);
			expect(text).toContain(before + keyword + after);
			expect(keyword).toBe(sliceCodePoints(text, start, end));
			expect(Array.from(before).length).toBeLessThanOrEqual(20);
		}
	});
});
