import MiniSearch, { type SearchOptions } from 'minisearch';
import { readWords, type TextWords } from '../../reading/concordance';
import { fold } from '../../reading/fold';
import { nearestWords } from '../../reading/nearestWords';
import type { ReadingIndex } from '../../reading/questions';
import { comparedWords } from '../../reading/comparedWords';
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

const FIELDS = ['title', 'gloss', 'words', 'text'] as const satisfies (keyof SearchDocument)[];

/** A title says more than its explanation, that more than the words it rests on, those more than the text at large. */
const BOOST: Record<(typeof FIELDS)[number], number> = { title: 12, gloss: 4, words: 2, text: 1 };

/**
 * From strict to lenient: all words, the last perhaps unfinished; then with letters wrong; then any of the words. The
 * first that finds something is the answer, so that a good answer is not buried under resemblances.
 */
const WAYS: SearchOptions[] = [
	{ combineWith: 'AND', fuzzy: false },
	{ combineWith: 'AND', fuzzy: lettersWrong },
	{ combineWith: 'OR', fuzzy: lettersWrong }
];

/** How many letters may be wrong in a word of this length; two that are turned round count as two. */
function lettersWrong(term: string): number | boolean {
	if (term.length < 4) return false;
	return term.length < 6 ? 1 : 2;
}

/** Make a reading searchable: some milliseconds of work, done when search is first asked for. */
export function createSearch(index: ReadingIndex): Search {
	const engine = new MiniSearch<SearchDocument>({
		idField: 'key',
		fields: [...FIELDS],
		tokenize: termsIn,
		processTerm: (term) => term,
		searchOptions: { boost: BOOST, prefix: (_, i, terms) => i === terms.length - 1 }
	});
	const documents = searchDocuments(index);
	engine.addAll(documents);
	const byKey = new Map(documents.map((document) => [document.key, document]));
	let vocabulary: string[] | undefined;
	return {
		find: (query) => {
			const results = search(engine, query);
			const hits = results.flatMap(({ id }) => byKey.get(String(id)) ?? []);
			const terms = new Set(results.flatMap((result) => result.terms));
			return { ...foundOf(query, hits), isWanted: (folded) => terms.has(folded) };
		},
		nearest: (query) => nearestWords(query, (vocabulary ??= vocabularyOf(documents))),
		text: readWords(index.reading.paragraphs)
	};
}

/** The words of a text as they are compared; a compound also as one word, as some write it. */
function termsIn(text: string): string[] {
	const compounds = text.match(/[\p{L}\p{N}]+(?:[-‐–][\p{L}\p{N}]+)+/gu) ?? [];
	return [
		...comparedWords(text).map(({ folded }) => folded),
		...compounds.map((compound) => fold(compound.replace(/[-‐–]/gu, '')))
	];
}

const search = (engine: MiniSearch<SearchDocument>, query: string) => {
	for (const way of WAYS) {
		const results = engine.search(query, {
			...way,
			tokenize: (text) => comparedWords(text).map(({ folded }) => folded)
		});
		if (results.length > 0) return results;
	}
	return [];
};

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
