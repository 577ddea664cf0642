import { NO_FILTER, FACETS, type Facet, type Filter, type Years } from '$lib/reading/filter';
import { NODE_KINDS, RELATION_KINDS, STATUSES } from '$lib/reading/model';
import type { ReadingIndex } from '$lib/reading/questions';

/** The name of each list in an address (R4): `?theme=a,b&kind=claim`. */
const NAMES: Record<Facet, string> = {
	themes: 'theme',
	kinds: 'kind',
	relations: 'relation',
	speakers: 'speaker',
	statuses: 'status',
	people: 'person'
};

const YEARS = /^(\d{4})-(\d{4})$/u;

/** All that an address may ask of the views; other parameters are not a filter’s and are left alone. */
export const FILTER_NAMES: readonly string[] = [...Object.values(NAMES), 'years', 'turn'];

export interface AskedFilter {
	filter: Filter;
	/** What the address asks for and this reading does not have, as written. */
	unknown: string[];
}

/** The filter an address asks for; what it asks for in vain is told, and the rest holds. */
export function filterOf(params: URLSearchParams, index: ReadingIndex): AskedFilter {
	const unknown: string[] = [];
	const filter: Record<string, unknown> = { ...NO_FILTER };
	for (const facet of FACETS) {
		const { known, strange } = valuesAsked(params, facet, index);
		filter[facet] = known;
		unknown.push(...strange);
	}
	const years = yearsOf(params);
	const turn = turnAsked(params, index);
	if (params.has('years') && !years) unknown.push(`years=${params.get('years')}`);
	if (params.has('turn') && turn === undefined) unknown.push(`turn=${params.get('turn')}`);
	return {
		filter: {
			...(filter as unknown as Filter),
			...(years ? { years } : {}),
			...(turn === undefined ? {} : { turn })
		},
		unknown
	};
}

/** The years an address asks for (`?years=1929-1975`); undefined where it asks for none, or cannot be read. */
export function yearsOf(params: URLSearchParams): Years | undefined {
	const [, from, to] = YEARS.exec(params.get('years') ?? '') ?? [];
	if (from === undefined || to === undefined || Number(from) > Number(to)) return undefined;
	return { from: Number(from), to: Number(to) };
}

/** The parameters with other years; undefined takes them away. The rest stays as it is. */
export function withYears(params: URLSearchParams, years: Years | undefined): URLSearchParams {
	const next = new URLSearchParams(params);
	if (years) next.set('years', `${padded(years.from)}-${padded(years.to)}`);
	else next.delete('years');
	return next;
}

/** The parameters with another filter. What is no filter’s stays as it is. */
export function withFilter(params: URLSearchParams, filter: Filter): URLSearchParams {
	const next = withYears(params, filter.years);
	for (const facet of FACETS) {
		if (filter[facet].length > 0) next.set(NAMES[facet], filter[facet].join(','));
		else next.delete(NAMES[facet]);
	}
	if (filter.turn === undefined) next.delete('turn');
	else next.set('turn', String(filter.turn));
	return next;
}

/** The query as it is shown in an address: commas stay legible. Empty without parameters. */
export function searchOf(params: URLSearchParams): string {
	const text = params.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
}

const padded = (year: number) => String(year).padStart(4, '0');

function valuesAsked(params: URLSearchParams, facet: Facet, index: ReadingIndex) {
	const asked = (params.get(NAMES[facet]) ?? '').split(',').filter((value) => value !== '');
	const offered = valuesOffered(facet, index);
	return {
		known: [...new Set(asked.filter((value) => offered.includes(value)))],
		strange: asked
			.filter((value) => !offered.includes(value))
			.map((value) => `${NAMES[facet]}=${value}`)
	};
}

/** Every value a list may hold, in the reading’s order. */
export function valuesOffered(facet: Facet, { reading }: ReadingIndex): readonly string[] {
	const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
	const speakers = new Set(reading.nodes.map(({ speaker }) => speaker));
	const drawnOn = new Set(reading.nodes.flatMap(({ drawsOn }) => drawsOn));
	const values: Record<Facet, () => readonly string[]> = {
		themes: () => ids(reading.themes),
		kinds: () => NODE_KINDS,
		relations: () => RELATION_KINDS,
		speakers: () => ids(reading.people).filter((id) => speakers.has(id)),
		statuses: () => STATUSES,
		people: () => ids(reading.people).filter((id) => drawnOn.has(id))
	};
	return values[facet]();
}

function turnAsked(params: URLSearchParams, { reading }: ReadingIndex): number | undefined {
	const n = Number(params.get('turn') ?? 'none');
	return reading.turns.some((turn) => turn.n === n) ? n : undefined;
}
