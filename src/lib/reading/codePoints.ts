/**
 * Offsets in a reading count Unicode code points, as the Web Annotation model does, so that an "é", an en dash and an
 * emoji each count one, whatever language reads the published data. JavaScript counts UTF-16 units; these
 * functions stand between the two.
 */

/** How many code points `text` has. */
export function codePointLength(text: string): number {
	return Array.from(text).length;
}

/** The code points of `text` from `start` up to, not including, `end`. */
export function sliceCodePoints(text: string, start: number, end?: number): string {
	return Array.from(text).slice(start, end).join('');
}

/** The code point offset of the UTF-16 offset `unit`. */
export function codePointOffset(text: string, unit: number): number {
	return codePointLength(text.slice(0, unit));
}
