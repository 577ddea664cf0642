import { ROW_HEIGHT } from '$lib/layout/timeline/constants';
import type { TimelineLayout } from '$lib/layout/timeline/types';
import type { Lane } from '$lib/reading/model';

/** px of air above the first row of a lane and below its last. */
const LANE_PADDING = 2;

export interface LaneTops {
	/** px from the top of the plot to each lane, by lane id. */
	lanes: Record<string, number>;
	/** px, all lanes together. */
	height: number;
}

/** Where the lanes begin in one packing. */
export function laneTops(
	layout: TimelineLayout,
	lanes: readonly Lane[],
	packing: number
): LaneTops {
	const rows = layout.packings[packing]?.rows ?? {};
	let top = 0;
	const tops: Record<string, number> = {};
	for (const { id } of lanes) {
		tops[id] = top;
		top += (rows[id] ?? 1) * ROW_HEIGHT + 2 * LANE_PADDING;
	}
	return { lanes: tops, height: top };
}

/** px from the top of the plot to a row of a lane. */
export function rowTop(tops: LaneTops, lane: string, row: number): number {
	return (tops.lanes[lane] ?? 0) + LANE_PADDING + row * ROW_HEIGHT;
}

/** Custom properties, one a packing: `--top-0: 4px; --top-1: …`; container queries choose among them. */
export function perPacking(name: string, values: readonly (number | string)[]): string {
	return values.map((value, i) => `--${name}-${i}: ${value}`).join('; ');
}
