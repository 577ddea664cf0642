import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flow, wrapped } from '../../../src/lib/views/map/picture/flow';
import { pictureMarkup } from '../../../src/lib/views/map/picture/pictureMarkup';

const widthOf = (words: string) => words.length * 6;

describe('words broken into lines', () => {
	it('lose nothing and keep to the measure', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-z]{1,60}$/u)), (words) => {
				const lines = wrapped(words.join(' '), 120, widthOf);
				expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
				for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(120);
			})
		);
	});
});

describe('signs of a legend', () => {
	it('follow one another, and go to a new line where they would not fit', () => {
		expect(flow([50, 50, 50], 120, { gap: 10, line: 18 })).toEqual([
			{ x: 0, y: 0 },
			{ x: 60, y: 0 },
			{ x: 0, y: 18 }
		]);
	});
});

describe('a picture', () => {
	it('escapes what a title may hold, and is as high as what it holds', () => {
		const parts = {
			map: { width: 300, height: 200, viewBox: '0 0 300 200', markup: '<g/>' },
			colours: { ground: '#fff', ink: '#000', quiet: '#444', rule: '#999' },
			title: 'Bread & "keys" <1>',
			subtitle: 'A village',
			legend: [],
			citation: 'Ada. “Bread.”',
			address: 'https://example.org/map/a/?theme=oven&to=b',
			measure: widthOf
		};
		const small = pictureMarkup(parts);
		expect(small.svg).toContain('Bread &amp; &quot;keys&quot; &lt;1&gt;');
		expect(small.svg).toContain('?theme=oven&amp;to=b');
		const long = pictureMarkup({ ...parts, citation: 'words '.repeat(80) });
		expect(long.height).toBeGreaterThan(small.height);
		expect(long.width).toBe(small.width);
	});
});
