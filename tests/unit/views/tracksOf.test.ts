import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/lib/reading/model';
import { tracksOf } from '../../../src/lib/views/text/tracksOf';

const spans = (...ends: [number, number][]): Span[] => ends.map(([start, end]) => ({ start, end }));

const anySpans = fc
	.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 14 })
	.map((pairs) => pairs.map(([start, length]) => ({ start, end: start + length })));

/** How many spans lie over a code point. */
const depthAt = (all: readonly Span[], point: number) =>
	all.filter(({ start, end }) => start <= point && point < end).length;

describe('tracksOf', () => {
	it.each([
		['none', spans(), []],
		['one after another', spans([0, 5], [5, 9]), [0, 0]],
		['overlapping', spans([0, 5], [3, 9]), [0, 1]],
		['nested, the longer first where both begin together', spans([0, 4], [0, 9]), [1, 0]],
		['three deep, then free again', spans([0, 9], [1, 8], [2, 7], [7, 9]), [0, 1, 2, 2]],
		['in any order', spans([20, 30], [0, 25]), [1, 0]]
	])('%s', (_, given, tracks) => {
		expect(tracksOf(given)).toEqual(tracks);
	});

	it('no two spans that share a code point have one track', () => {
		fc.assert(
			fc.property(anySpans, (all) => {
				const tracks = tracksOf(all);
				for (const [i, a] of all.entries())
					for (const [j, b] of all.entries())
						if (i < j && a.start < b.end && b.start < a.end) expect(tracks[i]).not.toBe(tracks[j]);
			})
		);
	});

	it('there are as few tracks as can be: as many as spans over the most covered code point', () => {
		fc.assert(
			fc.property(anySpans, (all) => {
				const deepest = Math.max(0, ...all.map(({ start }) => depthAt(all, start)));
				expect(new Set(tracksOf(all)).size).toBe(deepest);
			})
		);
	});

	it('does not depend on the order in which spans are given', () => {
		fc.assert(
			fc.property(anySpans, (all) => {
				const key = ({ start, end }: Span) => `${start}-${end}`;
				const sorted = (given: readonly Span[]) =>
					tracksOf(given)
						.map((track, i) => `${key(given[i] as Span)}: ${track}`)
						.sort();
				expect(sorted([...all].reverse())).toEqual(sorted(all));
			})
		);
	});
});
