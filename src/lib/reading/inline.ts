import type { Span } from './model';

/** A line of the text without its marks: plain words, which of them are emphasised, where notes are called. */
export interface Inline {
	text: string;
	emphases: Span[];
	/** `at` is the code point the call stands before; `n` the number printed. */
	calls: { at: number; n: number }[];
}

const MARKS = /\*|\[\^(\d+)\]/gu;

/**
 * Read a line in which `*` marks emphasis and `[^1]` calls a note; there is no other markup. Returns what is wrong as
 * a clause where the marks do not pair, are empty, or a call stands inside an emphasis.
 */
export function parseInline(source: string): Inline | string {
	const inline: Inline = { text: '', emphases: [], calls: [] };
	let opened: number | undefined;
	let from = 0;
	let at = 0;
	const take = (words: string) => {
		inline.text += words;
		at += Array.from(words).length;
	};
	for (const mark of source.matchAll(MARKS)) {
		take(source.slice(from, mark.index));
		from = mark.index + mark[0].length;
		if (mark[1] !== undefined) inline.calls.push({ at, n: Number(mark[1]) });
		else if (opened === undefined) opened = at;
		else {
			inline.emphases.push({ start: opened, end: at });
			opened = undefined;
		}
	}
	take(source.slice(from));
	return whatIsWrong(source, inline, opened) ?? inline;
}

/** Write a line as it stands in the text; a call stands after the emphasis it ends with. */
export function writeInline({ text, emphases, calls }: Inline, writeCall = markCall): string {
	const marks = [
		...emphases.map(({ end }) => ({ at: end, order: 0, mark: '*' })),
		...calls.map(({ at, n }) => ({ at, order: 1, mark: writeCall(n) })),
		...emphases.map(({ start }) => ({ at: start, order: 2, mark: '*' }))
	].sort((a, b) => a.at - b.at || a.order - b.order);
	const letters = Array.from(text);
	let written = '';
	let from = 0;
	for (const { at, mark } of marks) {
		written += letters.slice(from, at).join('') + mark;
		from = at;
	}
	return written + letters.slice(from).join('');
}

const markCall = (n: number) => `[^${n}]`;

function whatIsWrong(source: string, inline: Inline, opened: number | undefined) {
	if (opened !== undefined) return 'an emphasis that is opened with * and not closed';
	if (inline.emphases.some(({ start, end }) => start === end)) return 'an emphasis with no words';
	if (inline.text.trim() === '') return 'no words';
	const isReversible = writeInline(inline) === source;
	return isReversible
		? undefined
		: 'a note call inside an emphasis, or written with a leading zero';
}
