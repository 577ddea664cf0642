import { describe, expect, test } from 'vitest';
import { LABEL_STYLES } from '../../../src/lib/layout/map/constants';
import { labelBox, wrapBalanced } from '../../../src/lib/layout/map/labels';

const width = (line: string) => line.length * 6;

describe('labels', () => {
	test.each([
		['fits on one line', 'Short title', 80, ['Short title']],
		['breaks evenly', 'two words here now', 80, ['two words', 'here now']],
		[
			'keeps a leaning word with what follows',
			'Frost comes to the garden',
			100,
			['Frost comes', 'to the garden']
		],
		['does not break a single word', 'Incomprehensibilities', 60, ['Incomprehensibilities']]
	])('%s', (_, text, limit, lines) => {
		expect(wrapBalanced(text, limit, width).lines).toEqual(lines);
	});

	const place = { x: 100, y: 50, width: 80, lines: 2 };

	test('a label on the left mirrors one on the right', () => {
		const right = labelBox({ ...place, side: 'right' }, LABEL_STYLES.minor, 1);
		const left = labelBox({ ...place, side: 'left' }, LABEL_STYLES.minor, 1);
		expect(left.right - 100).toBe(100 - right.left);
		expect(100 - left.left).toBe(right.right - 100);
	});

	test('a box shrinks around its glyph as the map grows: type keeps its size on screen', () => {
		const near = labelBox({ ...place, side: 'right' }, LABEL_STYLES.minor, 0.5);
		const far = labelBox({ ...place, side: 'right' }, LABEL_STYLES.minor, 1);
		expect((near.right - near.left) * 2).toBe(far.right - far.left);
		expect((100 - near.left) * 2).toBe(100 - far.left);
	});
});
