import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReading } from '../../../src/lib/server/checkReading';
import { readReadingFiles } from '../../../src/lib/server/readingFiles';

const RUNS = { numRuns: 60 };
const FILES = readReadingFiles('tests/fixtures/reading-small');

describe('checkReading', () => {
	it('R1: a sound reading has no fault', () => {
		const { reading, joins, faults } = checkReading(FILES);
		expect(faults).toEqual([]);
		expect(joins).toBe(2);
		expect(reading?.relations[0]?.id).toBe('oven-was-common.transforms.waiting-has-a-price');
	});

	it('never throws, whatever is in the files, and says something of what it refuses', () => {
		const file = fc.constantFrom(...Object.keys(FILES));
		const junk = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.json(),
			fc.constantFrom(
				'',
				'null',
				'- 1',
				'a: &a [*a]',
				'{',
				'? [a]: b',
				'--- 1\n--- 2',
				'!x y',
				'__proto__: 1'
			)
		);
		fc.assert(
			fc.property(file, junk, (name, text) => {
				const { reading, faults } = checkReading({ ...FILES, [name]: text });
				expect(reading === undefined).toBe(faults.length > 0);
			}),
			RUNS
		);
	});

	it('never throws when a stretch of a file is cut out', () => {
		const file = fc.constantFrom(...Object.keys(FILES));
		fc.assert(
			fc.property(file, fc.nat(), fc.nat(200), (name, from, length) => {
				const text = FILES[name] ?? '';
				const at = from % text.length;
				const { reading, faults } = checkReading({
					...FILES,
					[name]: text.slice(0, at) + text.slice(at + length)
				});
				expect(reading === undefined).toBe(faults.length > 0);
			}),
			RUNS
		);
	});
});
