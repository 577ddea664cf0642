/** Lays out the map of the reading and writes its layout.json: `npm run layout`, or `npm run layout -- --fresh`. */
import { bestLayoutBy } from '../src/lib/layout/map/bestLayout';
import { loadReading } from '../src/lib/server/loadReading';
import { layoutSource, previousLayout, writeLayout } from '../src/lib/server/mapLayoutFile';
import { measureText } from '../src/lib/server/measure';
import { readingFolder } from '../src/lib/server/readingFiles';
import { LINE_VERBS } from '../src/lib/wording/en/relations';
import { searchThreads } from './searchThreads';

const folder = readingFolder();
const graph = loadReading(folder);
const fresh = process.argv.includes('--fresh');
const previous = fresh ? null : previousLayout(folder);

if (previous?.source === layoutSource(graph)) {
	console.log('The layout is up to date. To lay the map out anew: npm run layout -- --fresh');
} else {
	const { content, figures } = await bestLayoutBy(searchThreads, {
		graph,
		measure: measureText,
		verbs: LINE_VERBS,
		...(previous ? { previous } : {})
	});
	const path = writeLayout(folder, graph, content);
	console.log(`${path}: ${previous ? 'what is new fitted in' : 'laid out anew'}`);
	console.table(figures);
}
