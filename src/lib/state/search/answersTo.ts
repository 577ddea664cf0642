import type { Query, SearchResult } from 'minisearch';
import type { Engine } from './engine';

/** A word that stands in more than this share of all things tells none of them from the others. */
const COMMON = 0.4;
/** A beginning of fewer letters is looked for in titles and names only: elsewhere it would begin nearly everything. */
const SHORT = 3;
/** In these the editor says what a thing is; it is named by each word of them. */
const NAMING = ['title', 'names', 'gloss'];

/**
 * What answers to some words (folded, each once, the last perhaps unfinished), the best first: things that have most of them, then things
 * that one of them names. So a word too many hides nothing that another word names, and is not drowned by it.
 */
export function answersTo(engine: Engine, words: readonly string[]): SearchResult[] {
	const asked = tellingOf(engine, words);
	const results = found(engine, asked);
	const count = ({ queryTerms }: SearchResult) => queryTerms.length;
	const most = Math.max(...results.map(count));
	return results
		.filter((result) => count(result) === most || isNamed(result))
		.sort((a, b) => count(b) - count(a) || b.score - a.score);
}

const isNamed = ({ match }: SearchResult) =>
	Object.values(match).some((fields) => fields.some((field) => NAMING.includes(field)));

/** Without words that stand everywhere and a last one hardly begun; all of them where nothing else is asked. */
function tellingOf(engine: Engine, words: readonly string[]): readonly string[] {
	const most = COMMON * engine.documentCount;
	const telling = words.filter((word, i) => {
		const things = engine.search(word, wholly([word])).length;
		const begun = i === words.length - 1 && word.length < SHORT && things === 0;
		return !begun && things <= most;
	});
	return telling.length > 0 ? telling : words;
}

const wholly = (words: readonly string[]) => ({ tokenize: () => [...words] });

/** Letters may be wrong only in words that are found as they are nowhere, so that a good answer is not buried under resemblances. */
function found(engine: Engine, words: readonly string[]): SearchResult[] {
	const results = engine.search(queryFor(words));
	const met = new Set(results.flatMap(({ queryTerms }) => queryTerms));
	const unmet = new Set(words.filter((word) => !met.has(word)));
	return unmet.size > 0 ? engine.search(queryFor(words, unmet)) : results;
}

function queryFor(words: readonly string[], misspelt: ReadonlySet<string> = new Set()): Query {
	const [last = ''] = words.slice(-1);
	const whole: Query = {
		queries: [words.join(' ')],
		...wholly(words),
		prefix: (_, i, terms) => i === terms.length - 1 && last.length >= SHORT,
		fuzzy: (term) => misspelt.has(term) && lettersWrong(term)
	};
	if (last.length >= SHORT) return whole;
	return { queries: [whole, { queries: [last], ...IN_NAMES }] };
}

const IN_NAMES = { fields: ['title', 'names'], prefix: true };

/** How many letters may be wrong in a word of this length; two that are turned round count as two. */
function lettersWrong(term: string): number | boolean {
	if (term.length < 4) return false;
	return term.length < 6 ? 1 : 2;
}
