/** R7: content lives in data/, none of it in src/: another text is another folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDERS = readdirSync('data').map((name) => join('data', name));

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));

/** Values of some keys, wherever they stand in authored data. */
function valuesOf(data: unknown, keys: readonly string[]): string[] {
	if (Array.isArray(data)) return data.flatMap((item) => valuesOf(item, keys));
	if (data === null || typeof data !== 'object') return [];
	return Object.entries(data).flatMap(([key, value]) =>
		keys.includes(key) && typeof value === 'string' ? [value] : valuesOf(value, keys)
	);
}

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const authored = FOLDERS.flatMap(filesIn).filter((path) => path.endsWith('.yaml'));

/** Names of people, titles, and those ids that are no common word: what only this reading would say. */
function wordsOfTheReadings(): string[] {
	const people = FOLDERS.flatMap((folder) => {
		const { people } = read(join(folder, 'reading.yaml')) as { people: unknown };
		return valuesOf(people, ['name', 'short']);
	});
	const all = authored.map(read);
	const titles = valuesOf(all, ['title']).filter((title) => title.includes(' '));
	const ids = valuesOf(all, ['id']).filter((id) => id.split('-').length > 2);
	return [...new Set([...people, ...titles, ...ids])];
}

it('R7: src/ says no name, title or id of any reading', () => {
	const sources = filesIn('src').filter((path) => /\.(ts|svelte|html|css)$/.test(path));
	const words = wordsOfTheReadings();
	const found = sources.flatMap((path) => {
		const text = readFileSync(path, 'utf8').toLowerCase();
		const said = words.filter((word) => text.includes(word.toLowerCase()));
		return said.map((word) => `${path}: ${word}`);
	});
	expect(words.length).toBeGreaterThan(20);
	expect(sources.length).toBeGreaterThan(20);
	expect(found).toEqual([]);
});
