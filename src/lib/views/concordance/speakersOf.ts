import type { Occurrence, TextWords } from '$lib/reading/concordance';
import type { Person } from '$lib/reading/model';
import type { ReadingIndex } from '$lib/reading/questions';

/** How often one who speaks says it. */
export interface SpeakerCount {
	person: Person;
	count: number;
	/** Of a thousand words of theirs; so that one who says little can be compared with one who says much. */
	perThousand: number;
}

/** Counts for each who speaks, in the order of the people of the reading. */
export function speakersOf(
	{ reading, paragraphs }: ReadingIndex,
	text: TextWords,
	occurrences: readonly Occurrence[]
): SpeakerCount[] {
	return reading.people.flatMap((person): SpeakerCount[] => {
		const said = text.filter(({ paragraph }) => paragraph.speaker === person.id);
		const words = said.reduce((sum, one) => sum + one.words.length, 0);
		const count = occurrences.filter(
			({ paragraph }) => paragraphs.get(paragraph)?.speaker === person.id
		).length;
		return words > 0 ? [{ person, count, perThousand: (1000 * count) / words }] : [];
	});
}
