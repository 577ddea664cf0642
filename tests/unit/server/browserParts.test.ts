import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const READING = 'src/lib/reading';

/** What a module and all it imports import, other than types. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	const source = readFileSync(file, 'utf8');
	for (const [, name = ''] of source.matchAll(
		/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gmu
	)) {
		const path = `${join(dirname(file), name)}.ts`;
		if (name.startsWith('.') && existsSync(path)) importsOf(path, seen);
		else seen.add(name);
	}
	return seen;
}

describe('what the browser needs of the reading', () => {
	it.each([
		'model',
		'questions',
		'segments',
		'relationKinds',
		'nearest',
		'indexReading',
		'outline'
	])('%s brings no zod, no yaml, nothing but the reading and its words', (name) => {
		const imports = [...importsOf(`${READING}/${name}.ts`)];
		const others = imports.filter(
			(one) => !one.startsWith(READING) && !one.startsWith('#wording/')
		);
		expect(others).toEqual([]);
		expect(imports.filter((one) => one.includes('/schema'))).toEqual([]);
	});

	it('the check can fail: the schemas do bring zod', () => {
		expect([...importsOf(`${READING}/schema.ts`)]).toContain('zod');
	});
});
