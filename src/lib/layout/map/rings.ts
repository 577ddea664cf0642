interface Joined {
	source: string;
	target: string;
}

/** How far from one node others are counted. */
export interface Reach {
	/** Relations walked at most. */
	depth: number;
	/** Nodes that are not passed through and have no ring. */
	hidden: ReadonlySet<string>;
}

/**
 * How many relations away from a node each other is, walked either way along each: the node itself at 0, up to a depth.
 * Breadth first.
 */
export function ringsAround(
	relations: readonly Joined[],
	from: string,
	{ depth, hidden }: Reach
): Map<string, number> {
	const beside = besides(relations);
	const rings = new Map([[from, 0]]);
	for (const [node, ring] of rings) {
		if (ring === depth) break;
		for (const other of beside.get(node) ?? [])
			if (!rings.has(other) && !hidden.has(other)) rings.set(other, ring + 1);
	}
	return rings;
}

function besides(relations: readonly Joined[]): Map<string, string[]> {
	const beside = new Map<string, string[]>();
	const add = (node: string, other: string) => {
		const others = beside.get(node);
		if (others) others.push(other);
		else beside.set(node, [other]);
	};
	for (const { source, target } of relations) {
		add(source, target);
		add(target, source);
	}
	return beside;
}
