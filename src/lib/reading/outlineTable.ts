import { NODE_KINDS, type ArgumentNode, type HistoricalEvent } from './model';
import type { Outline } from './outline';
import type { ReadingIndex } from './questions';

/** A point of the outline in one line. */
export interface OutlineRow {
	node: ArgumentNode;
	/** How many relations the outline lists with it. */
	degree: number;
	/** The numbers of the paragraphs in which it is said, in their order. */
	paragraphs: number[];
	/** What happened that matters for it, in order of time. */
	events: HistoricalEvent[];
}

/** What rows may be put in order by. */
export const OUTLINE_COLUMNS = ['point', 'kind', 'relations', 'paragraph', 'date'] as const;
export type OutlineColumn = (typeof OUTLINE_COLUMNS)[number];

export interface OutlineSort {
	by: OutlineColumn;
	descending: boolean;
}

/** The points that an outline lists, as rows in the same order: so they are as many, and so are their relations. */
export function rowsOf({ themes, history }: Outline, { paragraphs }: ReadingIndex): OutlineRow[] {
	const inTime = history.flatMap(({ events }) => events.map(({ event }) => event));
	return themes
		.flatMap(({ nodes }) => nodes)
		.map(({ node, said, groups, events }) => {
			const places = said.flatMap(({ passage }) => passage.targets);
			const numbers = places.flatMap(({ paragraph }) => paragraphs.get(paragraph)?.n ?? []);
			return {
				node,
				degree: groups.reduce((sum, { relations }) => sum + relations.length, 0),
				paragraphs: [...new Set(numbers)].sort((a, b) => a - b),
				events: inTime.filter((event) => events.includes(event))
			};
		});
}

/** Rows in another order; those that are alike keep the order they have, and those that say nothing of it come last. */
export function sortRows(
	rows: readonly OutlineRow[],
	{ by, descending }: OutlineSort,
	{ lang, inTime }: { lang: string; inTime: readonly { id: string }[] }
): OutlineRow[] {
	const { compare } = new Intl.Collator(lang, { ignorePunctuation: true });
	const placeInTime = new Map(inTime.map(({ id }, i) => [id, i]));
	const key: Record<OutlineColumn, (row: OutlineRow) => string | number | undefined> = {
		point: ({ node }) => node.title,
		kind: ({ node }) => NODE_KINDS.indexOf(node.kind),
		relations: ({ degree }) => degree,
		paragraph: ({ paragraphs }) => paragraphs[0],
		date: ({ events: [first] }) => first && placeInTime.get(first.id)
	};
	const keyed = rows.map((row) => ({ row, value: key[by](row) }));
	const sign = descending ? -1 : 1;
	return keyed
		.sort(({ value: a }, { value: b }) => {
			if (a === undefined || b === undefined)
				return Number(a === undefined) - Number(b === undefined);
			return sign * (typeof a === 'string' ? compare(a, String(b)) : a - Number(b));
		})
		.map(({ row }) => row);
}
