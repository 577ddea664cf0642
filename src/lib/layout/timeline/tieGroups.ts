import type { HistoricalEvent } from '../../reading/model';

/**
 * The events that one selection brings out together (ids): those of a claim, of a passage, and each by itself. The lanes keep
 * room for the labels of each group. A paragraph may tie more, by all its passages; of those as many are labelled as fit.
 */
export function tieGroups(
	events: readonly Pick<HistoricalEvent, 'id' | 'nodes' | 'passages'>[]
): string[][] {
	const groups = new Map<string, string[]>();
	for (const { id, nodes, passages } of events) {
		const keys = [
			id,
			...nodes.map((one) => `node ${one}`),
			...passages.map((one) => `passage ${one}`)
		];
		for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), id]);
	}
	return [...groups.values()];
}
