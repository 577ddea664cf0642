import type { Rank } from '../../reading/model';
import type { Level } from './levels';
import type { RelationWeight } from './types';

/** A relation weighs what its lesser end does. */
export function relationWeight(source: Rank, target: Rank): RelationWeight {
	if (source === 'minor' || target === 'minor') return 'faint';
	return source === 'keystone' && target === 'keystone' ? 'strong' : 'plain';
}

/**
 * Whether a relation that belongs to no selection is only sketched: a hair without ends, which says that there is a tie;
 * which one, and its direction, is drawn from near or for a selection.
 */
export function isSketched(level: Level, weight: RelationWeight): boolean {
	return level === 'middle' && weight === 'faint';
}

/** Whether a relation that belongs to no selection is drawn: the skeleton first, between minor points from near. */
export function isDrawn(level: Level, [source, target]: readonly [Rank, Rank]): boolean {
	if (level === 'far') return relationWeight(source, target) === 'strong';
	return level !== 'middle' || source !== 'minor' || target !== 'minor';
}
