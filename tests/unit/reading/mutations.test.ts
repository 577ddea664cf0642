import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Fault } from '../../../src/lib/reading/fault';
import { checkParsed, checkReading } from '../../../src/lib/server/checkReading';
import { parseFiles } from '../../../src/lib/server/parseFiles';
import { FILES, quotations, sectionOf, type Spot, spots, textOf } from './support/authoredSpots';

const WHOLE = parseFiles(FILES);
// Seven properties: 210 mutations of the real data.
const RUNS = { numRuns: 30 };

/** The faults when one spot reads otherwise; only its file is read anew, which keeps the runs to seconds. */
function faultsWith({ file, start, end }: Spot, words: string): Fault[] {
	const text = FILES[file] ?? '';
	const files = { ...FILES, [file]: text.slice(0, start) + words + text.slice(end) };
	const anew = parseFiles({ [file]: files[file] ?? '' });
	return checkParsed({
		...WHOLE,
		timeline: file === 'timeline.yaml' ? anew.timeline : WHOLE.timeline,
		argument: WHOLE.argument.flatMap((source) => (source.file === file ? anew.argument : source)),
		tours: WHOLE.tours.flatMap((source) => (source.file === file ? anew.tours : source)),
		faults: anew.faults.filter((fault) => fault.file === file)
	}).faults;
}

const LETTER = /\p{L}/u;
const rulesIn = (faults: Fault[], file: string) =>
	faults.filter((fault) => fault.file === file).map(({ rule }) => rule);

function letterChanges(words: string, at: number): string[] {
	const [before, letter, after] = [words.slice(0, at), words[at] ?? '', words.slice(at + 1)];
	const other = letter === 'q' ? 'z' : 'q';
	return [`${before}${other}${after}`, `${before}${after}`, `${before}${letter}${letter}${after}`];
}

/** Offsets of letters in the words, past the head of a block scalar and off the ends. */
function innerLetters(words: string): number[] {
	const from = /^[>|][^\n]*\n/u.exec(words)?.[0].length ?? 1;
	const inner = Array.from({ length: words.length }, (_, i) => i).slice(from + 1, -2);
	return inner.filter((i) => LETTER.test(words[i] ?? ''));
}

const paragraphs = WHOLE.transcript.paragraphs.map(({ text }) => text);

/** An oracle of its own: whole words of some paragraph. A scalar that YAML cannot read is no quotation. */
function isVerbatim(scalar: string): boolean {
	let words: unknown;
	try {
		const [first = '', ...rest] = scalar.split('\n');
		words = parse([`exact: ${first}`, ...rest].join('\n'));
	} catch {
		return false;
	}
	const exact = typeof words === 'object' && words !== null && 'exact' in words ? words.exact : '';
	const escaped = String(exact)
		.trim()
		.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
	const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u');
	return paragraphs.some((text) => whole.test(text));
}

