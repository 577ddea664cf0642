import type { z } from 'zod';
import type { Source, Sources } from '../reading/draft';
import type { Fault } from '../reading/fault';
import {
	argumentFile,
	correctionsFile,
	readingFile,
	timelineFile,
	tourFile
} from '../reading/schema';
import { parseTranscript } from '../reading/transcript';
import { FILE_FOLDERS, SINGLE_FILES, type ReadingFiles } from './readingFiles';
import { schemaFaults } from './schemaFaults';
import { yamlSource } from './yamlSource';

/** The files as far as each could be read. */
export interface Parsed {
	reading: Sources['reading'] | undefined;
	corrections: Sources['corrections'] | undefined;
	timeline: Sources['timeline'] | undefined;
	argument: Sources['argument'];
	tours: Sources['tours'];
	transcript: Sources['transcript'];
	received: string | undefined;
	faults: Fault[];
}

/** Read each file by itself: its YAML, its shape. What is wrong is in `faults`; a file that is wrong is left out. */
export function parseFiles(files: ReadingFiles): Parsed {
	const faults: Fault[] = [];
	const parse = <S extends z.ZodType>(file: string, schema: S) => {
		const parsed = parseFile({ file, text: files[file], schema });
		faults.push(...parsed.faults);
		return parsed.source;
	};
	const transcript = parseTranscript(files['text.md'] ?? '');
	return {
		reading: parse('reading.yaml', readingFile),
		corrections: parse('corrections.yaml', correctionsFile),
		timeline: parse('timeline.yaml', timelineFile),
		argument: filesOf('argument', files).flatMap((file) => parse(file, argumentFile) ?? []),
		tours: filesOf('tours', files).flatMap((file) => parse(file, tourFile) ?? []),
		transcript,
		received: files['received.txt'],
		faults: [...faults, ...missing(files), ...strangers(files), ...transcript.faults]
	};
}

interface FileToParse<S extends z.ZodType> {
	file: string;
	text: string | undefined;
	schema: S;
}

function parseFile<S extends z.ZodType>({
	file,
	text,
	schema
}: FileToParse<S>): {
	source?: Source<z.infer<S>>;
	faults: Fault[];
} {
	if (text === undefined) return { faults: [] };
	const { source, faults } = yamlSource(file, text);
	if (!source) return { faults };
	const result = schema.safeParse(source.value);
	if (!result.success) return { faults: schemaFaults(source, schema, result.error) };
	return { source: { ...source, value: result.data }, faults: [] };
}

function missing(files: ReadingFiles): Fault[] {
	const absent = SINGLE_FILES.filter((file) => files[file] === undefined);
	return absent.map((file) =>
		wholeFile(file, { rule: 'file-missing', expected: `a file ${file}`, got: 'none' })
	);
}

function strangers(files: ReadingFiles): Fault[] {
	return Object.entries(FILE_FOLDERS).flatMap(([folder, name]) =>
		Object.keys(files)
			.filter((file) => file.startsWith(`${folder}/`) && !file.endsWith('.yaml'))
			.map((file) =>
				wholeFile(file, { rule: 'file-stray', expected: `a file ${name}.yaml`, got: file })
			)
	);
}

function wholeFile(file: string, told: Pick<Fault, 'rule' | 'expected' | 'got'>): Fault {
	return { file, line: 1, column: 1, path: [], ...told };
}

function filesOf(folder: keyof typeof FILE_FOLDERS, files: ReadingFiles): string[] {
	return Object.keys(files)
		.filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.yaml'))
		.sort();
}
