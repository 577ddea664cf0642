import type { LayoutItem, LayoutProblem } from './items';
import type { Place } from './placeTable';
import { seededRandom } from './random';
import { refine } from './refine';
import { simulate } from './simulate';
import { themeAnchors } from './themeAnchors';
import type { Point } from './types';

/** One search to be made, in words that can be sent to another thread. */
export interface SearchTask {
	seed: number;
	/** Number of moves tried; how far one may go, and how much worse it may make things, at first. */
	steps: number;
	reach: number;
	tolerance: number;
	/** Where to start from, in the order of the items; without it, from a force run of the seed's own. */
	places?: readonly Place[];
	/** Where readers know items to be. */
	homes?: readonly (Point | undefined)[];
}

export interface SearchResult {
	places: Place[];
	cost: number;
}

/** Makes the searches of one round, in any order; answers in the order of the tasks. */
export type SearchRun = (
	problem: LayoutProblem,
	tasks: readonly SearchTask[]
) => Promise<SearchResult[]>;

/** Makes one search. What it answers depends on nothing but problem and task. */
export function search({ items, links }: LayoutProblem, task: SearchTask): SearchResult {
	const problem = { items: items.map(copyOf), links };
	const random = seededRandom(task.seed);
	if (task.places) putAll(problem.items, task.places);
	else simulate(problem, themeAnchors(problem, random), random);
	const cost = refine(problem, { ...task, random });
	return { places: problem.items.map(placeOf), cost };
}

const placeOf = ({ x, y, side }: LayoutItem): Place => ({ x, y, left: side === 'left' ? 1 : 0 });

/** Puts items where a search left them. */
export function putAll(items: readonly LayoutItem[], places: readonly Place[]): void {
	items.forEach((item, at) => {
		const { x, y, left } = places[at] as Place;
		Object.assign(item, { x, y, side: left ? 'left' : 'right' });
	});
}

/** Written out: a copy by spreading what came from another thread would be a slow object. */
const copyOf = (item: LayoutItem): LayoutItem => ({
	id: item.id,
	theme: item.theme,
	rank: item.rank,
	x: item.x,
	y: item.y,
	side: item.side,
	lines: item.lines,
	width: item.width,
	selectedWidth: item.selectedWidth
});
