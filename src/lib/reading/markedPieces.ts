import { sliceCodePoints } from './codePoints';
import { comparedWords } from './comparedWords';

export interface MarkedPiece {
	text: string;
	marked: boolean;
}

/**
 * A text cut where words that are looked for begin or end; the pieces joined are the text. Words between which only a space stands are
 * one piece: of pieces that are nothing but space, browsers may hear nothing.
 */
export function markedPieces(text: string, isWanted: (folded: string) => boolean): MarkedPiece[] {
	const wanted = comparedWords(text).filter(({ folded }) => isWanted(folded));
	const stretches: { start: number; end: number }[] = [];
	for (const { start, end } of wanted) {
		const last = stretches.at(-1);
		if (last && !sliceCodePoints(text, last.end, start).trim()) last.end = end;
		else stretches.push({ start, end });
	}
	const cuts = [0, ...stretches.flatMap(({ start, end }) => [start, end])];
	return cuts
		.map((start, i) => ({ text: sliceCodePoints(text, start, cuts[i + 1]), marked: i % 2 === 1 }))
		.filter((piece) => piece.text !== '');
}
