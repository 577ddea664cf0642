import { z } from 'zod';
import type { Path } from '../reading/fault';

/** The keys a schema allows in the value at `path`; none where that is not a value with keys. */
export function keysAllowedAt(schema: z.ZodType, path: Path): string[] {
	const [key, ...rest] = path;
	const inner = unwrap(schema);
	if (key === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
	return keysAllowedAt(childOf(inner, key), rest);
}

function childOf(schema: z.ZodType, key: string | number): z.ZodType {
	if (schema instanceof z.ZodArray) return asType(schema.element);
	if (schema instanceof z.ZodObject) return asType(schema.shape[key]);
	return z.never();
}

function unwrap(schema: z.ZodType): z.ZodType {
	if (schema instanceof z.ZodPipe) return unwrap(asType(schema.in));
	const isWrapper =
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodNullable;
	return isWrapper ? unwrap(asType(schema.unwrap())) : schema;
}

const asType = (schema: unknown) => (schema instanceof z.ZodType ? schema : z.never());
