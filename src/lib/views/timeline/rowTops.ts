import { ROW_HEIGHT } from '$lib/layout/timeline/constants';
import type { TimelineLayout } from '$lib/layout/timeline/types';

/** px of air above the first row of a lane. */
const LANE_PADDING = 2;

/** px at the foot of a lane for what is only a tick there. */
const TICK_BAND = 8;

/** px a line of a lane's title, and about as many characters as it holds. */
const TITLE = { lineHeight: 14, length: 14 };

export interface LaneTops {
	/** px from the top of the plot to each lane, and to its foot, by lane id. */
	lanes: Record<string, { top: number; ticks: number }>;
	/** px, all lanes together. */
	height: number;
}

/** Where the lanes begin in one packing. */
export function laneTops({ lanes, packings }: TimelineLayout, packing: number): LaneTops {
	const rows = packings[packing]?.rows ?? {};
	let top = 0;
	const tops: LaneTops['lanes'] = {};
	for (const { id, title } of lanes) {
		const inside = LANE_PADDING + (rows[id] ?? 0) * ROW_HEIGHT + TICK_BAND;
		const height = Math.max(titleHeight(title), inside);
		tops[id] = { top, ticks: top + height - TICK_BAND };
		top += height;
	}
	return { lanes: tops, height: top };
}

/** px; a lane is never lower than its title and the count beneath it. */
function titleHeight(title: string): number {
	return 6 + TITLE.lineHeight * (Math.ceil(title.length / TITLE.length) + 1);
}

/** px from the top of the plot to a row of a lane. */
export function rowTop(tops: LaneTops, lane: string, row: number): number {
	return (tops.lanes[lane]?.top ?? 0) + LANE_PADDING + row * ROW_HEIGHT;
}

/**
 * Custom properties, one a packing: `--t0: 4px; --t2: 21px`; container queries choose among them. A value that is the
 * same as the one before is left out, since style falls back on it.
 */
export function perPacking(name: string, values: readonly (number | string)[]): string {
	return values
		.flatMap((value, i) => (value === values[i - 1] ? [] : [`--${name}${i}: ${value}`]))
		.join('; ');
}
