import { RELATION_KINDS } from '../../reading/model';
import type { RelationKind } from '../../reading/model';
import type { Measure } from '../measure';
import { tenth } from './boxes';
import { chooseBends } from './chooseBends';
import { MAP_SIZE, VERB_STYLE } from './constants';
import { layoutProblem, restBox } from './items';
import type { LayoutItem, LayoutProblem } from './items';
import { polish } from './polish';
import { seededRandom } from './random';
import type { Random } from './random';
import { refine } from './refine';
import { regions } from './regions';
import { mapFigures } from './score';
import type { MapFigures } from './score';
import { simulate } from './simulate';
import { themeAnchors } from './themeAnchors';
import type { Bend, MapGraph, MapLayout } from './types';
import { warmStart } from './warmStart';

/** What a layout says, without the hashes of the file it is kept in. */
export type LayoutContent = Omit<MapLayout, 'format' | 'source' | 'checksum'>;

export interface LayoutInput {
	graph: MapGraph;
	measure: Measure;
	/** The word for each kind, as it stands on a line. */
	verbs: Readonly<Record<RelationKind, string>>;
	/** Known positions to start from and to stay near. */
	previous?: Pick<LayoutContent, 'nodes' | 'captions'>;
	effort?: LayoutEffort;
}

/** How long to search. More is slower and better, and another map: part of what decides the result. */
export interface LayoutEffort {
	/** Arrangements of the themes tried, and moves tried on each for a first look. */
	seeds: number;
	steps: number;
	/** Moves tried on the best eight of them. */
	finalSteps: number;
	/** Moves tried on the best three of those, judged on the curves as they are drawn. */
	polishSteps: number;
}

/** Some eight minutes of one core. */
export const FULL_EFFORT: LayoutEffort = {
	seeds: 24,
	steps: 30_000,
	finalSteps: 1_000_000,
	polishSteps: 100_000
};

const FINALISTS = 8;
const POLISHED = 3;

/**
 * Lays out a map: the best of many arrangements by one fixed score, or the given one with what is new fitted in.
 * The same graph gives the same layout, whatever the order it is listed in and whatever the machine.
 */
export function bestLayout(input: LayoutInput): { content: LayoutContent; figures: MapFigures } {
	const effort = input.effort ?? FULL_EFFORT;
	const problem = input.previous ? grown(input, input.previous, effort) : fresh(input, effort);
	for (const item of problem.items) Object.assign(item, { x: tenth(item.x), y: tenth(item.y) });
	const bends = chooseBends(problem).map(({ bend }) => bend);
	return { content: contentOf(problem, bends, input), figures: mapFigures(problem, bends) };
}

interface Attempt {
	problem: LayoutProblem;
	random: Random;
	cost: number;
}

/** From many arrangements to one: each round searches longer among fewer. */
function fresh(input: LayoutInput, effort: LayoutEffort): LayoutProblem {
	const first = Array.from({ length: effort.seeds }, (_, seed) => started(input, seed + 1));
	const tried = ranked(first, (problem, random) =>
		refine(problem, { steps: effort.steps, reach: 60, tolerance: 3, random })
	);
	const finalists = ranked(tried.slice(0, FINALISTS), (problem, random) =>
		refine(problem, { steps: effort.finalSteps, reach: 60, tolerance: 14, random })
	);
	const polished = ranked(finalists.slice(0, POLISHED), (problem, random) =>
		polish(problem, { steps: effort.polishSteps, reach: 60, tolerance: 1.2, random })
	);
	return (polished[0] as Attempt).problem;
}

function started({ graph, measure, verbs }: LayoutInput, seed: number): Attempt {
	const problem = layoutProblem(graph, measure, verbs);
	const random = seededRandom(seed);
	simulate(problem, themeAnchors(problem, random), random);
	return { problem, random, cost: Infinity };
}

function ranked(
	attempts: readonly Attempt[],
	search: (problem: LayoutProblem, random: Random) => number
): Attempt[] {
	return attempts
		.map(({ problem, random }) => ({ problem, random, cost: search(problem, random) }))
		.sort((a, b) => a.cost - b.cost);
}

function grown(
	input: LayoutInput,
	previous: NonNullable<LayoutInput['previous']>,
	effort: LayoutEffort
): LayoutProblem {
	const problem = layoutProblem(input.graph, input.measure, input.verbs);
	const random = seededRandom(1);
	const homes = warmStart(problem, previous, random);
	refine(problem, { steps: effort.steps, reach: 40, tolerance: 0.6, random, homes });
	polish(problem, { steps: effort.polishSteps, reach: 20, tolerance: 0.4, random, homes });
	return problem;
}

function contentOf(
	problem: LayoutProblem,
	bends: readonly Bend[],
	input: LayoutInput
): LayoutContent {
	const nodes = problem.items.filter(({ rank }) => rank !== null);
	const captions = problem.items.filter(({ rank }) => rank === null);
	const relations = [...input.graph.relations].sort((a, b) => (a.id < b.id ? -1 : 1));
	return {
		size: { ...MAP_SIZE },
		nodes: Object.fromEntries(nodes.map((item) => [item.id, placedNode(item)])),
		captions: Object.fromEntries(
			captions.map(({ id, x, y, lines, width }) => [id, { x, y, lines, width: tenth(width) }])
		),
		regions: Object.fromEntries(regionsOf(problem.items)),
		bends: Object.fromEntries(relations.map(({ id }, at) => [id, bends[at] as Bend])),
		verbs: verbTexts(input)
	};
}

const placedNode = ({ x, y, side, lines, width, selectedWidth }: LayoutItem) => ({
	x,
	y,
	side,
	lines,
	width: tenth(width),
	selectedWidth: tenth(selectedWidth)
});

function regionsOf(items: readonly LayoutItem[]): Map<string, string> {
	const themes = [...new Set(items.map(({ theme }) => theme))].sort();
	return regions(
		themes.map((theme) => ({
			theme,
			boxes: items.filter((item) => item.theme === theme).map(restBox)
		}))
	);
}

function verbTexts({ verbs, measure }: LayoutInput): LayoutContent['verbs'] {
	const entries = RELATION_KINDS.map((kind) => {
		const text = verbs[kind];
		return [kind, { text, width: tenth(measure(text, VERB_STYLE)) }] as const;
	});
	return Object.fromEntries(entries) as LayoutContent['verbs'];
}
