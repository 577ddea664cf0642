import type { NodeKind, RelationKind, Status } from './model';

/** Calendar years, both inclusive. */
export interface Years {
	from: number;
	to: number;
}

/**
 * Which part of a reading is asked for. Within one list any value will do; between lists all must hold; an empty list
 * asks nothing.
 */
export interface Filter {
	/** ids */
	themes: readonly string[];
	kinds: readonly NodeKind[];
	relations: readonly RelationKind[];
	/** ids of people */
	speakers: readonly string[];
	statuses: readonly Status[];
	/** Whom a point draws on: ids of people. */
	people: readonly string[];
	years?: Years;
	/** As far as this turn of the conversation (its number). */
	turn?: number;
}

export const NO_FILTER: Filter = {
	themes: [],
	kinds: [],
	relations: [],
	speakers: [],
	statuses: [],
	people: []
};

/** The lists of a filter, in the order in which they are offered. */
export const FACETS = ['themes', 'kinds', 'relations', 'speakers', 'statuses', 'people'] as const;
export type Facet = (typeof FACETS)[number];

export function asksNothing(filter: Filter): boolean {
	return (
		FACETS.every((facet) => filter[facet].length === 0) &&
		filter.years === undefined &&
		filter.turn === undefined
	);
}

/** The filter with a value of one list turned on or off. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
	const values: readonly string[] = filter[facet];
	const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
	return { ...filter, [facet]: next };
}
