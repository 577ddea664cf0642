import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../../src/lib/layout/map/boxes';
import type { MapLayout, PlacedNode } from '../../../src/lib/layout/map/types';
import { fitPoints } from '../../../src/lib/layout/tour/fitPoints';
import { FRAMES } from '../../../src/lib/layout/tour/frames';
import { placed, SPACE, spreadBoxes } from '../../../src/lib/layout/tour/spreadBoxes';
import { stageScene } from '../../../src/lib/layout/tour/stageScene';
import { RELATION_KINDS } from '../../../src/lib/reading/model';
import { smallReading } from '../reading/support/smallReading';

const reading = smallReading();
const widthOf = (text: string, size: number) => text.length * size * 0.5;

/** The nodes of the small reading wherever the places are; labels on one line. */
function layoutAt(places: readonly { x: number; y: number }[]): MapLayout {
	const nodes = reading.nodes.map(({ id, title }, i): [string, PlacedNode] => {
		const place = places[i] ?? { x: 0, y: 0 };
		const widths = { width: widthOf(title, 12), selectedWidth: widthOf(title, 17.5) };
		return [id, { ...place, side: 'right', lines: [title], ...widths }];
	});
	const verbs = RELATION_KINDS.map((kind) => [kind, { text: kind, width: widthOf(kind, 11.5) }]);
	return {
		...{ format: 'passagework-layout/2', source: '', checksum: '', captions: {}, regions: {} },
		size: { width: 810, height: 546 },
		nodes: Object.fromEntries(nodes),
		bows: Object.fromEntries(reading.relations.map(({ id }) => [id, 0.1])),
		verbs: Object.fromEntries(verbs)
	};
}

const spread = reading.nodes.map((_, i) => ({ x: 90 + 130 * i, y: 80 + ((i * 211) % 380) }));
const layout = layoutAt(spread);

const FRAME = { width: 300, height: 220 };
const box = fc
	.record({ w: fc.integer({ min: 20, max: 110 }), h: fc.integer({ min: 12, max: 32 }) })
	.map(({ w, h }) => ({ left: -6, top: -h / 2, right: w, bottom: h / 2 }));
const items = fc.array(
	fc.record({
		at: fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 540 }) }),
		box
	}),
	{ minLength: 1, maxLength: 5 }
);

describe('the camera is ids to fit: a step suits every frame', () => {
	it.each(Object.entries(FRAMES))(
		'%s: every node named, inside, no two over one another',
		(_, frame) => {
			for (const { nodes } of reading.tours.flatMap(({ steps }) => steps)) {
				const scene = stageScene({ graph: reading, layout, nodes, focus: nodes[0], frame });
				const boxes = scene.nodes.map((node) => node.box);
				expect(scene.nodes.map(({ id }) => id).sort()).toEqual([...nodes].sort());
				expect(scene.nodes.every(({ shown }) => shown)).toBe(true);
				expect(scene.size.width / scene.size.height).toBeCloseTo(frame.width / frame.height);
				for (const { left, top, right, bottom } of boxes)
					expect(
						left >= 0 && top >= 0 && right <= scene.size.width && bottom <= scene.size.height
					).toBe(true);
				for (const [i, one] of boxes.entries())
					expect(boxes.slice(i + 1).some((other) => overlap(one, other))).toBe(false);
			}
		}
	);

	it.each(Object.entries(FRAMES))('%s: no verb stands outside the picture', (_, frame) => {
		const places = fc.array(fc.record({ x: fc.nat(810), y: fc.nat(546) }), {
			minLength: reading.nodes.length,
			maxLength: reading.nodes.length
		});
		const nodes = reading.nodes.slice(0, 4).map(({ id }) => id);
		fc.assert(
			fc.property(places, (given) => {
				const scene = stageScene({ graph: reading, layout: layoutAt(given), nodes, frame });
				const { width, height } = scene.size;
				for (const { left, top, right, bottom } of scene.relations.flatMap(
					({ verb }) => verb?.box ?? []
				))
					expect(left >= 0 && top >= 0 && right <= width && bottom <= height).toBe(true);
			}),
			{ numRuns: 40 }
		);
	});

	it('shows the relations among its nodes, all of them and no other', () => {
		const nodes = reading.nodes.slice(0, 4).map(({ id }) => id);
		const scene = stageScene({ graph: reading, layout, nodes, frame: FRAMES.wide });
		const among = reading.relations.filter(
			({ source, target }) => nodes.includes(source) && nodes.includes(target)
		);
		expect(scene.relations.map(({ id }) => id).sort()).toEqual(among.map(({ id }) => id).sort());
		expect(scene.thread).toBeUndefined();
	});

	it('the thread leaves at the right edge, below the words it underlines', () => {
		const nodes = reading.tours[0]?.steps.at(-1)?.nodes ?? [];
		const scene = stageScene({
			graph: reading,
			layout,
			nodes,
			focus: nodes[0],
			frame: FRAMES.wide
		});
		const focus = scene.nodes.find(({ state }) => state === 'selected');
		expect(scene.thread?.d).toMatch(new RegExp(`${scene.size.width}`.slice(0, 4)));
		expect(scene.thread?.exitY).toBeLessThanOrEqual(scene.size.height);
		expect(focus?.underline?.y).toBeGreaterThan(focus?.box.top ?? Infinity);
	});

	it('fitting keeps every bearing', () => {
		fc.assert(
			fc.property(items, (given) => {
				const fitted = fitPoints(given, FRAME);
				for (const [i, a] of given.entries())
					for (const [j, b] of given.entries()) {
						const [p, q] = [fitted[i], fitted[j]];
						if (!p || !q) throw new Error('every item is fitted');
						const cross = (b.at.x - a.at.x) * (q.y - p.y) - (b.at.y - a.at.y) * (q.x - p.x);
						expect(Math.abs(cross)).toBeLessThan(1e-6 * 800 * 800);
					}
			})
		);
	});

	it('what is said to stand apart stands apart, and nothing leaves the frame', () => {
		fc.assert(
			fc.property(items, (given) => {
				const { points, settled } = spreadBoxes(given, FRAME, () => SPACE);
				const boxes = given.map((item, i) => placed(item.box, points[i] ?? { x: NaN, y: NaN }));
				for (const one of boxes)
					expect(one.left >= -1e-6 && one.right <= FRAME.width + 1e-6).toBe(true);
				const touching = boxes.some((one, i) =>
					boxes.slice(i + 1).some((other) => overlap(one, other))
				);
				expect(settled && touching).toBe(false);
			})
		);
	});

	it('what stands apart already does not move', () => {
		const given = [
			{ at: { x: 20, y: 30 }, box: { left: -6, top: -8, right: 90, bottom: 8 } },
			{ at: { x: 20, y: 120 }, box: { left: -6, top: -8, right: 90, bottom: 8 } }
		];
		const { points, settled } = spreadBoxes(given, FRAME, () => SPACE);
		expect(points).toEqual(given.map(({ at }) => at));
		expect(settled).toBe(true);
	});
});
