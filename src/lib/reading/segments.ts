import type { Note, Paragraph, Passage, Span } from './model';

/** A stretch of a paragraph in which nothing begins or ends. */
export interface Segment extends Span {
	text: string;
	/** Every passage that covers it, the shortest first (ids). */
	passages: string[];
	emphasis: boolean;
	/** The number of the note called right after it. */
	call?: number;
}

interface Cover extends Span {
	passage: string;
	/** Code points of the passage in this paragraph. */
	length: number;
}

/**
 * Cut a paragraph wherever a passage or an emphasis begins or ends or a note is called: flat, in order, the texts
 * joined are the paragraph's text.
 *
 *     finance was a *machine* to transform rights¹
 *     |—— a ——————————————————————|
 *                             |—— b ————————————|
 *
 * Overlapping passages cannot be nested elements; flat segments that each know all their passages can be drawn, clicked and
 * read aloud whatever overlaps. A segment is empty only where a note is called at the very start, or several at one place.
 */
export function segmentsOf(
	paragraph: Paragraph,
	passages: readonly Passage[],
	notes: readonly Note[]
): Segment[] {
	const letters = Array.from(paragraph.text);
	const covers = coversOf(paragraph.id, passages);
	const pieces = piecesOf(letters.length, cutsOf(paragraph, covers), callsOf(paragraph, notes));
	return pieces.map(({ start, end, call }) => ({
		text: letters.slice(start, end).join(''),
		start,
		end,
		passages: passagesOver(covers, { start, end }),
		emphasis: paragraph.emphases.some((span) => contains(span, { start, end })),
		...(call === undefined ? {} : { call })
	}));
}

function coversOf(paragraphId: string, passages: readonly Passage[]): Cover[] {
	return passages.flatMap(({ id, targets }) => {
		const here = targets.filter(({ paragraph }) => paragraph === paragraphId);
		const length = here.reduce((sum, { start, end }) => sum + end - start, 0);
		return here.map(({ start, end }) => ({ start, end, passage: id, length }));
	});
}

function passagesOver(covers: Cover[], piece: Span): string[] {
	const over = covers.filter((cover) => contains(cover, piece));
	over.sort((a, b) => a.length - b.length || (a.passage < b.passage ? -1 : 1));
	return [...new Set(over.map(({ passage }) => passage))];
}

function cutsOf(paragraph: Paragraph, covers: Cover[]): number[] {
	const spans: Span[] = [...covers, ...paragraph.emphases];
	return spans.flatMap(({ start, end }) => [start, end]);
}

/** Note numbers by the code point they stand before. */
function callsOf(paragraph: Paragraph, notes: readonly Note[]): Map<number, number[]> {
	const calls = new Map<number, number[]>();
	for (const { at, note } of paragraph.calls) {
		const n = notes.find(({ id }) => id === note)?.n;
		if (n !== undefined) calls.set(at, [...(calls.get(at) ?? []), n]);
	}
	return calls;
}

interface Piece extends Span {
	call?: number | undefined;
}

function piecesOf(length: number, cuts: number[], calls: Map<number, number[]>): Piece[] {
	const edges = [...new Set([0, ...cuts, ...calls.keys(), length])].sort((a, b) => a - b);
	return edges.flatMap((end, i): Piece[] => {
		const start = edges[i - 1] ?? end;
		const [first, ...more] = calls.get(end) ?? [];
		const extra = more.map((call) => ({ start: end, end, call }));
		const isPiece = start < end || first !== undefined;
		return isPiece ? [{ start, end, call: first }, ...extra] : extra;
	});
}

const contains = (outer: Span, { start, end }: Span) =>
	outer.start <= start && end <= outer.end && (start < end || outer.start < start);
