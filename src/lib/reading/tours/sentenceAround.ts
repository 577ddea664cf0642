import { codePointLength, sliceCodePoints } from '../codePoints';
import type { Span } from '../model';

/** Where a sentence ends: its stop, whatever closes it, and the space after. */
const STOP = /[.!?…]["”’)\]]*\s+/gu;

/** The rest of a sentence, its stop and whatever closes it included. */
const REST = /^[^]*?[.!?…]["”’)\]]*(?=\s|$)/u;

/** A stretch that ends so needs nothing after it. */
const CLOSED = /[.!?…]["”’)\]]*$/u;

/**
 * The whole sentences that a stretch of text begins and ends in; the stretch itself where those are longer than `most`
 * allows. All in code points.
 */
export function sentenceAround(text: string, { start, end }: Span, most: number): Span {
	const before = sliceCodePoints(text, 0, start);
	const lead = [...before.matchAll(STOP)].at(-1);
	const from = lead ? codePointLength(before.slice(0, lead.index + lead[0].length)) : 0;
	const after = sliceCodePoints(text, end);
	const closed = CLOSED.test(sliceCodePoints(text, start, end));
	const rest = closed ? '' : (REST.exec(after)?.[0] ?? after);
	const to = end + codePointLength(rest);
	return to - from <= most ? { start: from, end: to } : { start, end };
}
