import type { PeriodSegment } from './types';

/** The same segments on one scale: every year is as wide as any other. */
export function trueSegments(segments: readonly PeriodSegment[]): PeriodSegment[] {
	const from = segments[0]?.from ?? 0;
	const length = (segments.at(-1)?.to ?? from) - from || 1;
	const x = (year: number) => (year - from) / length;
	return segments.map((segment) => ({ ...segment, x0: x(segment.from), x1: x(segment.to) }));
}
