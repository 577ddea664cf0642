import type { ReadingIndex } from '../indexReading';
import type { Turn } from '../model';

/** The turn a paragraph belongs to. */
export function turnOf(index: ReadingIndex, paragraphId: string): Turn | undefined {
	const paragraph = index.paragraphs.get(paragraphId);
	return paragraph && index.turns.get(paragraph.turn);
}

/** The first turn in which a node's words are said: as far as it, the conversation has reached this point. */
export function turnOfNode(index: ReadingIndex, nodeId: string): Turn | undefined {
	const passages = index.nodes.get(nodeId)?.passages ?? [];
	const paragraphs = passages
		.flatMap((id) => index.passages.get(id)?.targets ?? [])
		.map(({ paragraph }) => paragraph);
	return index.reading.turns.find((turn) => turn.paragraphs.some((id) => paragraphs.includes(id)));
}
