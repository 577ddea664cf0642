import { z } from 'zod';
import { argumentFile } from './argumentFile';
import { correctionsFile } from './correctionsFile';
import { published } from './published';
import { readingFile } from './readingFile';
import { timelineFile } from './timelineFile';
import { tourFile } from './tourFile';

const SCHEMAS = {
	reading: { title: 'A reading', schema: readingFile },
	argument: { title: 'A theme of the argument', schema: argumentFile },
	timeline: { title: 'The timeline', schema: timelineFile },
	tour: { title: 'A tour', schema: tourFile },
	corrections: { title: 'Corrections to the received text', schema: correctionsFile },
	published: { title: 'The published data set', schema: published }
} as const;

export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[];

/** The JSON Schema (draft 2020-12) of an authored file, as typed by the editor, or of the published data set. */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
	const { title, schema } = SCHEMAS[name];
	const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
	return { $schema, title, ...rest };
}

/** The text of `schema/<name>.schema.json`. */
export function jsonSchemaText(name: SchemaName): string {
	return `${JSON.stringify(jsonSchema(name), null, '\t')}\n`;
}
