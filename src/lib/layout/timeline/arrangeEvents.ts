import { decimalYear } from '../../reading/dates/decimalYear';
import type { HistoricalDate, HistoricalEvent, Lane, Period } from '../../reading/model';
import { drawnEnds } from './drawnEnds';
import { extentOf } from './extent';
import type { Packing } from './packLanes';
import { packLanes } from './packLanes';
import { periodSegments } from './periodSegments';
import { roomForTies } from './roomForTies';
import { round, roundExtent, roundSegment } from './rounded';
import type { TimeScale } from './scale';
import { scaleOf } from './scale';
import { tieGroups } from './tieGroups';
import { trueSegments } from './trueSegments';
import type { EventLabel, TimelineItem, TimelineLayout } from './types';

/** What a timeline is to show, and how. */
export interface Arrangement {
	periods: readonly Period[];
	events: readonly HistoricalEvent[];
	lanes: readonly Lane[];
	laneOf: (event: HistoricalEvent) => string;
	labelOf: (event: HistoricalEvent) => EventLabel;
	/** Whether an event has its label; else it leaves a tick. */
	isLabelled: (event: HistoricalEvent) => boolean;
	/** One scale for each period, or one for all. */
	scale: 'periods' | 'true';
	/** Plot widths in px to pack for; each packing holds from its width up to any greater one. */
	widths: readonly number[];
}

/**
 * The whole geometry of a timeline, as plain data: scale, bands, extents, and for each width sides and rows.
 *
 * @throws RangeError when no period has a known start
 */
export function arrangeEvents(input: Arrangement): TimelineLayout {
	const { periods, events, lanes } = input;
	const own = periodSegments(periods, events);
	const scale = scaleOf((input.scale === 'true' ? trueSegments(own) : own).map(roundSegment));
	const items = events.map((event) => itemOf(event, scale, input));
	const ascending = [...input.widths].sort((a, b) => a - b);
	const packings = packEach(packableLanes(lanes, items), ascending);
	const layout: TimelineLayout = {
		lanes: [...lanes],
		segments: scale.segments,
		periods: periods.map(({ id, date }) => ({ id, ...bandOf(date, scale) })),
		packings: packings.map(({ rows }, i) => ({ minWidth: ascending[i] ?? 0, rows })),
		items: Object.fromEntries(items.map((item) => [item.id, withPlacements(item, packings)]))
	};
	return roomForTies(layout, tieGroups(events));
}

interface Unplaced extends Omit<TimelineItem, 'placements'> {
	id: string;
	keystone: boolean;
	labelled: boolean;
}

function itemOf(event: HistoricalEvent, scale: TimeScale, input: Arrangement): Unplaced {
	return {
		id: event.id,
		lane: input.laneOf(event),
		keystone: event.rank === 'keystone',
		labelled: input.isLabelled(event),
		extent: roundExtent(extentOf(event.date.bounds, scale)),
		label: input.labelOf(event)
	};
}

function packableLanes(lanes: readonly Lane[], items: readonly Unplaced[]) {
	return lanes.map(({ id }) => ({
		id,
		items: items
			.filter(({ lane, labelled }) => lane === id && labelled)
			.map(({ id: event, keystone, label, extent }) => ({
				id: event,
				keystone,
				labelWidth: label.width,
				...drawnEnds(extent)
			}))
	}));
}

/** Wider plots start from the narrower one's packing, so that a growing window moves little. */
function packEach(lanes: ReturnType<typeof packableLanes>, widths: readonly number[]): Packing[] {
	return widths.reduce<Packing[]>((packings, width) => {
		const previous = packings.at(-1)?.placements;
		return [...packings, packLanes({ lanes, width, ...(previous && { previous }) })];
	}, []);
}

function withPlacements({ lane, extent, label, id }: Unplaced, packings: readonly Packing[]) {
	const placements = packings.flatMap((packing) => packing.placements.get(id) ?? []);
	return { lane, extent, label, placements };
}

/** From the earliest start to the latest end, so that a band begins where its scale does. */
function bandOf({ bounds }: HistoricalDate, scale: TimeScale): { x0: number; x1: number } {
	const [first, , , last] = bounds;
	return {
		x0: first === null ? 0 : round(scale.x(decimalYear(first, 'start'))),
		x1: last === null ? 1 : round(scale.x(decimalYear(last, 'end')))
	};
}
