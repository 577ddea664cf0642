import { bestBend, meeting, meetings, passingCost } from './bendChoice';
import type { DrawnLine } from './bendChoice';
import { chooseBends } from './chooseBends';
import type { LayoutItem, LayoutProblem } from './items';
import { keepInside, restBox } from './items';
import { LayoutCost } from './layoutCost';
import { displace, placeOf } from './moves';
import type { Random } from './random';
import type { Box, Point } from './types';

export interface PolishOptions {
	steps: number;
	/** Map units, and cost, at the start; both shrink. */
	reach: number;
	tolerance: number;
	random: Random;
	homes?: readonly (Point | undefined)[];
}

/**
 * The last search: as `refine`, but judged on the curves as they will be drawn. Each move draws the lines of the
 * moved item anew. Slower by ten times, so it comes when the layout is good already. Answers the cost.
 */
export function polish(problem: LayoutProblem, options: PolishOptions): number {
	const bench = new Bench(problem, options.homes);
	let current = bench.total();
	let best = { cost: current, places: problem.items.map(placeOf) };
	for (let step = 0; step < options.steps; step++) {
		const left = 1 - step / options.steps;
		current += bench.tryMove({
			at: Math.floor(options.random() * problem.items.length),
			reach: options.reach * left * left + 1,
			tolerance: options.tolerance * left * left * options.random(),
			random: options.random
		});
		if (current < best.cost - 1e-6) best = { cost: current, places: problem.items.map(placeOf) };
	}
	problem.items.forEach((item, at) => Object.assign(item, best.places[at]));
	return new Bench(problem, options.homes).total();
}

/** A problem with its lines drawn. */
class Bench {
	readonly #problem: LayoutProblem;
	readonly #cost: LayoutCost;
	readonly #boxes: Box[];
	readonly #lines: DrawnLine[];

	constructor(problem: LayoutProblem, homes: readonly (Point | undefined)[] | undefined) {
		this.#problem = problem;
		this.#cost = new LayoutCost(problem, homes);
		this.#boxes = problem.items.map(restBox);
		this.#lines = chooseBends(problem);
	}

	total(): number {
		const lines = this.#lines;
		const pairs = lines.reduce((sum, line, at) => {
			for (const other of lines.slice(at + 1)) sum += meeting(line, other);
			return sum;
		}, 0);
		return lines.reduce((sum, { alone }) => sum + alone, pairs) + this.#cost.ground();
	}

	/** Tries one move; answers by how much the cost changed, 0 where it was undone. */
	tryMove(move: { at: number; reach: number; tolerance: number; random: Random }): number {
		const { at, tolerance } = move;
		const item = this.#problem.items[at] as LayoutItem;
		const before = placeOf(item);
		const own = this.#cost
			.linesAt(at)
			.map((line) => [line, this.#lines[line] as DrawnLine] as const);
		const was = this.#groundOf(at) + this.#linesOf(at);
		displace(this.#problem.items, this.#cost, move);
		keepInside(item);
		this.#settle(at);
		// most moves fail on their ground alone: their lines need not be drawn
		let change = this.#groundOf(at) - was;
		if (change <= tolerance) change += this.#redrawn(at);
		if (change <= tolerance) return change;
		Object.assign(item, before);
		this.#settle(at);
		for (const [line, drawn] of own) this.#lines[line] = drawn;
		return 0;
	}

	/** Draws the lines of an item anew; answers their cost. */
	#redrawn(at: number): number {
		for (const line of this.#cost.linesAt(at))
			this.#lines[line] = bestBend(this.#lines[line] as DrawnLine, {
				boxes: this.#boxes,
				lines: this.#lines
			});
		return this.#linesOf(at);
	}

	/** Brings what is known of an item up to date with where it stands, and what its neighbours' lines pass. */
	#settle(at: number): void {
		const old = this.#boxes[at] as Box;
		const box = restBox(this.#problem.items[at] as LayoutItem);
		this.#boxes[at] = box;
		this.#cost.moved(at);
		for (const line of this.#lines)
			if (!line.link.includes(at)) line.alone += passingCost(line, box) - passingCost(line, old);
	}

	/** What an item costs apart from its own lines. */
	#groundOf(at: number): number {
		let cost = this.#cost.groundOf(at);
		for (const line of this.#lines)
			if (line.link[0] !== at && line.link[1] !== at)
				cost += passingCost(line, this.#boxes[at] as Box);
		return cost;
	}

	#linesOf(at: number): number {
		const own = this.#cost.linesAt(at);
		const lines = this.#lines;
		let cost = 0;
		own.forEach((line, n) => {
			const drawn = lines[line] as DrawnLine;
			cost += drawn.alone + meetings(drawn, lines);
			for (let before = 0; before < n; before++)
				cost -= meeting(drawn, lines[own[before] as number] as DrawnLine);
		});
		return cost;
	}
}
