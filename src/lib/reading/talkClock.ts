import { codePointLength } from './codePoints';
import type { Paragraph } from './model';

/** How far into the talk a code point of a paragraph lies: 0 at the first word, 1 after the last. */
export type TalkClock = (paragraph: string, offset: number) => number;

export function talkClock(paragraphs: readonly Paragraph[]): TalkClock {
	const starts = new Map<string, number>();
	let all = 0;
	for (const { id, text } of paragraphs) {
		starts.set(id, all);
		all += codePointLength(text);
	}
	return (paragraph, offset) => ((starts.get(paragraph) ?? 0) + offset) / all;
}
