import type { HistoricalEvent } from '../../reading/model';
import { drawnEnds } from './drawnEnds';
import type { PeriodSegment, TimelineLayout } from './types';

/** Events by where they are drawn to begin, then by day and by title: the order in which they are read. */
export function inDateOrder(
	events: readonly HistoricalEvent[],
	layout: TimelineLayout
): HistoricalEvent[] {
	const begin = beginIn(layout);
	// What lies before the plot is drawn at its edge; there the days decide.
	const keyOf = (event: HistoricalEvent) => `${firstDay(event)} ${event.title}`;
	return [...events].sort((a, b) => begin(a) - begin(b) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

export interface PeriodEvents {
	/** undefined for what begins before the first period does. */
	segment: PeriodSegment | undefined;
	events: HistoricalEvent[];
}

/** The events of each period in date order: those drawn to begin from where it begins until the next does. */
export function byPeriod(
	events: readonly HistoricalEvent[],
	layout: TimelineLayout
): PeriodEvents[] {
	const begin = beginIn(layout);
	const { segments } = layout;
	const first = String(segments[0]?.year ?? 0).padStart(4, '0');
	const isBefore = (event: HistoricalEvent) => firstDay(event).slice(0, 4) < first;
	const ordered = inDateOrder(events, layout);
	const parts: PeriodEvents[] = segments.map((segment, i) => {
		const from = i === 0 ? -Infinity : segment.x0;
		const until = segments[i + 1]?.x0 ?? Infinity;
		const own = ordered.filter((event) => begin(event) >= from && begin(event) < until);
		return { segment, events: own };
	});
	const [one, ...rest] = parts;
	if (!one) return [];
	const before = one.events.filter(isBefore);
	const within = { ...one, events: one.events.filter((event) => !isBefore(event)) };
	return [...(before.length ? [{ segment: undefined, events: before }] : []), within, ...rest];
}

function beginIn(layout: TimelineLayout) {
	return ({ id }: HistoricalEvent) => {
		const extent = layout.items[id]?.extent;
		return extent ? drawnEnds(extent).start : 0;
	};
}

/** The first day that bounds a date. */
function firstDay({ date }: HistoricalEvent): string {
	return date.bounds.find((day) => day !== null) ?? '';
}

/**
 * The year in which each event begins, where the one before it in the list has another; by event id. One whose beginning is
 * open has none.
 */
export function yearsBegun(events: readonly HistoricalEvent[]): Map<string, string> {
	const years = events.map(({ date: { bounds } }) => (bounds[0] ?? bounds[1] ?? '').slice(0, 4));
	return new Map(
		events.flatMap(({ id }, i) => {
			const year = years[i] ?? '';
			return year !== years[i - 1] && year !== '' ? [[id, String(Number(year))]] : [];
		})
	);
}
