import type { Paragraph } from '$lib/reading/model';
import type { ReadingIndex } from '$lib/reading/questions';

/**
 * The next paragraph that nobody uses (no passage lies in it), from the one after a paragraph round to itself; undefined where
 * every paragraph is used.
 */
export function unusedAfter({ reading, passagesByParagraph }: ReadingIndex, id: string) {
	const { paragraphs } = reading;
	const after = paragraphs.findIndex((paragraph) => paragraph.id === id) + 1;
	const round: Paragraph[] = [...paragraphs.slice(after), ...paragraphs.slice(0, after)];
	return round.find((paragraph) => !passagesByParagraph.has(paragraph.id));
}
