import type { ReadingIndex } from '../indexReading';
import type { Relation } from '../model';
import { relationsOf } from './relationsOf';

/** One relation of a path, walked from one node to the other. */
export interface PathStep {
	relation: Relation;
	from: string;
	to: string;
	/** Whether it is walked from its source to its target. */
	forward: boolean;
}

/**
 * How one node leads to another: a shortest chain of relations, walked either way along each. Empty from a node to
 * itself; undefined where no chain exists or an id is unknown.
 *
 * Breadth first, neighbours in the order of `relationsOf`, so the same argument always gives the same path,
 * however its files are ordered.
 */
export function pathBetween(index: ReadingIndex, a: string, b: string): PathStep[] | undefined {
	if (!index.nodes.has(a) || !index.nodes.has(b)) return undefined;
	const cameBy = new Map<string, PathStep | undefined>([[a, undefined]]);
	const queue = [a];
	for (const from of queue) {
		if (from === b) return walkBack(cameBy, b);
		for (const { relation, other, forward } of relationsOf(index, from)) {
			if (cameBy.has(other)) continue;
			cameBy.set(other, { relation, from, to: other, forward });
			queue.push(other);
		}
	}
	return undefined;
}

function walkBack(cameBy: Map<string, PathStep | undefined>, end: string): PathStep[] {
	const steps: PathStep[] = [];
	for (let step = cameBy.get(end); step; step = cameBy.get(step.from)) steps.unshift(step);
	return steps;
}
