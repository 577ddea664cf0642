import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexReading } from '../../../src/lib/reading/questions';
import { cardPlace } from '../../../src/lib/views/map/card/cardPlace';
import { quoteOf } from '../../../src/lib/views/map/card/quoteOf';
import { smallReading } from '../reading/support/smallReading';

const view = { width: 800, height: 600 };
const length = fc.integer({ min: 10, max: 340 });
const about = fc
	.tuple(fc.integer({ min: 0, max: 790 }), fc.integer({ min: 0, max: 590 }), length, length)
	.map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
const size = fc.record({ width: length, height: length });

describe('where a card stands', () => {
	it('never on what it is about, and never out of the window', () => {
		fc.assert(
			fc.property(about, size, (about, card) => {
				const at = cardPlace(about, card, view);
				if (!at) return;
				const right = at.x + card.width;
				const bottom = at.y + card.height;
				const covers =
					at.x < about.right && right > about.left && at.y < about.bottom && bottom > about.top;
				expect(covers).toBe(false);
				expect(at.x >= 0 && at.y >= 0 && right <= view.width && bottom <= view.height).toBe(true);
			})
		);
	});

	it('below where there is room, above at the foot of the window', () => {
		const card = { width: 200, height: 100 };
		const at = (top: number) => ({ left: 100, top, right: 180, bottom: top + 20 });
		expect(cardPlace(at(100), card, view)).toEqual({ x: 100, y: 128 });
		expect(cardPlace(at(560), card, view)).toEqual({ x: 100, y: 452 });
	});
});

describe('R2: the words a card shows', () => {
	const index = indexReading(smallReading());

	it('are the beginning of the passage, character for character, and end after a word', () => {
		for (const { id, passages } of index.reading.nodes) {
			const exact = index.passages.get(passages[0] ?? '')?.targets[0]?.exact ?? '';
			for (const most of [20, 60, 1000]) {
				const { text = 'none', cut = true } = quoteOf(index, id, most) ?? {};
				expect(exact.startsWith(text)).toBe(true);
				expect(Array.from(text).length).toBeLessThanOrEqual(most);
				expect(cut).toBe(text !== exact);
				expect(exact.slice(text.length)).toMatch(/^(?:$|[\s,;:–—-])/u);
			}
		}
	});
});
