import { RELATION_KINDS } from '../../../src/lib/reading/model';
import type { RelationKind } from '../../../src/lib/reading/model';
import type { Measure } from '../../../src/lib/layout/measure';
import type { MapGraph } from '../../../src/lib/layout/map/types';

const WORDS = [
	'soil',
	'seed',
	'shade',
	'water',
	'frost',
	'bloom',
	'fruit',
	'hedge',
	'path',
	'wall'
];
const RANKS = ['keystone', 'major', 'minor', 'minor'] as const;

/** A small argument about nothing in particular: three themes of six nodes, a ring of relations and some chords. */
export function gardenGraph(): MapGraph {
	const themes = ['beds', 'trees', 'tools'].map((id) => ({ id, title: `All the ${id}` }));
	const nodes = Array.from({ length: 18 }, (_, at) => ({
		id: `n${at}`,
		theme: themes[at % 3]?.id ?? '',
		rank: RANKS[at % 4] ?? 'minor',
		status: at % 5 === 0 ? ('reported' as const) : ('asserted' as const),
		title: `${WORDS[at % 10]} and ${WORDS[(at * 3 + 1) % 10]} in ${WORDS[(at * 7 + 2) % 10]}`
	}));
	const pairs = nodes.flatMap((_, at) =>
		at % 3 === 0
			? [
					[at, at + 1],
					[at, at + 5]
				]
			: [[at, at + 3]]
	);
	const relations = pairs.map(([from = 0, to = 0], at) => {
		const kind = RELATION_KINDS[at % RELATION_KINDS.length] ?? 'supports';
		const [source, target] = [`n${from}`, `n${to % nodes.length}`];
		return { id: `${source}.${kind}.${target}`, kind, source, target };
	});
	return { themes, nodes, relations };
}

/** Half the size a letter: near enough for a layout nobody reads. */
export const roughMeasure: Measure = (text, { size }) => text.length * size * 0.5;

export const plainVerbs = Object.fromEntries(RELATION_KINDS.map((kind) => [kind, kind])) as Record<
	RelationKind,
	string
>;

/** Enough search to lay out the garden in a second. */
export const SMALL_EFFORT = {
	seeds: 2,
	rounds: [
		{ kept: 2, steps: 4000, tolerance: 3 },
		{ kept: 1, steps: 12_000, tolerance: 2 }
	],
	warmSteps: 6000
};
