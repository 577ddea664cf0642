import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/lib/reading/model';
import { marginMarks } from '../../../src/lib/views/text/marginMarks';

const passageAt = (id: string, start: number, paragraph = 'p01'): Passage => ({
	id,
	targets: [{ paragraph, start, end: start + 10, exact: '', prefix: '', suffix: '' }]
});

describe('marginMarks', () => {
	it('marks passages that start within one line together, at the first', () => {
		const marks = marginMarks('p01', [passageAt('c', 300), passageAt('b', 20), passageAt('a', 0)]);
		expect([...marks].map(([at, group]) => [at, group.map(({ id }) => id)])).toEqual([
			[0, ['a', 'b']],
			[300, ['c']]
		]);
	});

	it('counts only the stretch in this paragraph', () => {
		const both: Passage = {
			id: 'both',
			targets: [...passageAt('both', 5, 'p02').targets, ...passageAt('both', 90).targets]
		};
		expect([...marginMarks('p01', [both]).keys()]).toEqual([90]);
	});

	it('R1: loses no passage, and no two places are within a line', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(2000)), (starts) => {
				const marks = marginMarks(
					'p01',
					starts.map((start, i) => passageAt(`q${i}`, start))
				);
				const places = [...marks.keys()];
				expect([...marks.values()].flat()).toHaveLength(starts.length);
				expect(places.every((at, i) => i === 0 || at - (places[i - 1] ?? 0) > 45)).toBe(true);
			})
		);
	});
});
