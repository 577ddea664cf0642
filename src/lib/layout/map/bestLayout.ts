import type { RelationKind } from '../../reading/model';
import type { Measure } from '../measure';
import { tenth } from './boxes';
import { chooseBows } from './chooseBows';
import { layoutProblem } from './items';
import type { LayoutProblem } from './items';
import { layoutContent } from './layoutContent';
import type { LayoutContent } from './layoutContent';
import { seededRandom } from './random';
import { mapFigures } from './score';
import type { MapFigures } from './score';
import { putAll, search } from './searchTask';
import type { SearchResult, SearchRun, SearchTask } from './searchTask';
import type { MapGraph } from './types';
import { warmStart } from './warmStart';

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
	/** Arrangements of the themes tried. */
	seeds: number;
	/** Each round searches longer among fewer: how many are kept, and moves tried on each. */
	rounds: readonly { kept: number; steps: number; tolerance: number }[];
	/** Moves tried where most is known already. */
	warmSteps: number;
}

export const FULL_EFFORT: LayoutEffort = {
	seeds: 36,
	rounds: [
		{ kept: 36, steps: 120_000, tolerance: 20 },
		{ kept: 6, steps: 1_500_000, tolerance: 16 },
		{ kept: 2, steps: 3_000_000, tolerance: 8 }
	],
	warmSteps: 1_000_000
};

/** How far a move may go at first, map units. */
const REACH = 50;

export interface BestLayout {
	content: LayoutContent;
	figures: MapFigures;
}

/**
 * Lays out a map: the best of many arrangements by one fixed score, or the given one with what is new fitted in.
 * The same graph gives the same layout, whatever the order it is listed in and whatever the machine.
 */
export function bestLayout(input: LayoutInput): BestLayout {
	const problem = layoutProblem(input.graph, input.measure);
	const rounds = roundsOf(problem, input);
	let next = rounds.next();
	while (!next.done) next = rounds.next(next.value.map((task) => search(problem, task)));
	return finished(problem, next.value, input);
}

/** The same layout, with the searches of each round made by others, side by side. */
export async function bestLayoutBy(run: SearchRun, input: LayoutInput): Promise<BestLayout> {
	const problem = layoutProblem(input.graph, input.measure);
	const rounds = roundsOf(problem, input);
	let next = rounds.next();
	while (!next.done) next = rounds.next(await run(problem, next.value));
	return finished(problem, next.value, input);
}

function finished(problem: LayoutProblem, found: SearchResult, input: LayoutInput): BestLayout {
	putAll(problem.items, found.places);
	for (const item of problem.items) Object.assign(item, { x: tenth(item.x), y: tenth(item.y) });
	const bows = chooseBows(problem);
	return { content: layoutContent(problem, bows, input), figures: mapFigures(problem, bows) };
}

/** Asks for the searches of one round after another, is told what they found, and answers the best. */
type Rounds = Generator<SearchTask[], SearchResult, SearchResult[]>;

function roundsOf(problem: LayoutProblem, input: LayoutInput): Rounds {
	const effort = input.effort ?? FULL_EFFORT;
	return input.previous ? grown(problem, input.previous, effort) : fresh(effort);
}

/** From many arrangements to one. */
function* fresh(effort: LayoutEffort): Rounds {
	let found: { seed: number; result?: SearchResult }[] = Array.from(
		{ length: effort.seeds },
		(_, at) => ({ seed: at + 1 })
	);
	for (const { kept, steps, tolerance } of effort.rounds) {
		const tried = found.slice(0, kept);
		const results = yield tried.map(({ seed, result }) => ({
			...{ seed, steps, tolerance, reach: REACH },
			...(result ? { places: result.places } : {})
		}));
		found = tried
			.map(({ seed }, at) => ({ seed, result: results[at] as SearchResult }))
			.sort((a, b) => a.result.cost - b.result.cost || a.seed - b.seed);
	}
	return found[0]?.result as SearchResult;
}

function* grown(
	problem: LayoutProblem,
	previous: NonNullable<LayoutInput['previous']>,
	effort: LayoutEffort
): Rounds {
	const { homes, places } = warmStart(problem, previous, seededRandom(1));
	const { warmSteps: steps } = effort;
	const [result] = yield [{ seed: 1, steps, reach: 40, tolerance: 0.6, homes, places }];
	return result as SearchResult;
}
