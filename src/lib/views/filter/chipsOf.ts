import { FACETS, type Filter } from '$lib/reading/filter';
import type { ReadingIndex } from '$lib/reading/questions';
import { chipWords, FILTER } from '#wording/filtering';
import { valueWords } from './facetWords';

/** One thing that is asked for, and the filter without it. */
export interface Chip {
	id: string;
	words: string;
	without: Filter;
}

/** What a filter asks, one chip for each value. The turn has a control of its own. */
export function chipsOf(index: ReadingIndex, filter: Filter): Chip[] {
	const values = FACETS.flatMap((facet) =>
		filter[facet].map((value): Chip => {
			const others: readonly string[] = filter[facet];
			return {
				id: `${facet}.${value}`,
				words: chipWords(FILTER[facet], valueWords(index, facet, value)),
				without: { ...filter, [facet]: others.filter((one) => one !== value) }
			};
		})
	);
	if (!filter.years) return values;
	const { years, ...rest } = filter;
	const words = chipWords(FILTER.years, `${years.from}–${years.to}`);
	return [...values, { id: 'years', words, without: rest }];
}
