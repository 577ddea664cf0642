import type { Words } from '../findWords';
import type { ReadingIndex } from '../indexReading';
import type { Passage } from '../model';
import { passagesOfParagraph } from './passagesOfParagraph';
import { usesOfPassage, type PassageUses } from './usesOfPassage';

/** A passage over some words, and whatever rests on it. */
export interface UsedPassage extends PassageUses {
	passage: Passage;
}

/** Who uses these words? The passages that share a word with them, the shortest first. */
export function usesOfWords(index: ReadingIndex, places: readonly Words[]): UsedPassage[] {
	const passages = new Set(
		places.flatMap((place) =>
			passagesOfParagraph(index, place.paragraph).filter(({ targets }) =>
				targets.some(
					({ paragraph, start, end }) =>
						paragraph === place.paragraph && start < place.end && end > place.start
				)
			)
		)
	);
	return [...passages]
		.sort((a, b) => lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1))
		.map((passage) => ({ passage, ...usesOfPassage(index, passage.id) }));
}

const lengthOf = ({ targets }: Passage) =>
	targets.reduce((sum, { start, end }) => sum + end - start, 0);
