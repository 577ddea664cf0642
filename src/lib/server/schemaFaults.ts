import type { z } from 'zod';
import type { Source } from '../reading/draft';
import { quoted, type Fault, type Path } from '../reading/fault';
import { readablePath } from '../reading/faultAt';
import { closest } from '../reading/nearest';
import { keysAllowedAt } from './keysAllowedAt';

type Told = Pick<Fault, 'expected' | 'got' | 'nearest' | 'rule'>;

/** What a schema found wrong with a file, in the words of the person who wrote it, each with its place. */
export function schemaFaults(
	source: Source<unknown>,
	schema: z.ZodType,
	error: z.ZodError
): Fault[] {
	return error.issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys'
			? issue.keys.map((key) => unknownKey(source, { key, path: pathOf(issue), schema }))
			: [faultOf(source, pathOf(issue), tell(issue, valueAt(source.value, pathOf(issue))))]
	);
}

function faultOf(source: Source<unknown>, path: Path, told: Told): Fault {
	const { file, value } = source;
	return { file, ...source.at(path), path: readablePath(value, path), ...told };
}

function unknownKey(
	source: Source<unknown>,
	{ key, path, schema }: { key: string; path: Path; schema: z.ZodType }
): Fault {
	const allowed = keysAllowedAt(schema, path);
	const nearest = closest(key, allowed);
	return faultOf(source, [...path, key], {
		rule: 'key-unknown',
		expected: `one of the keys ${allowed.join(', ')}`,
		got: key,
		...(nearest === undefined ? {} : { nearest })
	});
}

function tell(issue: z.core.$ZodIssue, value: unknown): Told {
	if (issue.code === 'invalid_value') return oneOf(issue.values.map(String), value);
	const expected = issue.code === 'invalid_type' ? named(issue.expected) : issue.message;
	if (value === undefined) return { rule: 'key-missing', expected, got: 'nothing' };
	const hint = typeof value === 'number' && expected === NAMES['string'] ? IN_QUOTATION_MARKS : '';
	return { rule: 'value-unfit', expected, got: described(value) + hint };
}

function oneOf(values: string[], value: unknown): Told {
	const expected = values.length === 1 ? values.join() : `one of ${values.join(', ')}`;
	if (value === undefined) return { rule: 'key-missing', expected, got: 'nothing' };
	const nearest = typeof value === 'string' ? closest(value, values) : undefined;
	const told = { rule: 'value-unfit', expected, got: described(value) } as const;
	return nearest === undefined ? told : { ...told, nearest };
}

const NAMES: Readonly<Record<string, string>> = {
	string: 'words',
	array: 'a list',
	tuple: 'a list',
	object: 'keys with values',
	boolean: 'true or false',
	number: 'a number',
	int: 'a whole number'
};

const IN_QUOTATION_MARKS = ' (in quotation marks it would be words)';

const named = (type: string) => NAMES[type] ?? type;

function described(value: unknown): string {
	if (typeof value === 'string') return quoted(value);
	if (typeof value === 'number') return `the number ${value}`;
	if (value === null) return 'nothing after the colon';
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
	return typeof value === 'object' ? 'keys with values' : String(value);
}

/** YAML has no keys but words and numbers, so a path never holds a symbol. */
function pathOf({ path }: z.core.$ZodIssue): Path {
	return path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

function valueAt(root: unknown, path: Path): unknown {
	return path.reduce<unknown>((value, key) => {
		const entries: Record<string | number, unknown> | undefined =
			typeof value === 'object' && value !== null ? { ...value } : undefined;
		return entries?.[key];
	}, root);
}
