import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReadingError } from '../../../src/lib/reading/fault';
import { loadReading } from '../../../src/lib/server/loadReading';
import { readingFolder, readReadingFiles } from '../../../src/lib/server/readingFiles';

const SMALL = 'tests/fixtures/reading-small';

describe('readReadingFiles', () => {
	it('reads the authored files by their path in the folder', () => {
		expect(Object.keys(readReadingFiles(SMALL))).toEqual([
			'reading.yaml',
			'text.md',
			'received.txt',
			'corrections.yaml',
			'timeline.yaml',
			'argument/key.yaml',
			'argument/oven.yaml',
			'tours/oven-and-key.yaml'
		]);
	});

	it('is empty for a folder that is not there', () => {
		expect(readReadingFiles('no/such/folder')).toEqual({});
	});
});

describe('readingFolder', () => {
	let data = '';
	beforeEach(() => (data = mkdtempSync(join(tmpdir(), 'data-'))));
	afterEach(() => rmSync(data, { recursive: true }));
	const withFolders = (...names: string[]) => names.forEach((name) => mkdirSync(join(data, name)));

	it('R7: is the only folder of data, whatever its name', () => {
		withFolders('any');
		expect(readingFolder(data, undefined)).toBe(join(data, 'any'));
		expect(readingFolder(data, '')).toBe(join(data, 'any'));
	});

	it('is the one that is named, of several', () => {
		withFolders('one', 'two');
		expect(readingFolder(data, 'two')).toBe(join(data, 'two'));
	});

	it.each([
		['there are several and none is named', ['one', 'two'], undefined, /one folder[^]*one, two/u],
		['the one named is not there', ['one'], 'three', /a folder three[^]*one/u],
		['there is none', [], undefined, /no folder/u]
	])('says what there is when %s', (_, names, name, message) => {
		withFolders(...names);
		expect(() => readingFolder(data, name)).toThrow(ReadingError);
		expect(() => readingFolder(data, name)).toThrow(message);
	});
});

describe('loadReading', () => {
	it('R7: reads another text with the same code', () => {
		const reading = loadReading(SMALL);
		expect(reading.title).toBe('The Shared Oven');
		expect(reading.themes.map(({ id }) => id)).toEqual(['oven', 'key']);
		expect(reading.turns).toHaveLength(4);
		expect(reading.nodes[0]).not.toHaveProperty('open');
		expect(reading.events[2]?.date).toEqual({
			edtf: '1954',
			said: '1954',
			basis: 'stated',
			bounds: ['1954-01-01', '1954-12-31', '1954-01-01', '1954-12-31']
		});
	});

	it('throws every fault, with the folder before each file', () => {
		expect(() => loadReading('no/such/folder')).toThrow(ReadingError);
		expect(() => loadReading('no/such/folder')).toThrow(
			/5 faults[^]*no\/such\/folder\/text\.md:1:1/u
		);
	});
});
