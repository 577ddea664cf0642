import { contains, grow } from '../map/boxes';
import { pointAt } from '../map/curves';
import { routeRelation } from '../map/routes';
import type { MapGraph, MapLayout } from '../map/types';
import type { Stand } from './chooseSides';

/** Straight first; then wider and wider to either side. Shares of a line’s length. */
const BOWS = [0.03, 0.18, -0.18, 0.34, -0.34, 0.5, -0.5];

/** px a line keeps from the labels it passes. */
const CLEAR = 3;

const SAMPLES = 24;

/**
 * How the lines of a picture bow: as straight as leaves them clear of the labels between their ends, and two lines between
 * the same labels apart. Lines of the map bow around what is not in the picture.
 *
 * @param stands by node id
 */
export function clearBows(
	relations: MapGraph['relations'],
	stands: ReadonlyMap<string, Stand>
): MapLayout['bows'] {
	const taken = new Set<string>();
	return Object.fromEntries(
		relations.map(({ id, source, target }) => {
			const pair = [source, target].sort().join(' ');
			const free = BOWS.filter((bow) => !taken.has(`${pair} ${Math.abs(bow)}`));
			const bow = clearest(free, (one) => covers(one, [source, target], stands));
			taken.add(`${pair} ${Math.abs(bow)}`);
			return [id, bow];
		})
	);
}

function clearest(bows: readonly number[], covered: (bow: number) => number): number {
	let best = { bow: 0, count: Infinity };
	for (const bow of bows) {
		const count = covered(bow);
		if (count < best.count) best = { bow, count };
		if (count === 0) break;
	}
	return best.bow;
}

/** At how many of its samples a line runs over labels that are not its ends. */
function covers(
	bow: number,
	[source, target]: readonly [string, string],
	stands: ReadonlyMap<string, Stand>
): number {
	const [from, to] = [stands.get(source), stands.get(target)];
	if (!from || !to) return 0;
	const { curve } = routeRelation({ from, to, source: from.box, target: to.box, bow, scale: 1 });
	const others = [...stands].filter(([id]) => id !== source && id !== target);
	let count = 0;
	for (let i = 0; i <= SAMPLES; i++) {
		const point = pointAt(curve, i / SAMPLES);
		count += others.filter(([, { box }]) => contains(grow(box, CLEAR), point)).length;
	}
	return count;
}
