/** The shapes of the authored files and of the published data set. Needed at build only. */
export { argumentFile } from './schema/argumentFile';
export { correctionsFile } from './schema/correctionsFile';
export { jsonSchema, jsonSchemaText, SCHEMA_NAMES, type SchemaName } from './schema/jsonSchemas';
export { published, PUBLISHED_FORMAT, type Published } from './schema/published';
export { readingFile } from './schema/readingFile';
export { timelineFile } from './schema/timelineFile';
export { tourFile } from './schema/tourFile';
