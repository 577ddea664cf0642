import { quoted as inQuotes } from './fault';

/** Words that stand in one text where the other has others; either side may be empty. */
export interface WordDifference {
	quoted: string;
	text: string;
}

type Turned = { quoted: string[]; text: string[] };

/**
 * Where `quoted` and `text` differ, word by word, in order. Empty when they differ in white space alone.
 *
 * Longest common subsequence of words (quadratic, on stretches of a paragraph at most); neighbouring changes are told
 * as one.
 */
export function wordDifferences(quoted: string, text: string): WordDifference[] {
	const a = words(quoted);
	const b = words(text);
	const common = commonLengths(a, b);
	const at = (i: number, j: number) => common[i]?.[j] ?? 0;
	const found: Turned[] = [];
	let open: Turned | undefined;
	for (let i = 0, j = 0; i < a.length || j < b.length;) {
		if (i < a.length && a[i] === b[j]) {
			open = undefined;
			i++;
			j++;
			continue;
		}
		if (!open) found.push((open = { quoted: [], text: [] }));
		const dropFromQuoted = j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1));
		if (dropFromQuoted) open.quoted.push(a[i++] ?? '');
		else open.text.push(b[j++] ?? '');
	}
	return found.map((one) => ({ quoted: one.quoted.join(' '), text: one.text.join(' ') }));
}

/** The differences in a sentence: “pay” where the text has “salary”. */
export function tellDifferences(quoted: string, text: string): string {
	const told = wordDifferences(quoted, text).slice(0, 3).map(tellOne);
	return told.length > 0 ? told.join('; ') : 'only the spaces or line breaks differ';
}

function tellOne({ quoted, text }: WordDifference): string {
	if (quoted === '') return `${inQuotes(text, 80)} is left out`;
	if (text === '') return `${inQuotes(quoted, 80)} is not in the text`;
	const told = `${inQuotes(quoted, 80)} where the text has ${inQuotes(text, 80)}`;
	return looksTheSame(quoted, text) ? `${told} (${differingCharacter(quoted, text)})` : told;
}

const fold = (text: string) =>
	text
		.normalize('NFKC')
		.replace(/[‘’ʼ´`]/gu, "'")
		.replace(/[“”]/gu, '"')
		.replace(/[‐‑‒–—−]/gu, '-')
		.toLowerCase();

const looksTheSame = (a: string, b: string) => fold(a) === fold(b);

function differingCharacter(quoted: string, text: string): string {
	const a = Array.from(quoted);
	const b = Array.from(text);
	const i = a.findIndex((letter, k) => letter !== b[k]);
	return `${named(a[i])} where the text has ${named(b[i])}`;
}

function named(letter: string | undefined): string {
	if (letter === undefined) return 'nothing';
	const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `${letter} U+${code}`;
}

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

/** `[i][j]`: how many words the rests of `a` from i and of `b` from j have in common, in order. */
function commonLengths(a: string[], b: string[]): number[][] {
	const table = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
	const at = (i: number, j: number) => table[i]?.[j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--) {
		const row = table[i] ?? [];
		for (let j = b.length - 1; j >= 0; j--) {
			row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	}
	return table;
}
