/** Words of the text: its marks, the reading mode. */
import type { NodeKind } from '$lib/reading/model';
import type { PassageUses } from '$lib/reading/questions';
import { counted, KIND_WORDS } from './common';

const KINDS = Object.keys(KIND_WORDS) as NodeKind[];

/** A passage as it is heard: "Passage 14, used by 2 claims, 1 event". */
export function passageHeard(n: number, uses: PassageUses): string {
	const points = KINDS.map((kind) => {
		const word = KIND_WORDS[kind].toLowerCase();
		return { n: uses.nodes.filter((node) => node.kind === kind).length, one: word };
	});
	const others = [
		{ n: uses.relations.length, one: 'relation' },
		{ n: uses.events.length, one: 'event' },
		{ n: uses.periods.length, one: 'period' }
	];
	const parts = [...points, ...others]
		.filter(({ n }) => n > 0)
		.map(({ n, one }) => counted(n, one, `${one}s`));
	return [`Passage ${n}`, parts.length ? `used by ${parts.join(', ')}` : '']
		.filter(Boolean)
		.join(', ');
}

export const READ = {
	title: 'Read',
	description: (reading: string) =>
		`“${reading}”, the whole text in one column, with what each paragraph is used for.`,
	panel: 'The paragraph being read',
	where: (n: number, all: number) => `¶ ${n} of ${all}`,
	continueAt: 'Continue at',
	nextUnused: 'Next paragraph nobody uses:',
	onlyUnused: 'The only paragraph nobody uses is this one.',
	allUsed: 'Every paragraph is used.',
	unused: 'Nobody uses this paragraph.',
	keys: { j: 'next paragraph', k: 'the one before' },
	points: 'On the map',
	events: 'When'
} as const;

/** "3 points, 1 event": what a paragraph is used for, in a line. */
export function usedFor(points: number, events: number): string {
	const parts = [
		points > 0 && counted(points, 'point', 'points'),
		events > 0 && counted(events, 'event', 'events')
	];
	return parts.filter(Boolean).join(', ') || READ.unused;
}

export const THREADS = {
	word: 'Threads',
	hint: 'Lines from the selected point to its events and its words'
} as const;
