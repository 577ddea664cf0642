import { nearestIds } from '$lib/reading/nearest';
import { pathBetween, type PathStep, type ReadingIndex } from '$lib/reading/questions';

/** How many relations away from the selected node the map brings others out. */
export const DEPTHS = [1, 2, 3] as const;
export type Depth = (typeof DEPTHS)[number];

/** How an address asks to see the selected node (R4): `?depth=2`, `?to=b`. */
export interface Focus {
	depth: Depth;
	/** The node that a path is to lead to, and the path; undefined where none exists. */
	to?: { id: string; path: PathStep[] | undefined };
	/** What the address asks for and this reading does not have, as written. */
	unknown: string[];
	/** The node whose id is most like an unknown one. */
	nearest?: string;
}

export const PLAIN_FOCUS: Focus = { depth: 1, unknown: [] };

/**
 * The focus an address asks for.
 *
 * @param node the selected node
 */
export function focusOf(params: URLSearchParams, index: ReadingIndex, node: string): Focus {
	const depth = params.get('depth');
	const known = DEPTHS.find((one) => String(one) === depth);
	const unknown = depth !== null && known === undefined ? [`depth=${depth}`] : [];
	const focus: Focus = { depth: known ?? 1, unknown };
	const to = params.get('to');
	if (to === null || to === node) return focus;
	if (index.nodes.has(to)) return { ...focus, to: { id: to, path: pathBetween(index, node, to) } };
	const [nearest] = nearestIds(to, [...index.nodes.keys()], 1);
	return { ...focus, unknown: [...unknown, `to=${to}`], ...(nearest ? { nearest } : {}) };
}

/** The parameters with another depth; the least is not written. */
export function withDepth(params: URLSearchParams, depth: Depth): URLSearchParams {
	const next = new URLSearchParams(params);
	if (depth === 1) next.delete('depth');
	else next.set('depth', String(depth));
	return next;
}

/** The parameters with another end of the path; undefined takes the path away. */
export function withPathTo(params: URLSearchParams, to: string | undefined): URLSearchParams {
	const next = new URLSearchParams(params);
	if (to === undefined) next.delete('to');
	else next.set('to', to);
	return next;
}
