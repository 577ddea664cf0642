import { decimalYear } from '../../reading/dates/decimalYear';
import type { HistoricalEvent, Period } from '../../reading/model';
import { MIN_SHARE } from './constants';
import { coreYears } from './extent';
import type { ScaleBreak } from './scale';
import { periodScale } from './scale';
import type { PeriodSegment } from './types';

type Dated = Pick<HistoricalEvent, 'date'>;

/** After the last event the scale runs on by this part of its last segment, so that a label's tick is not the edge. */
const RUN_ON = 0.06;

/**
 * The segments of the time scale: one from each period's earliest start to the next, the first reaching back to the
 * first event, the last ending shortly after the last event. Each is as wide as the events that start in it are many.
 *
 * A period whose start is left open begins with the first event.
 *
 * @throws RangeError where there is no period, or none has a known start and there is no event
 */
export function periodSegments(
	periods: readonly Pick<Period, 'id' | 'title' | 'date'>[],
	events: readonly Dated[]
): PeriodSegment[] {
	const cores = events.map(({ date }) => coreYears(date.bounds));
	const anchors = cores.map(({ coreStart }) => coreStart);
	const starts = periodStarts(periods, Math.min(...anchors.map(Math.floor)));
	const first = starts[0];
	if (!first) throw new RangeError('the timeline needs a period, and a date to begin it with');
	const from = Math.min(first.year, ...anchors.map(Math.floor));
	const years = [from, ...starts.slice(1).map(({ year }) => year)];
	const end = scaleEnd(years.at(-1) ?? from, [...cores.map(({ coreEnd }) => coreEnd), ...anchors]);
	const { segments } = periodScale(sharesOf(years, anchors), end);
	return segments.flatMap((segment, i) => {
		const start = starts[i];
		return start ? [{ ...segment, ...start }] : [];
	});
}

/** The periods in order of time; of those that start together, the first listed. */
function periodStarts(
	periods: readonly Pick<Period, 'id' | 'title' | 'date'>[],
	firstEvent: number
) {
	const starts = periods
		.flatMap(({ id, title, date }) => {
			const day = date.bounds[0];
			const year = day === null ? firstEvent : decimalYear(day, 'start');
			return Number.isFinite(year) ? [{ period: id, title, year }] : [];
		})
		.sort((a, b) => a.year - b.year);
	return starts.filter(({ year }, i) => year !== starts[i - 1]?.year);
}

function scaleEnd(lastBreak: number, reached: readonly number[]): number {
	const last = Math.max(lastBreak + 0.5, ...reached);
	return last + (last - lastBreak) * RUN_ON;
}

function sharesOf(years: readonly number[], anchors: readonly number[]): ScaleBreak[] {
	const equal = Math.max(1, anchors.length / years.length);
	return years.map((year, i) => {
		const until = years[i + 1] ?? Infinity;
		const starting = anchors.filter((anchor) => anchor >= year && anchor < until).length;
		return { year, share: Math.max(starting, equal * MIN_SHARE) };
	});
}
