import { assemble } from '../reading/assemble';
import { draftOf, type Draft, type Sources } from '../reading/draft';
import type { Fault } from '../reading/fault';
import { LINTS } from '../reading/lints';
import type { Reading } from '../reading/model';
import { anchorPassages } from '../reading/quotations';
import { compareWithReceived } from '../reading/receivedFaults';
import { parseFiles, type Parsed } from './parseFiles';
import type { ReadingFiles } from './readingFiles';

/** A reading and how it was made from what was received, or all that is wrong with it. */
export type Checked =
	| { reading: Reading; joins: number; faults: [] }
	| { reading: undefined; joins: number; faults: Fault[] };

/** Check the authored files whole and join them. Never throws. */
export function checkReading(files: ReadingFiles): Checked {
	return checkParsed(parseFiles(files));
}

/**
 * Hold the files, each read by itself, against one another.
 *
 * Where a file cannot be read, the files are not held against one another, or each thing it defines would be told as
 * missing; where the text itself can be read, quotations are still looked for.
 */
export function checkParsed(parsed: Parsed): Checked {
	const sources = wholeOf(parsed);
	if (!sources) {
		return { reading: undefined, joins: 0, faults: [...parsed.faults, ...quotationFaults(parsed)] };
	}
	const draft = draftOf(sources);
	const { passages, faults } = anchorPassages(draft.passages, sources.transcript.paragraphs);
	const comparison = compareWithReceived(sources, peopleOf(draft));
	const { joins } = comparison;
	const all = [...faults, ...comparison.faults, ...LINTS.flatMap((lint) => lint(draft))];
	if (all.length > 0) return { reading: undefined, joins, faults: all };
	return { reading: assemble(draft, passages), joins, faults: [] };
}

function wholeOf({ faults, ...parsed }: Parsed): Sources | undefined {
	const { reading, corrections, timeline, received } = parsed;
	if (faults.length > 0 || !reading || !corrections || !timeline || received === undefined) {
		return undefined;
	}
	return { ...parsed, reading, corrections, timeline, received };
}

function quotationFaults({ argument, timeline, transcript }: Parsed): Fault[] {
	if (transcript.faults.length > 0) return [];
	const sources = [...argument, ...(timeline ? [timeline] : [])];
	const items = sources.flatMap((source) =>
		source.value.passages.map((value, i) => ({ value, source, path: ['passages', i] }))
	);
	return anchorPassages(items, transcript.paragraphs).faults;
}

const peopleOf = ({ people }: Draft) => people.map(({ value }) => value);
