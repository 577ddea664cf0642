import type { ReadingIndex } from '../indexReading';
import type { ArgumentNode } from '../model';
import { relationsOf } from './relationsOf';

/** The nodes one relation away from a node, each once, in the order of its relations; none for an unknown id. */
export function neighbours(index: ReadingIndex, nodeId: string): ArgumentNode[] {
	const ids = new Set(relationsOf(index, nodeId).map(({ other }) => other));
	return [...ids].flatMap((id) => index.nodes.get(id) ?? []);
}