describe(
	'every change of meaning in the real data is caught, in its file',
	{ timeout: 20000 },
	() => {
		const quotes = quotations();

		it('there is something to change', () => {
			expect(checkReading(FILES).faults).toEqual([]);
			expect(quotes.length).toBeGreaterThan(50);
		});

		it('R2: a letter changed, dropped or doubled in a quotation', () => {
			fc.assert(
				fc.property(fc.constantFrom(...quotes), fc.nat(), fc.nat(2), (spot, at, how) => {
					const words = textOf(spot);
					const letters = innerLetters(words);
					fc.pre(letters.length > 0);
					const mutated = letterChanges(words, letters[at % letters.length] ?? 0)[how] ?? '';
					fc.pre(!isVerbatim(mutated));
					const rules = rulesIn(faultsWith(spot, mutated), spot.file);
					expect(rules.some((rule) => /^(quotation|yaml|value)-/u.test(rule))).toBe(true);
				}),
				RUNS
			);
		});

		it('R2: a word dropped, added or moved in a quotation', () => {
			fc.assert(
				fc.property(fc.constantFrom(...quotes), fc.nat(), fc.nat(2), (spot, at, how) => {
					const words = textOf(spot);
					const gaps = [...words.matchAll(/(?<=\p{L}) (\p{L}+) (?=\p{L})/gu)];
					const gap = gaps[at % Math.max(gaps.length, 1)];
					fc.pre(gap !== undefined);
					const [whole, word = ''] = gap ?? [''];
					const [before, after] = [
						words.slice(0, gap?.index),
						words.slice((gap?.index ?? 0) + whole.length)
					];
					const middle = [' ', ` ${word} ${word} `, ` ${word} indeed `][how] ?? ' ';
					const mutated = before + middle + after;
					fc.pre(!isVerbatim(mutated));
					expect(rulesIn(faultsWith(spot, mutated), spot.file)).toContain('quotation-absent');
				}),
				RUNS
			);
		});

		it('R2: an apostrophe straightened or curled in a quotation', () => {
			const curled = quotes.filter((spot) => /\p{L}['’]\p{L}/u.test(textOf(spot)));
			expect(curled.length).toBeGreaterThan(0);
			for (const spot of curled) {
				const mutated = textOf(spot).replace(/(?<=\p{L})['’](?=\p{L})/u, (mark) =>
					mark === '’' ? "'" : '’'
				);
				const rules = rulesIn(faultsWith(spot, mutated), spot.file);
				expect(rules.some((rule) => /^(quotation|yaml)-/u.test(rule))).toBe(true);
			}
		});

		it('an id that is referred to', () => {
			const references = [
				...spots(/\b(?:source|target|speaker|lane|paragraph|passage): ([a-z][a-z0-9-]*)/gu),
				...spots(/\b(?:passages|nodes|drawsOn|events|people): \[([a-z][a-z0-9-]*)/gu)
			];
			fc.assert(
				fc.property(fc.constantFrom(...references), fc.nat(), (spot, at) => {
					const id = textOf(spot);
					const i = at % id.length;
					const mutated = `${id.slice(0, i)}${id[i] ?? ''}x${id.slice(i + 1)}`;
					const rules = rulesIn(faultsWith(spot, mutated), spot.file);
					expect(rules.some((rule) => rule === 'id-unresolved' || rule === 'value-unfit')).toBe(
						true
					);
				}),
				RUNS
			);
		});

		it('an id that is defined', () => {
			const definitions = spots(/^ +- (?:\{ )?id: ([a-z][a-z0-9-]*)/gmu);
			fc.assert(
				fc.property(fc.constantFrom(...definitions), (spot) => {
					const faults = faultsWith(spot, `${textOf(spot)}x`);
					fc.pre(!/lanes:|periods:|events:|steps:/u.test(sectionOf(spot)));
					const told = faults.filter(({ rule }) => rule === 'id-unresolved');
					expect(told.map(({ nearest }) => nearest)).toContain(`${textOf(spot)}x`);
				}),
				RUNS
			);
		});

		it('a value of a closed list, with the value that was meant', () => {
			const values = spots(/\b(?:kind|rank|status|fidelity|basis|mark): ([a-z][a-z-]*)/gu);
			fc.assert(
				fc.property(fc.constantFrom(...values), fc.constantFrom('x', 's', '-'), (spot, more) => {
					const faults = faultsWith(spot, textOf(spot) + more);
					const line = (FILES[spot.file] ?? '').slice(0, spot.start).split('\n').length;
					expect(faults).toContainEqual(
						expect.objectContaining({ file: spot.file, line, nearest: textOf(spot) })
					);
				}),
				RUNS
			);
		});

		it('a date', () => {
			const dates = spots(/\bedtf: '?([0-9X][0-9X/.~?%-]*)/gu);
			const ways = fc.constantFrom(
				(date: string) => `${date}-99`,
				(date: string) => `about-${date}`,
				(date: string) => date.slice(1),
				(date: string) => `${date}/1066`
			);
			fc.assert(
				fc.property(fc.constantFrom(...dates), ways, (spot, change) => {
					expect(rulesIn(faultsWith(spot, change(textOf(spot))), spot.file)).toContain(
						'date-malformed'
					);
				}),
				RUNS
			);
		});

		it('a line of YAML', () => {
			const keys =
				'kind|rank|title|speaker|status|fidelity|targets|exact|lane|date|basis|source|target|' +
				'definition|alsoKnownAs|note|about|minutes|passage|years|caption|ask|pitfall|question';
			const lines = spots(new RegExp(`^ *(?:- )?((?:${keys}):)`, 'gmu'));
			const ways = fc.constantFrom(
				(key: string) => key.replace(':', ''),
				(key: string) => `x${key}`,
				(key: string) => key.replace(':', ': ['),
				(key: string) => key.replace(':', ': "'),
				(key: string) => `\n\t${key}`,
				(key: string) => key.toUpperCase()
			);
			fc.assert(
				fc.property(fc.constantFrom(...lines), ways, (spot, change) => {
					expect(rulesIn(faultsWith(spot, change(textOf(spot))), spot.file)).not.toEqual([]);
				}),
				RUNS
			);
		});
	}
);
