import { packLane } from './packLane';
import { rowCount } from './placeLane';
import type { Packable } from './reserve';
import type { Placement } from './types';

export interface PackInput {
	/** The items of each lane, lanes from top to bottom. */
	lanes: readonly { id: string; items: readonly Packable[] }[];
	/** px, of the plot */
	width: number;
	/** Where items were before; they stay near it. By item id. */
	previous?: ReadonlyMap<string, Pick<Placement, 'row' | 'side'>>;
}

export interface Packing {
	/** By item id. */
	placements: Map<string, Placement>;
	/** Number of rows by lane id. */
	rows: Record<string, number>;
}

/**
 * Rows and sides for the labels of every lane: nothing overlaps, at this width and at any greater one, in as few rows
 * as the sides found allow. A label stands right of its tick or bar unless it does not fit there or standing left saves
 * a row; among packings with equally few rows, one whose labels are crossed by few threads is taken. The answer does
 * not depend on the order of the items.
 *
 * Least rows for given sides is the colouring of an interval graph, which `assignRows` solves exactly; the choice of
 * sides is a local search.
 */
export function packLanes({ lanes, width, previous = new Map() }: PackInput): Packing {
	const packing: Packing = { placements: new Map(), rows: {} };
	const drops: number[] = [];
	for (const { id, items } of [...lanes].reverse()) {
		const ordered = [...items].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
		const placements = packLane({ items: ordered, width, previous, drops });
		packing.rows[id] = rowCount(placements);
		for (const [i, item] of ordered.entries()) {
			const placement = placements[i];
			if (placement) packing.placements.set(item.id, placement);
			if (placement && item.keystone) drops.push(placement.anchor * width);
		}
	}
	return packing;
}
