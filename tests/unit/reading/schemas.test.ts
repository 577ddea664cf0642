import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
	jsonSchema,
	jsonSchemaText,
	SCHEMA_NAMES,
	type SchemaName
} from '../../../src/lib/reading/schema';
import { smallFiles } from './support/smallReading';

const compile = (name: SchemaName) => new Ajv2020({ strict: false }).compile(jsonSchema(name));

describe('the JSON Schemas', () => {
	it.each(SCHEMA_NAMES)('of %s is written as text that reads back as itself', (name) => {
		expect(JSON.parse(jsonSchemaText(name))).toEqual(jsonSchema(name));
	});

	const authored: [SchemaName, string][] = [
		['reading', 'reading.yaml'],
		['argument', 'argument/oven.yaml'],
		['argument', 'argument/key.yaml'],
		['timeline', 'timeline.yaml'],
		['tour', 'tours/oven-and-key.yaml'],
		['corrections', 'corrections.yaml']
	];
	it.each(authored)('%s lets pass %s, as an editor will', (name, file) => {
		const validate = compile(name);
		expect(validate(parse(smallFiles()[file] ?? '')), JSON.stringify(validate.errors)).toBe(true);
	});

	it.each([
		['an unknown key', 'glos: x'],
		['a kind that is none', 'theme: { title: A, mark: square }']
	])('argument refuses %s', (_, yaml) => {
		expect(compile('argument')(parse(yaml))).toBe(false);
	});
});
