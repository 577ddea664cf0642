import type { Draft, Item } from '../draft';
import type { Path } from '../fault';

/** An id that names something defined elsewhere. */
export interface Reference {
	item: Item<unknown>;
	key: Path;
	id: string;
	/** What it should name. */
	kind: 'person' | 'passage' | 'node' | 'lane' | 'event';
}

/** Every reference in the authored files, except those to paragraphs, which are resolved with the quotations. */
export function referencesOf(draft: Draft): Reference[] {
	return [
		...draft.nodes.flatMap((item) => [
			one(item, 'speaker', 'person'),
			...many(item, 'drawsOn', 'person'),
			...many(item, 'passages', 'passage')
		]),
		...draft.relations.flatMap((item) => [
			one(item, 'source', 'node'),
			one(item, 'target', 'node'),
			...many(item, 'passages', 'passage')
		]),
		...draft.periods.flatMap((item) => many(item, 'passages', 'passage')),
		...draft.events.flatMap((item) => [
			one(item, 'lane', 'lane'),
			...many(item, 'passages', 'passage'),
			...many(item, 'nodes', 'node'),
			...many(item, 'people', 'person')
		]),
		...draft.tours.flatMap(({ steps }) =>
			steps.flatMap((item) => [
				...many(item, 'nodes', 'node'),
				one(item, 'passage', 'passage'),
				...many(item, 'events', 'event')
			])
		)
	];
}

function one<K extends string>(
	item: Item<Record<K, string>>,
	key: K,
	kind: Reference['kind']
): Reference {
	return { item, key: [key], id: item.value[key], kind };
}

function many<K extends string>(
	item: Item<Record<K, string[]>>,
	key: K,
	kind: Reference['kind']
): Reference[] {
	return item.value[key].map((id, i) => ({ item, key: [key, i], id, kind }));
}
