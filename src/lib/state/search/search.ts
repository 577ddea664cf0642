import { readWords, type TextWords } from '../../reading/concordance';
import { nearestWords } from '../../reading/nearestWords';
import type { ReadingIndex } from '../../reading/questions';
import { comparedWords } from '../../reading/comparedWords';
import { answersTo } from './answersTo';
import { FIELDS, makeEngine } from './engine';
import { searchDocuments, type HitKind, type SearchDocument } from './searchDocuments';

/** The groups in which hits are shown, in this order. */
export const GROUPS = ['argument', 'history', 'people', 'text'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Record<HitKind, Group> = {
	node: 'argument',
	event: 'history',
	person: 'people',
	paragraph: 'text'
};

/** A thing that was found. */
export type Hit = Pick<SearchDocument, 'key' | 'kind' | 'id'>;

export interface Found {
	/** What was asked, as typed. */
	query: string;
	/** Those with hits only, each with its best first. */
	groups: { group: Group; hits: Hit[] }[];
	/** Of all groups. */
	total: number;
	/** Whether a word (folded) is one of those that were found. */
	isWanted: (folded: string) => boolean;
}

export interface Search {
	find: (query: string) => Found;
	/** Words of the reading that resemble one which is not there, nearest first. */
	nearest: (query: string) => string[];
	/** The text, ready to be asked for the occurrences of a word. */
	text: TextWords;
}

/** Make a reading searchable: done when search is first asked for. */
export async function createSearch(index: ReadingIndex): Promise<Search> {
	const documents = searchDocuments(index);
	const engine = await makeEngine(documents);
	const byKey = new Map(documents.map((document) => [document.key, document]));
	let vocabulary: string[] | undefined;
	return {
		find: (query) => {
			const words = [...new Set(comparedWords(query).map(({ folded }) => folded))];
			const results = words.length > 0 ? answersTo(engine, words) : [];
			const hits = results.flatMap(({ id }) => byKey.get(String(id)) ?? []);
			const wanted = new Set([...words, ...results.flatMap(({ terms }) => terms)]);
			return { ...foundOf(query, hits), isWanted: (folded) => wanted.has(folded) };
		},
		nearest: (query) => nearestWords(query, (vocabulary ??= vocabularyOf(documents))),
		text: readWords(index.reading.paragraphs)
	};
}

function foundOf(query: string, hits: Hit[]) {
	const groups = GROUPS.map((group) => ({
		group,
		hits: hits.filter(({ kind }) => GROUP_OF[kind] === group)
	}));
	return { query, total: hits.length, groups: groups.filter((group) => group.hits.length > 0) };
}

function vocabularyOf(documents: readonly SearchDocument[]): string[] {
	const texts = documents.flatMap((document) => FIELDS.map((field) => document[field]));
	const words = texts.flatMap((text) => comparedWords(text).map(({ folded }) => folded));
	return [...new Set(words)];
}
