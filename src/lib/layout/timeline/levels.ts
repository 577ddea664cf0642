import type { Rank } from '../../reading/model';

/** How much of a timeline is set in words: its periods alone, its main events too, or all. */
export const LEVELS = ['periods', 'main', 'all'] as const;
export type Level = (typeof LEVELS)[number];

/** Whether an event of this rank has its label at this level; else it leaves a tick. */
export function isLabelled(rank: Rank, level: Level): boolean {
	return level === 'all' || (level === 'main' && rank !== 'minor');
}
