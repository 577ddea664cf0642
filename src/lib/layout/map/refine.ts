import type { LayoutProblem } from './items';
import { LayoutCost } from './layoutCost';
import { displace } from './moves';
import type { Place } from './placeTable';
import type { Random } from './random';
import type { Point } from './types';

export interface RefineOptions {
	/** Number of moves tried. */
	steps: number;
	/** How far a move may go (map units) and how much worse it may make things, at the start; both shrink to 0. */
	reach: number;
	tolerance: number;
	random: Random;
	/** Where readers know items to be; moving one from there costs. */
	homes?: readonly (Point | undefined)[];
}

/** Share of the moves that exchange two items of a theme. */
const SWAPS = 0.05;

/**
 * Local search on top of the force run: moves, swaps and flips single items, keeps what costs less, and at first a
 * little more (threshold accepting, Dueck and Scheuer 1990: like annealing, but without an exponential, which
 * engines may round differently). Changes the items in place; leaves them at the best state met. Answers its cost.
 */
export function refine(problem: LayoutProblem, options: RefineOptions): number {
	const cost = new LayoutCost(problem, options.homes);
	let current = cost.total();
	let best = { cost: current, places: placesOf(cost) };
	for (let step = 0; step < options.steps; step++) {
		const left = 1 - step / options.steps;
		current += tryMove(cost, {
			reach: options.reach * left * Math.sqrt(left) + 1,
			tolerance: options.tolerance * left * left * options.random(),
			random: options.random
		});
		// the state is kept where it has gained something worth the copy
		if (current < best.cost - (left > 0.02 ? 1 : 1e-6))
			best = { cost: current, places: placesOf(cost) };
	}
	best.places.forEach((place, at) => cost.table.restore(at, place));
	cost.table.write(problem.items);
	return cost.total();
}

const placesOf = ({ table }: LayoutCost): Place[] =>
	Array.from({ length: table.count }, (_, at) => table.placeOf(at));

interface Move {
	reach: number;
	tolerance: number;
	random: Random;
}

/** Tries one move; answers by how much the cost changed, 0 where it was undone. */
function tryMove(cost: LayoutCost, move: Move): number {
	const at = Math.floor(move.random() * cost.table.count);
	return move.random() < SWAPS ? trySwap(cost, at, move) : tryShift(cost, at, move);
}

function tryShift(cost: LayoutCost, at: number, move: Move): number {
	const before = cost.table.placeOf(at);
	displace(cost, { at, reach: move.reach, random: move.random });
	const change = cost.change(at, move.tolerance);
	if (change <= move.tolerance) {
		cost.keep(at);
		return change;
	}
	cost.putBack(at, before);
	return 0;
}

/** A swap is judged in two steps, so that what hangs on both is counted once. */
function trySwap(cost: LayoutCost, at: number, move: Move): number {
	const kin = cost.kin(at);
	const other = kin[Math.floor(move.random() * kin.length)] ?? at;
	if (other === at) return 0;
	const [first, second] = [cost.table.placeOf(at), cost.table.placeOf(other)];
	cost.table.put(at, second.x, second.y);
	let change = cost.change(at, Infinity);
	cost.keep(at);
	cost.table.put(other, first.x, first.y);
	change += cost.change(other, move.tolerance - change);
	if (change <= move.tolerance) {
		cost.keep(other);
		return change;
	}
	cost.putBack(other, second);
	cost.putBack(at, first);
	cost.keep(at);
	return 0;
}
