import { BoxTable } from './boxTable';
import type { LayoutItem, LayoutProblem } from './items';
import { LineTable } from './lineTable';
import { pairCost } from './pairCost';
import { DISTANCES, PENALTIES } from './penalties';
import { scatter } from './scatter';
import type { Point } from './types';

/**
 * What a layout costs, and what of that hangs on one item: the search moves an item, asks again, and keeps or
 * undoes the move. See `penalties.ts` for what is counted.
 */
export class LayoutCost {
	readonly #items: readonly LayoutItem[];
	readonly #links: readonly [number, number][];
	readonly #verbWidths: readonly number[];
	readonly #boxes: BoxTable;
	readonly #lines: LineTable;
	/** Lines that end at an item. */
	readonly #linesAt: number[][];
	readonly #linked: Set<number>;
	readonly #themes: Map<string, number[]>;
	readonly #homes: readonly (Point | undefined)[];

	/** `homes`: where readers know items to be (in the order of the items), if they do. */
	constructor(
		{ items, links, verbWidths }: LayoutProblem,
		homes: readonly (Point | undefined)[] = []
	) {
		this.#items = items;
		this.#links = links;
		this.#verbWidths = verbWidths;
		this.#homes = homes;
		this.#boxes = new BoxTable(items);
		this.#lines = new LineTable(links, this.#boxes);
		this.#linesAt = items.map((_, at) =>
			[...links.keys()].filter((line) => links[line]?.includes(at))
		);
		this.#linked = new Set(links.flatMap(([a, b]) => [a * items.length + b, b * items.length + a]));
		this.#themes = new Map();
		items.forEach((item, at) => {
			this.#themes.set(item.theme, [...(this.#themes.get(item.theme) ?? []), at]);
		});
	}

	/** To be called after an item has moved. */
	moved(at: number): void {
		this.#boxes.update(at);
		for (const line of this.#linesAt[at] ?? []) this.#lines.update(line);
	}

	/** Items of the same theme, itself included. */
	kin(at: number): readonly number[] {
		return this.#themes.get(this.#items[at]?.theme ?? '') ?? [];
	}

	/** Items it is related to. */
	relatives(at: number): number[] {
		return (this.#linesAt[at] ?? []).flatMap((line) =>
			(this.#links[line] ?? []).filter((end) => end !== at)
		);
	}

	/** Lines that end at an item. */
	linesAt(at: number): readonly number[] {
		return this.#linesAt[at] ?? [];
	}

	/** What hangs on one item apart from how its lines run: its ground, its theme, the length of its lines. */
	groundOf(at: number): number {
		const lines = (this.#linesAt[at] ?? []).reduce((sum, line) => sum + this.#lengthCost(line), 0);
		return this.#pairs(at) + scatter(this.#boxes, this.kin(at)) + this.#single(at) + lines;
	}

	/** The same for all items together. */
	ground(): number {
		const pairs = this.#items.reduce(
			(sum, _, at) => sum + this.#pairs(at) / 2 + this.#single(at),
			0
		);
		const themes = [...this.#themes.values()].reduce(
			(sum, kin) => sum + scatter(this.#boxes, kin),
			0
		);
		return this.#links.reduce((sum, _, line) => sum + this.#lengthCost(line), pairs + themes);
	}

	/** All of a layout's cost that depends on where item `at` stands. */
	of(at: number): number {
		const lines = this.linesAt(at);
		let cost = this.groundOf(at) + this.#passing(at);
		lines.forEach((line, n) => {
			cost += this.#underAll(line) + this.#crossings(line, lines, n);
		});
		return cost;
	}

	total(): number {
		const lines = [...this.#links.keys()];
		const under = lines.reduce((sum, line) => sum + this.#underAll(line), 0);
		const crossings = lines.reduce((sum, line) => sum + this.#crossings(line, [], 0) / 2, 0);
		return this.ground() + under + crossings;
	}

	#pairs(at: number): number {
		const items = this.#items;
		const a = { item: items[at] as LayoutItem, at };
		let cost = 0;
		for (let other = 0; other < items.length; other++) {
			if (other === at) continue;
			const b = { item: items[other] as LayoutItem, at: other };
			cost += pairCost(this.#boxes, [a, b], this.#linked.has(at * items.length + other));
		}
		return cost;
	}

	/** Lines of others that pass under item `at`. */
	#passing(at: number): number {
		let cost = 0;
		for (let line = 0; line < this.#links.length; line++) {
			const link = this.#links[line] as [number, number];
			if (link[0] !== at && link[1] !== at) cost += this.#under(line, at);
		}
		return cost;
	}

	#under(line: number, at: number): number {
		const inside = this.#lines.inside(line, at, DISTANCES.line);
		return inside > 0 ? PENALTIES.lineUnderBox + inside * PENALTIES.lineUnderUnit : 0;
	}

	/** A line costs by its length, and more where it is too short for its verb to stand in a gap of it. */
	#lengthCost(line: number): number {
		const length = this.#lines.length(line);
		const [dx, dy] = this.#lines.direction(line);
		const across = this.#verbWidths[line] as number;
		const gap = Math.min(
			(across * length) / Math.max(1e-9, Math.abs(dx)),
			(DISTANCES.verbHeight * length) / Math.max(1e-9, Math.abs(dy)),
			across
		);
		const missing = Math.max(0, gap + DISTANCES.besideVerb - length);
		const stub = Math.max(0, DISTANCES.stub - length) * PENALTIES.stub;
		return length * PENALTIES.length + missing * PENALTIES.short + stub;
	}

	/** All boxes a line passes under. */
	#underAll(line: number): number {
		const link = this.#links[line] as [number, number];
		let cost = 0;
		for (let at = 0; at < this.#items.length; at++)
			if (at !== link[0] && at !== link[1]) cost += this.#under(line, at);
		return cost;
	}

	/** Crossings of a line with all others, but for those of `counted` before its place `n`: they are in. */
	#crossings(line: number, counted: readonly number[], n: number): number {
		let cost = 0;
		for (let other = 0; other < this.#links.length; other++)
			if (other !== line) cost += this.#meeting(line, other);
		for (let before = 0; before < n; before++)
			cost -= this.#meeting(line, counted[before] as number);
		return cost;
	}

	#meeting(a: number, b: number): number {
		const first = this.#links[a] as [number, number];
		const second = this.#links[b] as [number, number];
		const same = first[0] === second[0] || first[1] === second[1];
		if (same || first[0] === second[1] || first[1] === second[0]) return this.#narrow(a, b, same);
		return this.#lines.cross(a, b) ? PENALTIES.crossing : 0;
	}

	/** Two lines of one node: whether they run side by side. */
	#narrow(a: number, b: number, sameWay: boolean): number {
		const [ax, ay] = this.#lines.direction(a);
		const [bx, by] = this.#lines.direction(b);
		const dot = (ax * bx + ay * by) * (sameWay ? 1 : -1);
		if (dot <= 0) return 0;
		// cos² of the angle; 0.955 = some 12 degrees
		const near = (dot * dot) / ((ax * ax + ay * ay) * (bx * bx + by * by) + 1e-9);
		return near > 0.955 ? PENALTIES.narrow : 0;
	}

	/** What an item costs by itself: a label on the unusual side, a move from where it is known to be. */
	#single(at: number): number {
		const home = this.#homes[at];
		const item = this.#items[at] as LayoutItem;
		const side = item.side === 'left' ? PENALTIES.leftward : 0;
		if (!home) return side;
		const dx = item.x - home.x;
		const dy = item.y - home.y;
		return side + Math.sqrt(dx * dx + dy * dy) * PENALTIES.moved;
	}
}
