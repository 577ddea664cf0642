import type { HistoricalEvent, Passage } from '../../reading/model';

/**
 * The events that one selection can bring out together (ids): those of a claim, of a passage, of a paragraph, and each
 * by itself. The lanes keep room for the labels of each group.
 */
export function tieGroups(
	events: readonly Pick<HistoricalEvent, 'id' | 'nodes' | 'passages'>[],
	passages: readonly Passage[]
): string[][] {
	const groups = new Map<string, Set<string>>();
	const join = (key: string, id: string) => groups.set(key, (groups.get(key) ?? new Set()).add(id));
	const paragraphsOf = new Map(
		passages.map(({ id, targets }) => [id, targets.map(({ paragraph }) => paragraph)])
	);
	for (const { id, nodes, passages: rests } of events) {
		join(`event ${id}`, id);
		for (const node of nodes) join(`node ${node}`, id);
		for (const passage of rests) {
			join(`passage ${passage}`, id);
			for (const paragraph of paragraphsOf.get(passage) ?? []) join(`paragraph ${paragraph}`, id);
		}
	}
	return [...groups.values()].map((ids) => [...ids]);
}
