import { restAt } from './boxTable';
import type { BoxTable } from './boxTable';
import { DISTANCES, PENALTIES } from './penalties';

/**
 * How far a theme falls apart: the gaps along its minimum spanning tree (Prim), box to box, beyond what one region
 * spans. A stranger standing between two halves holds them apart, so it is counted here too.
 */
export function scatter(boxes: BoxTable, kin: readonly number[]): number {
	const nearest = kin.map(() => Infinity);
	const joined = kin.map(() => false);
	let cost = 0;
	let at = 0;
	for (let step = 1; step < kin.length; step++) {
		joined[at] = true;
		let next = -1;
		for (let other = 0; other < kin.length; other++) {
			if (joined[other]) continue;
			const gap = boxes.gap(restAt(kin[at] as number), restAt(kin[other] as number));
			if (gap < (nearest[other] as number)) nearest[other] = gap;
			if (next === -1 || (nearest[other] as number) < (nearest[next] as number)) next = other;
		}
		cost += gapCost(nearest[next] as number);
		at = next;
	}
	return cost;
}

function gapCost(gap: number): number {
	const loose = Math.max(0, gap - DISTANCES.joined) * PENALTIES.scattered;
	return loose + Math.max(0, gap - DISTANCES.torn) * PENALTIES.tornApart;
}
