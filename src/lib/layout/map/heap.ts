/** A binary heap of numbered states, least cost first. */
export class Heap {
	readonly #states: number[] = [];
	readonly #costs: number[] = [];

	get size(): number {
		return this.#states.length;
	}

	push(state: number, cost: number): void {
		let at = this.#states.length;
		this.#states.push(state);
		this.#costs.push(cost);
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (this.#cost(parent) <= cost) break;
			this.#swap(at, parent);
			at = parent;
		}
	}

	/** Takes the cheapest state; -1 where there is none. */
	pop(): number {
		const top = this.#states[0] ?? -1;
		const state = this.#states.pop();
		const cost = this.#costs.pop();
		if (state === undefined || cost === undefined || this.#states.length === 0) return top;
		this.#states[0] = state;
		this.#costs[0] = cost;
		this.#sink();
		return top;
	}

	#sink(): void {
		let at = 0;
		for (;;) {
			const [left, right] = [2 * at + 1, 2 * at + 2];
			let least = at;
			if (this.#cost(left) < this.#cost(least)) least = left;
			if (this.#cost(right) < this.#cost(least)) least = right;
			if (least === at) return;
			this.#swap(at, least);
			at = least;
		}
	}

	#cost(at: number): number {
		return this.#costs[at] ?? Infinity;
	}

	#swap(a: number, b: number): void {
		const [states, costs] = [this.#states, this.#costs];
		[states[a], states[b]] = [states[b] as number, states[a] as number];
		[costs[a], costs[b]] = [costs[b] as number, costs[a] as number];
	}
}
