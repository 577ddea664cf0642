import type { LayoutItem, LayoutProblem } from './items';
import { keepInside } from './items';
import { LayoutCost } from './layoutCost';
import { displace, placeOf } from './moves';
import type { Place } from './moves';
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

/**
 * Local search on top of the force run: moves, swaps and flips single items, keeps what costs less, and at first a
 * little more (threshold accepting, Dueck and Scheuer 1990: like annealing, but without an exponential, which
 * engines may round differently). Changes the items in place; leaves them at the best state met.
 */
export function refine(problem: LayoutProblem, options: RefineOptions): number {
	const cost = new LayoutCost(problem, options.homes);
	let current = cost.total();
	let best = { cost: current, places: problem.items.map(placeOf) };
	for (let step = 0; step < options.steps; step++) {
		const left = 1 - step / options.steps;
		current += tryMove(problem, cost, {
			reach: options.reach * left * left + 1,
			tolerance: options.tolerance * left * left * options.random(),
			random: options.random
		});
		if (current < best.cost - 1e-6) best = { cost: current, places: problem.items.map(placeOf) };
	}
	problem.items.forEach((item, at) => Object.assign(item, best.places[at]));
	return new LayoutCost(problem, options.homes).total();
}

interface Move {
	reach: number;
	tolerance: number;
	random: Random;
}

/** Tries one move; answers by how much the cost changed, 0 where it was undone. */
function tryMove({ items }: LayoutProblem, cost: LayoutCost, move: Move): number {
	const at = Math.floor(move.random() * items.length);
	const item = items[at] as LayoutItem;
	const partner = move.random() < 0.14 ? partnerOf(cost, at, move.random) : at;
	const other = items[partner] as LayoutItem;
	const before = placeOf(item);
	const beforeOther = placeOf(other);
	const was = cost.of(at);
	if (partner === at) displace(items, cost, { ...move, at });
	else {
		// a swap is judged in two steps, so that what hangs on both is counted once
		Object.assign(item, { x: beforeOther.x, y: beforeOther.y });
	}
	keepInside(item);
	cost.moved(at);
	let change = cost.of(at) - was;
	if (partner !== at) change += placeAt(cost, other, { at: partner, place: before });
	if (change <= move.tolerance) return change;
	Object.assign(other, beforeOther);
	cost.moved(partner);
	Object.assign(item, before);
	cost.moved(at);
	return 0;
}

function placeAt(cost: LayoutCost, item: LayoutItem, to: { at: number; place: Place }): number {
	const was = cost.of(to.at);
	Object.assign(item, { x: to.place.x, y: to.place.y });
	keepInside(item);
	cost.moved(to.at);
	return cost.of(to.at) - was;
}

/** Another item of the same theme. */
function partnerOf(cost: LayoutCost, at: number, random: Random): number {
	const kin = cost.kin(at);
	return kin[Math.floor(random() * kin.length)] ?? at;
}
