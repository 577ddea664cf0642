/** What share of the words some passage covers, and what none does: `npm run coverage [-- folder]`. */
import { coverageOf } from '../src/lib/reading/coverage';
import { coverageReport } from '../src/lib/reading/coverageReport';
import { ReadingError } from '../src/lib/reading/fault';
import { indexReading } from '../src/lib/reading/indexReading';
import { loadReading } from '../src/lib/server/loadReading';
import { readingFolder } from '../src/lib/server/readingFiles';

try {
	const reading = loadReading(process.argv[2] ?? readingFolder());
	console.log(`${reading.title}\n\n${coverageReport(coverageOf(indexReading(reading)))}`);
} catch (error) {
	if (!(error instanceof ReadingError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
