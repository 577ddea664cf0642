import { drawnEnds } from '../timeline/drawnEnds';
import { scaleOf } from '../timeline/scale';
import type { EventLabel, Extent, PeriodSegment, TimelineLayout } from '../timeline/types';
import { packSlim } from './packSlim';
import type { SlimPlace } from './packSlim';

/** px of labels at their own size: the least width of a plot for which the rows hold. */
export const SLIM_WIDTH = 560;

/** As many as there is room for between the hairline and the years. */
const ROWS = 3;

export interface SlimEvent {
	id: string;
	extent: Extent;
	label: EventLabel;
	placement: SlimPlace;
}

/** The timeline of one step: all its periods, and of its events only those that the step shows. */
export interface SlimTimeline {
	segments: readonly PeriodSegment[];
	/** The years in view, 0..1 of the plot. */
	years: { x0: number; x1: number } | undefined;
	/** In the order of the timeline. */
	events: SlimEvent[];
	rows: number;
}

/**
 * The scale is the whole timeline’s, the same in every step: years stand still while a tour moves on.
 *
 * @param shown ids of events, and the years in view, both included
 */
export function slimTimeline(
	layout: TimelineLayout,
	shown: { events: readonly string[]; years?: { from: number; to: number } | undefined }
): SlimTimeline {
	const found = shown.events
		.flatMap((id) => {
			const item = layout.items[id];
			return item ? [{ id, ...item, ...drawnEnds(item.extent) }] : [];
		})
		.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
	const items = found.map(({ start, end, label }) => ({ start, end, labelWidth: label.width }));
	const places = packSlim(items, SLIM_WIDTH, ROWS);
	const { x } = scaleOf(layout.segments);
	const { years } = shown;
	return {
		segments: layout.segments,
		years: years && { x0: x(years.from), x1: x(years.to + 1) },
		events: found.flatMap(({ id, extent, label }, i) => {
			const placement = places[i];
			return placement ? [{ id, extent, label, placement }] : [];
		}),
		rows: Math.max(0, ...places.map(({ row }) => row + 1))
	};
}
