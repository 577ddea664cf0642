import type { ReadingIndex } from '../indexReading';
import type { ArgumentNode, HistoricalEvent, Paragraph } from '../model';
import { occursIn } from '../quote';

/** All that a person touches, each list in the reading's order. */
export interface Touched {
	/** Nodes that the person says. */
	said: ArgumentNode[];
	/** Nodes that lean on the person. */
	drawnOn: ArgumentNode[];
	/** Events that are about the person or a work of theirs. */
	events: HistoricalEvent[];
	/** Paragraphs in which the name stands, in full or short. */
	paragraphs: Paragraph[];
}

/** What a person touches: the page behind a name in the index. Empty lists for an unknown id. */
export function touchedBy({ reading, people }: ReadingIndex, personId: string): Touched {
	const person = people.get(personId);
	const names = person ? [person.name, person.short] : [];
	return {
		said: reading.nodes.filter(({ speaker }) => speaker === personId),
		drawnOn: reading.nodes.filter(({ drawsOn }) => drawsOn.includes(personId)),
		events: reading.events.filter((event) => event.people.includes(personId)),
		paragraphs: reading.paragraphs.filter(({ text }) => names.some((name) => occursIn(text, name)))
	};
}
