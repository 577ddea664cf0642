import type { Rank } from '../../reading/model';
import { APART } from './constants';
import { LEVEL_FROM, LEVEL_ZOOM } from './levels';
import type { Box, Point } from './types';

/** A label that is shown as soon as there is room: its item's point, and the boxes around it in px. */
export interface RangedLabel extends Point {
	/** null for a theme's caption. */
	rank: Rank | null;
	/** Glyph and label together, and the glyph alone, from the item's point; a caption has no glyph. */
	label: Box;
	glyph: Box | null;
}

/** Who is shown first. */
export const RANK_ORDER: readonly (Rank | null)[] = [null, 'keystone', 'major', 'minor'];

/** The zoom before which a label is not shown, whatever room there is. */
const earliest = (rank: Rank | null) =>
	rank === null || rank === 'keystone' ? 0 : LEVEL_FROM.middle;

/** The zoom before which the glyphs of others give way to a label (they merge into counted marks). */
const clearFrom = (rank: Rank | null) => (rank === null ? LEVEL_ZOOM.far : LEVEL_FROM.middle);

/**
 * The zoom from which each label is shown, for labels given in order of priority: as soon as it lies on no earlier
 * label that is shown, and on no glyph. Boxes keep their size in px while the ground grows, so two that have parted
 * stay parted, and what is shown once is shown at every nearer zoom (active ranges: Been, Daiches and Yap 2006).
 */
export function labelRanges(labels: readonly RangedLabel[]): number[] {
	const from: number[] = [];
	labels.forEach((label, at) => {
		let zoom = earliest(label.rank);
		const hold = (until: number) => (zoom = Math.max(zoom, until));
		for (const other of labels) {
			if (other === label || !other.glyph) continue;
			const parted = partedAt(label, [other, other.glyph], FROM_GLYPHS);
			if (parted > clearFrom(label.rank)) hold(parted);
		}
		for (let before = 0; before < at; before++) {
			const other = labels[before] as RangedLabel;
			const parted = partedAt(label, [other, other.label], APART);
			if ((from[before] as number) < parted) hold(parted);
		}
		from.push(zoom);
	});
	return from;
}

/** Space kept around a label, px. */
interface Space {
	beside: number;
	above: number;
}

const FROM_GLYPHS: Space = { beside: APART.glyph, above: APART.glyph };

/** The zoom at which a label and a box around another item's point part; Infinity where they never do. */
function partedAt(label: RangedLabel, [other, box]: readonly [Point, Box], space: Space): number {
	const { beside, above } = space;
	const { left, top, right, bottom } = label.label;
	const ahead = { x: right - box.left + beside, y: bottom - box.top + above };
	const behind = { x: box.right - left + beside, y: box.bottom - top + above };
	const across = partedAlong(other.x - label.x, ahead.x, behind.x);
	return Math.min(across, partedAlong(other.y - label.y, ahead.y, behind.y));
}

/** Along one axis: the zoom at which the way there covers what both reach, ahead or behind. */
function partedAlong(way: number, ahead: number, behind: number): number {
	if (way === 0) return Infinity;
	return way > 0 ? ahead / way : behind / -way;
}
