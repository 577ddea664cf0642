import type { Segment } from './types';

/** Years between strokes of an axis, finest first. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** The least share of the plot between two strokes: 5 px where the plot is 500. */
const LEAST_GAP = 0.01;

export interface AxisStrokes {
	/** Years from stroke to stroke. */
	step: number;
	/** The same as a share of the segment. */
	every: number;
	/** The first stroke, as a share of the segment. */
	first: number;
}

/** The strokes on a segment's axis: at round years, as close as they can be told apart. They show where the scale changes. */
export function axisStrokes({ from, to, x0, x1 }: Segment): AxisStrokes {
	const years = to - from;
	const gap = (step: number) => (step / years) * (x1 - x0);
	const step = STEPS.find((one) => gap(one) >= LEAST_GAP) ?? 100;
	const first = Math.ceil(from / step) * step - from;
	const share = (part: number) => Math.round((part / years) * 1e4) / 1e4;
	return { step, every: share(step), first: share(first) };
}
