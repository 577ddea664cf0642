import type { LaneKind } from '$lib/layout/timeline/laneGroups';
import type { Level } from '$lib/layout/timeline/levels';

/** How the timeline is asked to be drawn. */
export interface TimelineMode {
	level: Level;
	lanes: LaneKind;
	/** One scale for each period, or one for all years. */
	scale: 'periods' | 'true';
}

/** As every page is prerendered. */
export const MODE_AT_REST: TimelineMode = { level: 'main', lanes: 'lane', scale: 'periods' };
