/** What the address selects. Derived from the route, never stored. */
export type Selection =
	| { kind: 'none' }
	| { kind: 'node'; id: string }
	| { kind: 'event'; id: string }
	| { kind: 'passage'; id: string }
	| { kind: 'paragraph'; id: string };

export type ViewName = 'map' | 'timeline' | 'text';

/** A paragraph's id is the only one that looks like this; passage ids never do (R4: every mark has one address). */
const PARAGRAPH_ID = /^p\d+$/;

/**
 * The selection an address stands for.
 *
 * @param params its parameters
 */
export function selectionOf(params: Record<string, string | undefined>): Selection {
	if (params.node) return { kind: 'node', id: params.node };
	if (params.event) return { kind: 'event', id: params.event };
	if (!params.passage) return { kind: 'none' };
	const kind = PARAGRAPH_ID.test(params.passage) ? 'paragraph' : 'passage';
	return { kind, id: params.passage };
}

/** The view in which a selection was made: the one a narrow screen shows first. */
export function homeView(selection: Selection): ViewName {
	if (selection.kind === 'event') return 'timeline';
	if (selection.kind === 'passage' || selection.kind === 'paragraph') return 'text';
	return 'map';
}
