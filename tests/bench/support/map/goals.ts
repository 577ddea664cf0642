import { median } from '../median';
import type { Values } from './measures';

/** What a round measured: measure → what was measured → values. */
export type Round = Record<string, Record<string, Values>>;

interface Goal {
	name: string;
	/** Which side of the limit holds. */
	is: '≤' | '≥';
	limit: number;
	value: (of: (measure: string, what: string, key: string) => number) => number;
}

/** The least of those that were measured; NaN where none was, so that nothing is said to hold. */
function least(values: readonly number[]): number {
	const measured = values.filter(Number.isFinite);
	return measured.length > 0 ? Math.min(...measured) : NaN;
}

const IN_PAGE = ['cytoscape', 'vis-network', 'sigma', 'force-graph'];

export const GOALS: Goal[] = [
	{
		name: 'final picture, × the twin',
		is: '≤',
		limit: 1.15,
		value: (of) => of('load', 'map', 'visible') / of('load', 'twin', 'visible')
	},
	{
		name: 'final picture, × the best library in the same page',
		is: '≤',
		limit: 0.6,
		value: (of) =>
			of('load', 'map', 'visible') / least(IN_PAGE.map((peer) => of('load', peer, 'visible')))
	},
	{
		name: 'final picture, × the best library alone on a page',
		is: '≤',
		limit: 0.6,
		value: (of) =>
			of('load', 'map', 'visible') /
			least(IN_PAGE.map((peer) => of('load', `${peer} alone`, 'visible')))
	},
	{
		name: 'first arrow key answered, × heard by the twin',
		is: '≤',
		limit: 1.35,
		value: (of) => of('first key', 'map', 'operable') / of('first key', 'twin', 'operable')
	},
	{
		name: 'blocking, ms more than the twin',
		is: '≤',
		limit: 60,
		value: (of) => of('load', 'map', 'blocking') - of('load', 'twin', 'blocking')
	},
	...[150, 500].map((size): Goal => ({
		name: `frames while panning ${size} nodes, × the bare loop`,
		is: '≥',
		limit: 0.95,
		value: (of) =>
			of(`gestures, ${size} nodes`, 'map', 'pan') / of(`gestures, ${size} nodes`, 'loop', 'pan')
	})),
	{
		name: '50 arrow presses, × the list',
		is: '≤',
		limit: 2,
		value: (of) => of('arrows', 'map', 'total') / of('arrows', 'list', 'total')
	},
	{
		name: 'an arrow press, 19 of 20 within ms',
		is: '≤',
		limit: 100,
		value: (of) => of('arrows', 'map', 'slow')
	}
];

const shown = (n: number) => (Math.abs(n) < 20 ? n.toFixed(2) : String(Math.round(n)));

/** "1.02 (0.98–1.10)": the median and the range of what was measured. */
function inWords(values: readonly number[]): string {
	if (!values.length) return 'not measured';
	return `${shown(median(values))} (${shown(Math.min(...values))}–${shown(Math.max(...values))})`;
}

/** A row: the median of the rounds, its range, and whether the goal holds. */
export function verdict({ name, is, limit, value }: Goal, rounds: readonly Round[]): string {
	const values = rounds
		.map((round) => value((measure, what, key) => round[measure]?.[what]?.[key] ?? NaN))
		.filter(Number.isFinite);
	const holds = is === '≤' ? median(values) <= limit : median(values) >= limit;
	const judged = `goal ${is} ${limit}: ${holds ? 'holds' : 'MISSED'}`;
	return `${name.padEnd(52)} ${inWords(values)}  ${judged}`;
}

/** Each figure of a measure as a ratio to the map's in the same round: median and range. */
export function ratios(rounds: readonly Round[], measure: string): string[] {
	const [first = {}] = rounds.map((round) => round[measure] ?? {});
	const keys = new Set(Object.values(first).flatMap((values) => Object.keys(values)));
	return [...keys].flatMap((key) =>
		Object.keys(first).map((what) => {
			const of = (round: Round, one: string) => round[measure]?.[one]?.[key] ?? NaN;
			const values = rounds
				.map((round) => of(round, what) / of(round, 'map'))
				.filter(Number.isFinite);
			return `  ${`${key} ${what}`.padEnd(32)} ${inWords(values)}`;
		})
	);
}
