import { DISTANCES, PENALTIES } from './penalties';
import { LEVEL_ZOOM } from './levels';
import { MINOR } from './placeTable';
import type { PlaceTable } from './placeTable';

const NEAR = 1 / LEVEL_ZOOM.near;

/**
 * How far a theme falls apart: the gaps along its minimum spanning tree (Prim), box to box, beyond what one region
 * spans. A stranger standing between two halves holds them apart, so it is counted here too.
 */
export class Scatter {
	readonly #table: PlaceTable;
	/** Items of each theme. */
	readonly kin: readonly number[][];
	readonly #nearest: Float64Array;
	readonly #joined: Uint8Array;

	constructor(table: PlaceTable) {
		this.#table = table;
		const kin: number[][] = [];
		for (let at = 0; at < table.count; at++) (kin[table.themes[at]!] ??= []).push(at);
		this.kin = kin;
		this.#nearest = new Float64Array(table.count);
		this.#joined = new Uint8Array(table.count);
	}

	of(theme: number): number {
		const kin = this.kin[theme] ?? [];
		this.#nearest.fill(Infinity, 0, kin.length);
		this.#joined.fill(0, 0, kin.length);
		let cost = 0;
		let at = 0;
		for (let step = 1; step < kin.length; step++) {
			this.#joined[at] = 1;
			at = this.#next(kin, at);
			cost += gapCost(this.#nearest[at]!);
		}
		return cost;
	}

	/** Brings distances up to date with what has just been joined; answers the nearest that has not. */
	#next(kin: readonly number[], at: number): number {
		let next = -1;
		for (let other = 0; other < kin.length; other++) {
			if (this.#joined[other]) continue;
			const gap = this.#gap(kin[at]!, kin[other]!);
			if (gap < this.#nearest[other]!) this.#nearest[other] = gap;
			if (next === -1 || this.#nearest[other]! < this.#nearest[next]!) next = other;
		}
		return next;
	}

	/** Distance between the boxes that two items take in a region. */
	#gap(a: number, b: number): number {
		const { x, y, rest, ranks } = this.#table;
		const i = this.#table.boxAt(a);
		const j = this.#table.boxAt(b);
		const s = ranks[a] === MINOR ? NEAR : 1;
		const t = ranks[b] === MINOR ? NEAR : 1;
		const dx = x[b]! - x[a]!;
		const dy = y[b]! - y[a]!;
		const across = Math.max(
			0,
			rest[i]! * s - dx - rest[j + 2]! * t,
			dx + rest[j]! * t - rest[i + 2]! * s
		);
		const down = Math.max(
			0,
			rest[i + 1]! * s - dy - rest[j + 3]! * t,
			dy + rest[j + 1]! * t - rest[i + 3]! * s
		);
		return Math.sqrt(across * across + down * down);
	}
}

function gapCost(gap: number): number {
	const loose = Math.max(0, gap - DISTANCES.joined) * PENALTIES.scattered;
	return loose + Math.max(0, gap - DISTANCES.torn) * PENALTIES.tornApart;
}
