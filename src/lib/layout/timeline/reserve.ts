import { LABEL_OFFSET, ROW_GAP } from './constants';
import type { LabelSide } from './types';

/** What packing knows of an item: where it is, in 0..1 of the plot, and how wide its label is. */
export interface Packable {
	id: string;
	/** Drawn start and end; the same for a tick. */
	start: number;
	end: number;
	/** px */
	labelWidth: number;
	/** Threads are likely to drop to it from above. */
	keystone: boolean;
}

/** A stretch of a row, in px from the plot's left edge. */
export interface Stretch {
	left: number;
	right: number;
}

/** Where the label hangs: right of the drawn start, left of the drawn end. */
export function anchorOf({ start, end }: Packable, side: LabelSide): number {
	return side === 'right' ? start : end;
}

/** The stretch of the label alone. @param width of the plot in px */
export function labelStretch(item: Packable, side: LabelSide, width: number): Stretch {
	const anchor = anchorOf(item, side) * width;
	return side === 'right'
		? { left: anchor + LABEL_OFFSET, right: anchor + LABEL_OFFSET + item.labelWidth }
		: { left: anchor - LABEL_OFFSET - item.labelWidth, right: anchor - LABEL_OFFSET };
}

/**
 * The stretch an item takes of its row: its tick or bar together with its label.
 *
 * Left ends are a fraction of the width less a constant, right ends a fraction plus a constant. So two stretches that
 * keep apart at one width keep apart at every greater one: a packing holds from its own width upwards.
 */
export function reservedStretch(item: Packable, side: LabelSide, width: number): Stretch {
	const label = labelStretch(item, side, width);
	return {
		left: Math.min(item.start * width, label.left),
		right: Math.max(item.end * width, label.right)
	};
}

/** How many px of the label stand outside the plot. */
export function overhang(item: Packable, side: LabelSide, width: number): number {
	const { left, right } = labelStretch(item, side, width);
	return Math.max(0, -left) + Math.max(0, right - width);
}

/** Whether two stretches are too close to stand in one row. */
export function runTogether(a: Stretch, b: Stretch): boolean {
	return a.left < b.right + ROW_GAP && b.left < a.right + ROW_GAP;
}
