import { arrangeEvents } from '$lib/layout/timeline/arrangeEvents';
import { laneGroups } from '$lib/layout/timeline/laneGroups';
import { isLabelled } from '$lib/layout/timeline/levels';
import type { EventLabel, TimelineLayout } from '$lib/layout/timeline/types';
import type { Edition } from '$lib/state/edition';
import { MODE_AT_REST, type TimelineMode } from '$lib/state/timelineAtRest';
import { HANDS } from '#wording/timelineHands';

/** A label that is not there: an event that the edition laid out no label for. */
const NO_LABEL: EventLabel = { date: '', said: false, editors: false, width: 0 };

/**
 * The timeline in a mode: the edition's own at rest, else arranged anew by the same rules. Labels keep the widths that were
 * measured at build, and it is packed for the same plots, so that style chooses among packings as it does at rest.
 */
export function layoutFor(
	{ reading, timelineLayout }: Edition,
	mode: TimelineMode
): TimelineLayout {
	const { level, lanes, scale } = mode;
	if (level === MODE_AT_REST.level && lanes === MODE_AT_REST.lanes && scale === MODE_AT_REST.scale)
		return timelineLayout;
	return arrangeEvents({
		...reading,
		...laneGroups(lanes, reading, HANDS.nobody),
		labelOf: ({ id }) => timelineLayout.items[id]?.label ?? NO_LABEL,
		isLabelled: ({ rank }) => isLabelled(rank, level),
		scale,
		widths: timelineLayout.packings.map(({ minWidth }) => minWidth)
	});
}
