import { LABEL_OFFSET } from './constants';
import type { LabelSide } from './types';

/** A label that a thread drops to, or passes. */
export interface DropLabel {
	/** Share of the plot's width. */
	anchor: number;
	side: LabelSide;
	/** px */
	width: number;
	/** px from the top of the plot. */
	top: number;
}

/** px kept between a thread and a label it passes. */
const CLEAR = 2;

/**
 * Where the thread comes down to a label: at its anchor, or at its other end, where it passes fewer labels of the selection so. Either
 * end meets the line under the label. What is passed changes with the width, and the answer is one for several.
 *
 * @param others labels of the selection
 * @param plots widths of the plot, px, that the answer is for
 * @returns px from the anchor
 */
export function dropOffset(
	own: DropLabel,
	others: readonly DropLabel[],
	plots: readonly number[]
): number {
	const far = (own.side === 'right' ? 1 : -1) * (own.width + 2 * LABEL_OFFSET);
	const above = others.filter(({ top }) => top < own.top);
	const passed = (offset: number) =>
		plots
			.map((plot) => above.filter((label) => passes(own.anchor * plot + offset, label, plot)))
			.reduce((sum, { length }) => sum + length, 0);
	return passed(far) < passed(0) ? far : 0;
}

/** Whether a line at `x` px passes over a label. */
function passes(x: number, { anchor, side, width }: DropLabel, plot: number): boolean {
	const from = (x - anchor * plot) * (side === 'right' ? 1 : -1);
	return from > LABEL_OFFSET - CLEAR && from < LABEL_OFFSET + width + CLEAR;
}
