import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortPath } from '../../../src/lib/server/shortPath';

/** The numbers of a path, command by command, a command said once or again. */
function numbersOf(d: string): [string, number[]][] {
	return [...d.matchAll(/([a-z])([^a-z]*)/giu)].flatMap(([, command = '', rest = '']) => {
		const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		if (command !== 'q') return [[command, numbers] as [string, number[]]];
		return Array.from({ length: numbers.length / 4 }, (_, i): [string, number[]] => [
			'q',
			numbers.slice(4 * i, 4 * i + 4)
		]);
	});
}

describe('shortPath', () => {
	const cases: [name: string, from: string, to: string][] = [
		['a command is said once', 'M5,1q1,2 3,4q5,6 7,8z', 'M5 1q1 2 3 4 5 6 7 8z'],
		['a sign parts numbers', 'M5,1q1,-2 -3,4q-5,6 7,8z', 'M5 1q1-2-3 4-5 6 7 8z'],
		['no zero before a point', 'M0.5,10.5q-0.3,0 0,0.7z', 'M.5 10.5q-.3 0 0 .7z'],
		['two areas', 'M5,1q1,2 3,4zM6,2q1,2 3,4z', 'M5 1q1 2 3 4zM6 2q1 2 3 4z']
	];
	it.each(cases)('%s', (_, from, to) => expect(shortPath(from)).toBe(to));

	it('leads where the whole one leads', () => {
		const number = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 10);
		const four = fc.tuple(number, number, number, number);
		const path = fc.tuple(number, number, fc.array(four)).map(([x, y, curves]) => {
			const drawn = curves.map(([a, b, c, d]) => `q${a},${b} ${c},${d}`).join('');
			return `M${x},${y}${drawn}z`;
		});
		fc.assert(
			fc.property(path, (d) => {
				expect(numbersOf(shortPath(d))).toEqual(numbersOf(d));
			})
		);
	});
});
