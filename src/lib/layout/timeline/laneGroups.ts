import type { HistoricalEvent, Lane, Reading } from '../../reading/model';

/** What the lanes of a timeline stand for. */
export const LANE_KINDS = ['lane', 'theme', 'speaker', 'person'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** The last lane, for events that name nobody; no id of a reading is empty. */
export const NOBODY = '';

type Parts = Pick<Reading, 'lanes' | 'events' | 'nodes' | 'themes' | 'people'>;

export interface LaneGroups {
	/** From top to bottom, in the reading's order; one that no event stands in is left out, but for the reading's own. */
	lanes: Lane[];
	laneOf: (event: HistoricalEvent) => string;
}

/**
 * The events put into lanes by theme, speaker or person. An event that is tied to several stands in the lane of most
 * of its claims, the first named of equals; for people, of the first named.
 *
 * @param nobody title of the lane of events that name no one
 */
export function laneGroups(kind: LaneKind, reading: Parts, nobody: string): LaneGroups {
	if (kind === 'lane') return { lanes: reading.lanes, laneOf: ({ lane }) => lane };
	const keysOf = keysBy(kind, reading);
	const laneOf = (event: HistoricalEvent) => mostFrequent(keysOf(event)) ?? NOBODY;
	const used = new Set(reading.events.map(laneOf));
	const all = [...titled(kind, reading), { id: NOBODY, title: nobody }];
	return { lanes: all.filter(({ id }) => used.has(id)), laneOf };
}

function keysBy(kind: Exclude<LaneKind, 'lane'>, { nodes }: Parts) {
	if (kind === 'person') return ({ people }: HistoricalEvent) => people.slice(0, 1);
	const byNode = new Map(nodes.map((node) => [node.id, node[kind]]));
	return (event: HistoricalEvent) => event.nodes.flatMap((id) => byNode.get(id) ?? []);
}

function titled(kind: Exclude<LaneKind, 'lane'>, { themes, people }: Parts): Lane[] {
	if (kind === 'theme') return themes.map(({ id, title }) => ({ id, title }));
	return people.map(({ id, short }) => ({ id, title: short }));
}

function mostFrequent(keys: readonly string[]): string | undefined {
	const count = (key: string) => keys.filter((one) => one === key).length;
	return keys.reduce<string | undefined>(
		(best, key) => (best === undefined || count(key) > count(best) ? key : best),
		undefined
	);
}
