import { boxAround, overlap } from './boxes';
import { distance } from './curves';
import type { Box, Point } from './types';

/** A node that is drawn as its glyph. */
export interface Target extends Point {
	id: string;
	theme: string;
}

export interface TargetGround {
	/** Nodes that keep their own mark whatever is near: those whose label is shown. */
	named: readonly Target[];
	/** Labels and captions, on which no mark may lie. */
	labels: readonly Box[];
	/** Least distance between two marks, and the side of a counted mark; map units. */
	apart: number;
	side: number;
}

/**
 * Which nodes stand too near another to be told apart by a finger, and where each of them is counted: by id, the id
 * of the mark it has merged into. Targets are given in order of priority; one that is clear keeps its place, any
 * other joins the nearest mark of its theme.
 */
export function mergeTargets(
	targets: readonly Target[],
	ground: TargetGround
): Map<string, string> {
	const kept: Target[] = [];
	const waiting: Target[] = [];
	for (const target of targets) (isClear(target, kept, ground) ? kept : waiting).push(target);
	const merged = new Map<string, string>();
	for (const target of waiting) {
		const mark = nearestMark(target, kept, ground.named);
		if (mark) merged.set(target.id, mark.id);
	}
	return merged;
}

function isClear(target: Target, kept: readonly Target[], ground: TargetGround): boolean {
	const near = (other: Target) => distance(target, other) < ground.apart;
	if (ground.named.some(near) || kept.some(near)) return false;
	const mark = boxAround(target, ground.side, ground.side);
	return !ground.labels.some((label) => overlap(label, mark));
}

/** Of its theme if there is one, else of any; a mark that counts before one that is named. */
function nearestMark(
	target: Target,
	kept: readonly Target[],
	named: readonly Target[]
): Target | undefined {
	const kin = (list: readonly Target[]) => list.filter(({ theme }) => theme === target.theme);
	const choice = [kin(kept), kin(named), kept, named].find(({ length }) => length > 0) ?? [];
	return [...choice].sort((a, b) => distance(target, a) - distance(target, b))[0];
}
