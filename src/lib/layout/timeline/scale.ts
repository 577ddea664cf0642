import type { Segment } from './types';

/** A decimal year at which a new scale begins, and what share of the width it takes until the next. */
export interface ScaleBreak {
	year: number;
	/** Any positive number; shares are taken relative to their sum. */
	share: number;
}

export interface TimeScale {
	/** Decimal year → 0..1; years off the scale answer its nearer edge. */
	x(year: number): number;
	/** 0..1 → decimal year. */
	year(x: number): number;
	segments: Segment[];
}

/**
 * A piecewise linear scale: each stretch between two breaks has its own linear scale.
 *
 * @param breaks ascending years
 * @param end decimal year, after the last break
 * @throws RangeError when there is no break, years do not ascend, or a share is not positive
 */
export function periodScale(breaks: readonly ScaleBreak[], end: number): TimeScale {
	checkBreaks(breaks, end);
	const total = breaks.reduce((sum, { share }) => sum + share, 0);
	let x1 = 0;
	let sum = 0;
	const segments = breaks.map(({ year, share }, i) => {
		const x0 = x1;
		sum += share;
		x1 = i === breaks.length - 1 ? 1 : sum / total;
		return { from: year, to: breaks[i + 1]?.year ?? end, x0, x1 };
	});
	return scaleOf(segments);
}

function checkBreaks(breaks: readonly ScaleBreak[], end: number): void {
	if (breaks.length === 0) throw new RangeError('a scale needs at least one break');
	breaks.forEach(({ year, share }, i) => {
		const next = breaks[i + 1]?.year ?? end;
		if (!(year < next)) throw new RangeError(`years must ascend: ${year}, then ${next}`);
		if (!(share > 0)) throw new RangeError(`the share from ${year} must be positive: ${share}`);
	});
}

/** The scale of segments that follow one another without a gap; for reading a stored layout. */
export function scaleOf<S extends Segment>(segments: S[]): TimeScale & { segments: S[] } {
	return {
		segments,
		x: (year) => {
			const at = segments.find(({ to }) => year < to) ?? segments.at(-1);
			return at ? between(at.x0, at.x1, (year - at.from) / (at.to - at.from)) : 0;
		},
		year: (x) => {
			const at = segments.find(({ x1 }) => x < x1) ?? segments.at(-1);
			return at ? between(at.from, at.to, (x - at.x0) / (at.x1 - at.x0)) : 0;
		}
	};
}

function between(a: number, b: number, share: number): number {
	if (share <= 0) return a;
	return share >= 1 ? b : a + (b - a) * share;
}
