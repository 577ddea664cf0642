/** Check a reading: `npx tsx scripts/check-data.ts [folder]`. Prints every fault and exits 1, or what there is. */
import { formatFaults, ReadingError } from '../src/lib/reading/fault';
import type { Reading } from '../src/lib/reading/model';
import { checkReading } from '../src/lib/server/checkReading';
import { readReadingFiles, readingFolder } from '../src/lib/server/readingFiles';

function main(): void {
	const folder = process.argv[2] ?? readingFolder();
	const { reading, joins, faults } = checkReading(readReadingFiles(folder));
	if (!reading) {
		console.error(formatFaults(faults, folder));
		process.exitCode = 1;
		return;
	}
	console.log(
		[`${folder}: every mark leads to the words.`, ...countsOf(reading, joins)].join('\n')
	);
}

function countsOf(reading: Reading, joins: number): string[] {
	const counts = {
		nodes: reading.nodes.length,
		relations: reading.relations.length,
		passages: reading.passages.length,
		events: reading.events.length,
		periods: reading.periods.length,
		tours: reading.tours.length,
		paragraphs: reading.paragraphs.length,
		'joins at page breaks': joins,
		corrections: reading.corrections.length
	};
	return Object.entries(counts).map(([name, count]) => `${String(count).padStart(5)} ${name}`);
}

try {
	main();
} catch (error) {
	if (!(error instanceof ReadingError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
