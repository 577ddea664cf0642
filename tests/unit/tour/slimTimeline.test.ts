import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineLayout } from '../../../src/lib/layout/timeline/timelineLayout';
import { packSlim } from '../../../src/lib/layout/tour/packSlim';
import { namedOn } from '../../../src/lib/layout/tour/slimNames';
import { slimTimeline } from '../../../src/lib/layout/tour/slimTimeline';
import { wordSize } from '../../../src/lib/layout/tour/wordSize';
import { smallReading } from '../reading/support/smallReading';

const reading = smallReading();
const layout = timelineLayout(reading, (text, { size }) => text.length * size * 0.5, [500]);

describe('the slim timeline of a step', () => {
	it('R6: the scale is the same in every step', () => {
		const steps = reading.tours.flatMap(({ steps }) => steps);
		for (const step of steps) expect(slimTimeline(layout, step).segments).toBe(layout.segments);
		expect(steps.length).toBeGreaterThan(1);
	});

	it('shows the events of the step, in the order of their dates, and the years in view', () => {
		const ids = reading.events.map(({ id }) => id);
		const slim = slimTimeline(layout, { events: ids.slice(0, 3), years: { from: 1900, to: 1939 } });
		expect(slim.events.map(({ id }) => id).sort()).toEqual(ids.slice(0, 3).sort());
		const anchors = slim.events.map(({ extent }) =>
			extent.kind === 'tick' ? extent.x : extent.fringeStart
		);
		expect(anchors).toEqual([...anchors].sort((a, b) => a - b));
		expect(slim.years && slim.years.x0 < slim.years.x1).toBe(true);
	});

	it('labels of a row never lie on one another while there is a row for each', () => {
		const item = fc
			.record({
				start: fc.double({ min: 0, max: 1, noNaN: true }),
				labelWidth: fc.integer({ min: 30, max: 200 })
			})
			.map(({ start, labelWidth }) => ({ start, end: start, labelWidth }));
		fc.assert(
			fc.property(fc.array(item, { maxLength: 3 }), (given) => {
				const places = packSlim(given, 560, 3);
				const spans = places.map(({ side, anchor, row }, i) => {
					const width = given[i]?.labelWidth ?? NaN;
					const left = side === 'right' ? anchor * 560 : anchor * 560 - width;
					return { row, left, right: left + width };
				});
				const clash = spans.some((a, i) =>
					spans.slice(i + 1).some((b) => a.row === b.row && a.left < b.right && b.left < a.right)
				);
				expect(places).toHaveLength(given.length);
				expect(clash).toBe(false);
			})
		);
	});
});

describe('the name of a period', () => {
	it.each([
		['has room', 'The crisis', 0.2, { wide: true, classic: true }],
		['has room in two lines', 'War and revolution', 0.06, { wide: true, classic: false }],
		['has a word that is too long', 'First globalization', 0.05, { wide: false, classic: false }],
		[
			'has too many words',
			'The years of war and of revolution',
			0.07,
			{ wide: false, classic: false }
		]
	])('%s', (_, title, x1, expected) => {
		expect(namedOn({ title, x0: 0, x1 })).toEqual(expected);
	});
});

describe('the size of projected words', () => {
	const room = { width: 610, height: 480 };
	it('is never below 30 px at 1280 × 720, and falls as words grow', () => {
		const sizes = [60, 150, 300, 440, 900].map((letters) => wordSize([letters], [], room));
		expect(Math.min(...sizes)).toBe(30);
		expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
		expect(sizes[0]).toBe(46);
	});

	it('counts the last line of each paragraph as a whole one', () => {
		const inOne = wordSize([240], [], room);
		expect(wordSize([80, 80, 80], [], room)).toBeLessThan(inOne);
	});

	it('leaves room for a question and its answer before the answer is released', () => {
		expect(wordSize([250], [70, 130], room)).toBeLessThan(wordSize([250], [], room));
	});
});
