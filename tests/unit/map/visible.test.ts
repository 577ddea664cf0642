import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, overlap } from '../../../src/lib/layout/map/boxes';
import { visibleLabels } from '../../../src/lib/layout/map/visible';

const wishes = fc
	.array(
		fc.record({
			x: fc.integer({ min: 0, max: 400 }),
			y: fc.integer({ min: 0, max: 300 }),
			width: fc.integer({ min: 14, max: 120 })
		}),
		{ minLength: 1, maxLength: 40 }
	)
	.map((list) =>
		list.map(({ x, y, width }, at) => ({
			id: `n${at}`,
			glyph: boxAround({ x, y }, 12, 12),
			box: { left: x - 6, top: y - 7, right: x + width, bottom: y + 7 }
		}))
	);

const wall = [boxAround({ x: 200, y: 150 }, 80, 40)];

describe('visibleLabels: no two labels ever overlap, no label covers a glyph', () => {
	test('for any set of labels', () => {
		fc.assert(
			fc.property(wishes, (list) => {
				const glyphs = new Map(list.map(({ id, glyph }) => [id, glyph]));
				const shown = [...visibleLabels(list, { labels: wall, glyphs })];
				shown.forEach(([id, box], at) => {
					expect(wall.some((other) => overlap(other, box))).toBe(false);
					expect(shown.slice(at + 1).some(([, other]) => overlap(other, box))).toBe(false);
					expect([...glyphs].some(([other, glyph]) => other !== id && overlap(glyph, box))).toBe(
						false
					);
				});
			})
		);
	});

	test('a label waits only for one of higher priority, a glyph or what stands already', () => {
		fc.assert(
			fc.property(wishes, (list) => {
				const glyphs = new Map(list.map(({ id, glyph }) => [id, glyph]));
				const shown = visibleLabels(list, { labels: [], glyphs });
				list.forEach((wish, at) => {
					if (shown.has(wish.id)) return;
					const before = list.slice(0, at).filter(({ id }) => shown.has(id));
					const onLabel = before.some(({ box }) =>
						overlap(box, {
							...wish.box,
							left: wish.box.left - 1,
							right: wish.box.right + 1,
							top: wish.box.top - 1,
							bottom: wish.box.bottom + 1
						})
					);
					const onGlyph = [...glyphs].some(
						([id, glyph]) => id !== wish.id && overlap(glyph, wish.box)
					);
					expect(onLabel || onGlyph).toBe(true);
				});
			})
		);
	});
});
