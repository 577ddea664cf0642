import type { TimelineLayout } from './types';

/** The items of one lane, by id. */
export function itemsOf({ items }: TimelineLayout, lane: string): TimelineLayout['items'] {
	return Object.fromEntries(Object.entries(items).filter(([, item]) => item.lane === lane));
}
