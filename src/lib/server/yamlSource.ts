import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Source } from '../reading/draft';
import { quoted, type Fault, type Path, type Place } from '../reading/fault';

/**
 * Parse YAML so that each value can say where it stands. Of a malformed file only the first fault is told: one wrong
 * indentation misleads the parser about all that follows.
 */
export function yamlSource(
	file: string,
	text: string
): { source: Source<unknown>; faults: never[] } | { source: undefined; faults: Fault[] } {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, {
		lineCounter,
		prettyErrors: false,
		logLevel: 'error'
	});
	const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
	if (error) {
		const place = placeOf(lineCounter, error.pos[0]);
		const line = text.split('\n')[place.line - 1] ?? '';
		return {
			source: undefined,
			faults: [malformed(file, place, `${quoted(line)}: ${error.message}`)]
		};
	}
	const value = valueOf(document);
	if (value instanceof Error) {
		const place = { line: 1, column: 1 };
		return { source: undefined, faults: [malformed(file, place, value.message)] };
	}
	const at = (path: Path) => placeOf(lineCounter, offsetOf(document, path));
	return { source: { file, value, at }, faults: [] };
}

/** An alias without its anchor, or too many of them, shows only when the values are made. */
function valueOf(document: Document.Parsed): unknown {
	try {
		return document.toJS();
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

function malformed(file: string, place: Place, got: string): Fault {
	return { file, ...place, path: [], rule: 'yaml-malformed', expected: 'well-formed YAML', got };
}

function placeOf(lineCounter: LineCounter, offset: number): Place {
	const { line, col } = lineCounter.linePos(offset);
	return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The value at `path`; where it is missing, what would hold it. An unknown key is found by its name. */
function offsetOf(document: Document.Parsed, path: Path): number {
	for (let length = path.length; length > 0; length--) {
		const offset =
			keyOffset(document, path.slice(0, length)) ?? nodeOffset(document, path.slice(0, length));
		if (offset !== undefined) return offset;
	}
	return document.contents?.range[0] ?? 0;
}

function nodeOffset(document: Document.Parsed, path: Path): number | undefined {
	return rangeStart(document.getIn(path, true));
}

function keyOffset(document: Document.Parsed, path: Path): number | undefined {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (!isMap(parent)) return undefined;
	const key = path.at(-1);
	const pair = parent.items.find(
		(item) => isScalar(item.key) && String(item.key.value) === String(key)
	);
	return rangeStart(pair?.key);
}

function rangeStart(node: unknown): number | undefined {
	if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
	return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : undefined;
}
