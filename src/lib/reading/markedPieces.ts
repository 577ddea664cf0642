import { sliceCodePoints } from './codePoints';
import { comparedWords } from './comparedWords';

export interface MarkedPiece {
	text: string;
	marked: boolean;
}

/** A text cut where a word that is looked for begins or ends; the pieces joined are the text. */
export function markedPieces(text: string, isWanted: (folded: string) => boolean): MarkedPiece[] {
	const wanted = comparedWords(text).filter(({ folded }) => isWanted(folded));
	const cuts = [0, ...wanted.flatMap(({ start, end }) => [start, end])];
	return cuts
		.map((start, i) => ({ text: sliceCodePoints(text, start, cuts[i + 1]), marked: i % 2 === 1 }))
		.filter((piece) => piece.text !== '');
}
