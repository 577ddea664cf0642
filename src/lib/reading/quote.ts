import { codePointLength, codePointOffset, sliceCodePoints } from './codePoints';
import { closestStretch, type Stretch } from './closestStretch';
import type { Span } from './model';

/** The words to find, and where they occur more than once, the words just before and after. */
export interface Quote {
	exact: string;
	prefix?: string | undefined;
	suffix?: string | undefined;
}

/** Why a quotation has no one place in the text. Places are code points. */
export type QuoteFault =
	| { fault: 'absent'; closest: Stretch | undefined }
	| { fault: 'cut'; places: number[] }
	| { fault: 'context'; places: number[] }
	| { fault: 'ambiguous'; places: number[] };

/** How many code points of context are published on either side of a quotation. */
export const CONTEXT_LENGTH = 32;

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * The one place where `quote.exact` stands in `text`, in code points, or why there is none.
 *
 * Matching is exact, character for character, and by whole words. Annotation tools match approximately, because the
 * page may have changed under the reader and a near miss beats a lost note. Here text and quotation are
 * edited together and a wrong letter is a misquotation, so a near miss is refused and only *reported*, with the closest
 * stretch. The price: whoever corrects the text must correct each quotation of it. The gain: what is shown as
 * verbatim is verbatim.
 *
 * `prefix` and `suffix` only choose among places; white space where they meet the quotation does not count.
 * Cost: one scan for the exact words; on a miss, quotation × text for the closest stretch.
 */
export function anchorQuote(text: string, quote: Quote): Span | QuoteFault {
	const everywhere = occurrences(text, quote.exact);
	if (everywhere.length === 0) {
		return { fault: 'absent', closest: closestStretch(text, quote.exact) };
	}
	const whole = everywhere.filter((unit) => isWholeWords(text, unit, quote.exact));
	const inContext = whole.filter((unit) => hasContext(text, unit, quote));
	const places = (units: number[]) => units.map((unit) => codePointOffset(text, unit));
	if (whole.length === 0) return { fault: 'cut', places: places(everywhere) };
	if (inContext.length === 0) return { fault: 'context', places: places(whole) };
	const [start, ...others] = places(inContext);
	if (start === undefined || others.length > 0) {
		return { fault: 'ambiguous', places: places(inContext) };
	}
	return { start, end: start + codePointLength(quote.exact) };
}

/** Whether `exact` stands in `text` at least once, verbatim and as whole words. */
export function occursIn(text: string, exact: string): boolean {
	return occurrences(text, exact).some((unit) => isWholeWords(text, unit, exact));
}

/** A stretch of `text` as a W3C TextQuoteSelector: its words and 32 code points on either side. */
export function selectorOf(text: string, { start, end }: Span): Required<Quote> {
	return {
		exact: sliceCodePoints(text, start, end),
		prefix: sliceCodePoints(text, Math.max(0, start - CONTEXT_LENGTH), start),
		suffix: sliceCodePoints(text, end, end + CONTEXT_LENGTH)
	};
}

/** UTF-16 offsets of `exact`; overlapping occurrences count, as each is a place a reader could mean. */
function occurrences(text: string, exact: string): number[] {
	const found: number[] = [];
	if (exact === '') return found;
	for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) found.push(at);
	return found;
}

function isWholeWords(text: string, unit: number, exact: string): boolean {
	const end = unit + exact.length;
	const cutsStart = isInsideWord(lastOf(text.slice(0, unit)), firstOf(exact));
	return !cutsStart && !isInsideWord(lastOf(exact), firstOf(text.slice(end)));
}

function isInsideWord(before: string, after: string): boolean {
	return WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after);
}

// Two UTF-16 units hold any code point, so only the edge is spread.
const firstOf = (text: string) => Array.from(text.slice(0, 2))[0] ?? '';
const lastOf = (text: string) => Array.from(text.slice(-2)).at(-1) ?? '';

function hasContext(text: string, unit: number, { exact, prefix = '', suffix = '' }: Quote) {
	const before = text.slice(0, unit).trimEnd();
	const after = text.slice(unit + exact.length).trimStart();
	return before.endsWith(prefix.trim()) && after.startsWith(suffix.trim());
}
