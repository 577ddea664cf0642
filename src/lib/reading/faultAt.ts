import type { Item } from './draft';
import type { Fault, Path } from './fault';

/** A fault at an authored value, or at `key` within it. */
export function faultAt(
	item: Item<unknown>,
	key: Path,
	told: Pick<Fault, 'expected' | 'got' | 'nearest' | 'rule'>
): Fault {
	const path = [...item.path, ...key];
	const { file, value } = item.source;
	return { file, ...item.source.at(path), path: readablePath(value, path), ...told };
}

/** A path in which the entries of a list go by their id, where they have one: nodes › infinite-debt › passages › 0 */
export function readablePath(root: unknown, path: Path): Path {
	let value = root;
	return path.map((key) => {
		value = isRecord(value) ? value[key] : undefined;
		return typeof key === 'number' ? (nameOf(value) ?? key) : key;
	});
}

function nameOf(value: unknown): string | undefined {
	if (!isRecord(value)) return undefined;
	const { id, kind, source, target } = value;
	if (typeof id === 'string') return id;
	const ends = [source, kind, target];
	return ends.every((end) => typeof end === 'string') ? ends.join('.') : undefined;
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
	return typeof value === 'object' && value !== null;
}
