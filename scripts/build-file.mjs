/** `npm run build:file`: runs scripts/build-file.ts, in which plain Node reads the words of the language that is asked for. */
import { conditionsOf, editionLanguage } from './languages.mjs';
import { asCommand, run } from './run.mjs';

asCommand(import.meta.url, async () => {
	const conditions = conditionsOf(editionLanguage()).map((one) => `--conditions=${one} `);
	process.exitCode = await run(`tsx ${conditions.join('')}scripts/build-file.ts`);
});
