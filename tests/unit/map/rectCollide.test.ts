import { forceSimulation } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, grow, overlap } from '../../../src/lib/layout/map/boxes';
import { rectCollide } from '../../../src/lib/layout/map/rectCollide';

interface Card extends SimulationNodeDatum {
	w: number;
	h: number;
}
const boxOf = ({ x = 0, y = 0, w, h }: Card) => boxAround({ x, y }, w, h);

function settle(cards: Card[], padding: number): void {
	const simulation = forceSimulation(cards)
		.force('collide', rectCollide<Card>({ boxOf, padding: () => padding, strength: 0.6 }))
		.stop();
	simulation.tick(400);
}

const card = fc.record({
	x: fc.integer({ min: 0, max: 200 }),
	y: fc.integer({ min: 0, max: 200 }),
	w: fc.integer({ min: 10, max: 80 }),
	h: fc.integer({ min: 10, max: 30 })
});

describe('rectCollide', () => {
	test('brings any heap of rectangles apart', () => {
		fc.assert(
			fc.property(fc.array(card, { minLength: 2, maxLength: 14 }), (cards) => {
				const bodies: Card[] = cards.map((one) => ({ ...one }));
				settle(bodies, 6);
				bodies.forEach((a, i) =>
					bodies.slice(i + 1).forEach((b) => {
						expect(overlap(grow(boxOf(a), -0.5), grow(boxOf(b), -0.5))).toBe(false);
					})
				);
			}),
			{ numRuns: 40 }
		);
	});

	test('does not move rectangles that are apart', () => {
		const cards: Card[] = [
			{ x: 0, y: 0, w: 40, h: 10 },
			{ x: 100, y: 0, w: 40, h: 10 }
		];
		settle(cards, 6);
		expect(cards.map(({ x, y }) => [x, y])).toEqual([
			[0, 0],
			[100, 0]
		]);
	});

	test('does not move a rectangle that is held', () => {
		const cards: Card[] = [
			{ x: 10, y: 0, w: 40, h: 10, fx: 10, fy: 0 },
			{ x: 12, y: 2, w: 40, h: 10 }
		];
		settle(cards, 0);
		expect(cards[0]).toMatchObject({ x: 10, y: 0 });
		expect(overlap(boxOf(cards[0] as Card), grow(boxOf(cards[1] as Card), -0.5))).toBe(false);
	});
});
