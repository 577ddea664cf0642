/** Write the JSON Schemas that editors complete by, and that of the published data set: `npm run schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemaText, SCHEMA_NAMES } from '../src/lib/reading/schema';

mkdirSync('schema', { recursive: true });
for (const name of SCHEMA_NAMES) {
	writeFileSync(`schema/${name}.schema.json`, jsonSchemaText(name));
}
