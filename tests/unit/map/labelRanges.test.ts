import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/lib/layout/map/boxes';
import { labelRanges, RANK_ORDER } from '../../../src/lib/layout/map/labelRanges';
import type { RangedLabel } from '../../../src/lib/layout/map/labelRanges';
import { LEVEL_FROM } from '../../../src/lib/layout/map/levels';
import type { Box, Point } from '../../../src/lib/layout/map/types';

const label = fc
	.record({
		x: fc.integer({ min: 0, max: 400 }),
		y: fc.integer({ min: 0, max: 300 }),
		width: fc.integer({ min: 20, max: 120 }),
		left: fc.boolean(),
		rank: fc.constantFrom(...RANK_ORDER)
	})
	.map(({ x, y, width, left, rank }): RangedLabel => ({
		...{ x, y, rank },
		label: { left: left ? -width : -6, right: left ? 6 : width, top: -7, bottom: 20 },
		glyph: rank === null ? null : { left: -6, right: 6, top: -6, bottom: 6 }
	}));

/** In order of priority, no two at one point. */
const labels = fc
	.uniqueArray(label, { selector: ({ x, y }) => `${x} ${y}`, minLength: 2, maxLength: 30 })
	.map((list) => [...list].sort((a, b) => RANK_ORDER.indexOf(a.rank) - RANK_ORDER.indexOf(b.rank)));

const at = ({ x, y }: Point, box: Box, zoom: number): Box => ({
	left: x + box.left / zoom,
	right: x + box.right / zoom,
	top: y + box.top / zoom,
	bottom: y + box.bottom / zoom
});

const zooms = [0.5, 0.76, 0.96, 1, 1.3, 1.75, 2.4, 3.1, 5];

describe('R6: what is shown at one zoom', () => {
	test('overlaps nothing else that is shown there', () => {
		fc.assert(
			fc.property(labels, fc.constantFrom(...zooms), (list, zoom) => {
				const from = labelRanges(list);
				const shown = list.filter((_, i) => (from[i] ?? Infinity) <= zoom);
				shown.forEach((a, i) =>
					shown.slice(i + 1).forEach((b) => {
						expect(overlap(at(a, a.label, zoom), at(b, b.label, zoom))).toBe(false);
					})
				);
			})
		);
	});

	test('lies on no glyph from the middle level on', () => {
		fc.assert(
			fc.property(labels, fc.constantFrom(...zooms), (list, zoom) => {
				if (zoom < LEVEL_FROM.middle) return;
				const from = labelRanges(list);
				list.forEach((a, i) => {
					if ((from[i] ?? Infinity) > zoom) return;
					for (const b of list)
						if (b !== a && b.glyph)
							expect(overlap(at(a, a.label, zoom), at(b, b.glyph, zoom))).toBe(false);
				});
			})
		);
	});

	test('every label is shown from some zoom on', () => {
		fc.assert(
			fc.property(labels, (list) => {
				for (const zoom of labelRanges(list)) expect(Number.isFinite(zoom)).toBe(true);
			})
		);
	});

	test('majors and minors wait for the middle level', () => {
		const lone: RangedLabel[] = (['major', 'minor'] as const).map((rank, i) => ({
			...{ x: 0, y: i * 200, rank },
			label: { left: -6, right: 80, top: -7, bottom: 20 },
			glyph: { left: -6, right: 6, top: -6, bottom: 6 }
		}));
		expect(labelRanges(lone)).toEqual([LEVEL_FROM.middle, LEVEL_FROM.middle]);
	});
});
