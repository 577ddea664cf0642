import type { ReadingIndex } from '../indexReading';
import type { Passage } from '../model';

/** The passages with a stretch in a paragraph, by where they begin in it, the longer first where two begin together. */
export function passagesOfParagraph(index: ReadingIndex, paragraphId: string): Passage[] {
	const passages = index.passagesByParagraph.get(paragraphId) ?? [];
	const first = ({ targets }: Passage) => {
		const here = targets.filter(({ paragraph }) => paragraph === paragraphId);
		return here.reduce((a, b) => (b.start < a.start ? b : a));
	};
	return passages
		.map((passage) => ({ passage, ...first(passage) }))
		.sort((a, b) => a.start - b.start || b.end - a.end || (a.passage.id < b.passage.id ? -1 : 1))
		.map(({ passage }) => passage);
}
