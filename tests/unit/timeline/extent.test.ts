import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentMarks } from '../../../src/lib/layout/timeline/extentMarks';
import { extentOf } from '../../../src/lib/layout/timeline/extent';
import { periodScale } from '../../../src/lib/layout/timeline/scale';
import type { SpanExtent } from '../../../src/lib/layout/timeline/types';
import { boundsOf } from '../../../src/lib/reading/dates/bounds';
import { expression } from './arbitraries';

/** 1900 to 2000, so that a year is 0.01. */
const century = periodScale([{ year: 1900, share: 1 }], 2000);
const extent = (edtf: string) => extentOf(boundsOf(edtf), century);

const TICKS: [edtf: string, x: number][] = [
	['1933', 0.335],
	['1933?', 0.335],
	['1936', 0.365],
	['1936-07', 0.3654],
	['1933-01-01', 0.33],
	['1914/1914', 0.145]
];

const OUTER = { openStart: false, openEnd: false, sharpStart: false, sharpEnd: false };
const SPANS: [edtf: string, at: number[], sides: Partial<SpanExtent>, why: string][] = [
	[
		'1914/1918',
		[0.145, 0.145, 0.185, 0.185],
		{ sharpStart: true, sharpEnd: true },
		'two known years'
	],
	['191X/1945', [0.1, 0.2, 0.455, 0.455], { sharpEnd: true }, 'a soft start'],
	['1914/193X', [0.145, 0.145, 0.3, 0.4], { sharpStart: true }, 'a soft end'],
	['1945~/198X', [0.44, 0.47, 0.8, 0.9], {}, 'soft on both sides'],
	['197X', [0.7, 0.75, 0.75, 0.8], {}, 'some time in a decade: nothing is certain'],
	['1933~', [0.32, 0.335, 0.335, 0.35], {}, 'about a year is no edge'],
	['[1914..1918]', [0.14, 0.165, 0.165, 0.19], {}, 'one of a set is no span'],
	['1970/..', [0.705, 0.705, 0.705, 0.765], { sharpStart: true, openEnd: true }, 'goes on'],
	['197X/..', [0.7, 0.8, 0.8, 0.86], { openEnd: true }, 'soft start, goes on'],
	['/1970', [0.645, 0.705, 0.705, 0.705], { sharpEnd: true, openStart: true }, 'no start known'],
	['[..1972]', [0.67, 0.73, 0.73, 0.73], { openStart: true }, 'or earlier'],
	['[1972..]', [0.72, 0.72, 0.72, 0.78], { openEnd: true }, 'or later'],
	['1999/', [0.995, 0.995, 0.995, 1], { sharpStart: true, openEnd: true }, 'stays on the plot'],
	['18XX/1914', [0, 0, 0.145, 0.145], { openStart: true, sharpEnd: true }, 'starts off the plot'],
	[
		'1975/197X',
		[0.755, 0.755, 0.755, 0.8],
		{ sharpStart: true },
		'start known, end within its decade'
	]
];

describe('the drawn extent of a date', () => {
	it.each(TICKS)('known to the year or better, %s is a tick at its middle', (edtf, x) => {
		const drawn = extent(edtf);
		expect(drawn.kind).toBe('tick');
		expect(drawn.kind === 'tick' ? drawn.x : NaN).toBeCloseTo(x, 4);
	});

	it.each(SPANS)('%s (%s)', (edtf, at, sides) => {
		const drawn = extent(edtf) as SpanExtent;
		const { kind, fringeStart, coreStart, coreEnd, fringeEnd, ...drawnSides } = drawn;
		expect(kind).toBe('span');
		[fringeStart, coreStart, coreEnd, fringeEnd].forEach((x, i) =>
			expect(x).toBeCloseTo(at[i]!, 6)
		);
		expect(drawnSides).toEqual({ ...OUTER, ...sides });
	});

	it('fringe, core and fringe stand in order on the plot; a sharp side has no fringe', () => {
		fc.assert(
			fc.property(expression, (edtf) => {
				const drawn = extent(edtf);
				if (drawn.kind === 'tick') return;
				const { fringeStart, coreStart, coreEnd, fringeEnd } = drawn;
				const order = [0, fringeStart, coreStart, coreEnd, fringeEnd, 1];
				expect([...order].sort((a, b) => a - b)).toEqual(order);
				if (drawn.sharpStart) expect(fringeStart).toBe(coreStart);
				if (drawn.sharpEnd) expect(fringeEnd).toBe(coreEnd);
			})
		);
	});
});

describe('what a date is drawn as', () => {
	const looks = (edtf: string) => extentMarks(extent(edtf)).map(({ look }) => look);

	it.each([
		['1933', ['tick'], 'known'],
		['1914/1918', ['core start end'], 'hard edges where the source gives them'],
		['191X/1945', ['fringe before', 'core end'], 'a fringe before a core'],
		['1945~/198X', ['fringe before', 'core', 'fringe'], 'no edge is hard'],
		['197X', ['fringe both'], 'nothing is certain'],
		['1970/..', ['core start', 'fringe', 'open'], 'goes on'],
		['../1914', ['fringe before', 'core end', 'open back'], 'has no beginning']
	])('%s: %j (%s)', (edtf, expected) => {
		expect(looks(edtf)).toEqual(expected);
	});

	it('the parts of a bar cover it from end to end, and do not overlap', () => {
		fc.assert(
			fc.property(expression, (edtf) => {
				const drawn = extent(edtf);
				if (drawn.kind === 'tick' || drawn.fringeStart === drawn.fringeEnd) return;
				let reached = 0;
				for (const { look, from, length } of extentMarks(drawn)) {
					if (look.startsWith('open')) continue;
					expect(from).toBeCloseTo(reached, 3);
					reached = from + length;
				}
				expect(reached).toBeCloseTo(1, 3);
			})
		);
	});
});
