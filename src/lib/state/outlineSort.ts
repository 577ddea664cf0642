import { OUTLINE_COLUMNS, type OutlineColumn, type OutlineSort } from '$lib/reading/outlineTable';

/** Its name in an address (R4): `?sort=relations`, downwards `?sort=-relations`. */
const NAME = 'sort';

/** The order an address asks for; undefined for that of the outline, in which the table is drawn. What it asks for in vain is told. */
export function outlineSortOf(params: URLSearchParams): { sort?: OutlineSort; unknown?: string } {
	const asked = params.get(NAME);
	if (asked === null) return {};
	const descending = asked.startsWith('-');
	const by = OUTLINE_COLUMNS.find((column) => column === asked.slice(Number(descending)));
	return by ? { sort: { by, descending } } : { unknown: asked };
}

/** Most is asked for first. */
const FIRST_DOWN: readonly OutlineColumn[] = ['relations'];

/** The parameters after a column’s heading is pressed: its order, then the other way round, then that of the outline again. */
export function withNextSort(params: URLSearchParams, by: OutlineColumn): URLSearchParams {
	const { sort } = outlineSortOf(params);
	const next = new URLSearchParams(params);
	const first = FIRST_DOWN.includes(by);
	const isFirst = sort?.by === by && sort.descending === first;
	const isSecond = sort?.by === by && sort.descending !== first;
	const descending = isFirst ? !first : first;
	if (isSecond) next.delete(NAME);
	else next.set(NAME, `${descending ? '-' : ''}${by}`);
	return next;
}
