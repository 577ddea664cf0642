import MiniSearch from 'minisearch';
import { comparedWords } from '../../reading/comparedWords';
import { fold } from '../../reading/fold';
import type { SearchDocument } from './searchDocuments';

/** What is searched of a thing. */
export const FIELDS = [
	'title',
	'names',
	'gloss',
	'words',
	'text'
] as const satisfies (keyof SearchDocument)[];
type Field = (typeof FIELDS)[number];

/**
 * A title says more than another name, that more than its explanation, that more than the words it rests on, those more than the text
 * at large.
 */
const BOOST: Record<Field, number> = { title: 12, names: 8, gloss: 4, words: 2, text: 1 };

/** An index over all that can be found. */
export type Engine = MiniSearch<SearchDocument>;

/** Things indexed at a time; in between, a letter that is typed meets its field. */
const AT_ONCE = 12;

/** Made in small pieces: whole, it would hold up typing for longer than a reader waits. */
export async function makeEngine(documents: readonly SearchDocument[]): Promise<Engine> {
	const engine = new MiniSearch<SearchDocument>({
		idField: 'key',
		fields: [...FIELDS],
		tokenize: termsIn,
		processTerm: (term) => term,
		storeFields: ['weight'],
		searchOptions: { boost: BOOST, combineWith: 'OR', boostDocument: weightOf }
	});
	await engine.addAllAsync(documents, { chunkSize: AT_ONCE });
	return engine;
}

const weightOf = (_id: unknown, _term: string, stored?: Record<string, unknown>) =>
	Number(stored?.weight ?? 1);

/** The words of a text as they are compared; a compound also as one word, as some write it. */
function termsIn(text: string): string[] {
	const compounds = text.match(/[\p{L}\p{N}]+(?:[-‐–][\p{L}\p{N}]+)+/gu) ?? [];
	return [
		...comparedWords(text).map(({ folded }) => folded),
		...compounds.map((compound) => fold(compound.replace(/[-‐–]/gu, '')))
	];
}
