import { drawnEnds } from './drawnEnds';
import type { Packable, Stretch } from './reserve';
import { anchorOf, overhang, reservedStretch, runTogether } from './reserve';
import type { LabelSide, Placement, TimelineItem, TimelineLayout } from './types';

type Items = TimelineLayout['items'];

/** One item of a row: what it takes of it. */
interface Seat extends Stretch {
	id: string;
	row: number;
}

export interface Lane {
	/** The items of one lane, by id. */
	items: Items;
	/** Which of the layout's packings. */
	packing: number;
	/** px, of the plot */
	width: number;
	/** Rows to be had. */
	rows: number;
}

/** Labels for items that have none, and whose labels give way to them. */
export interface Seating {
	seats: Map<string, Placement>;
	displaced: string[];
	/** Those for which no row is left. */
	left: string[];
}

/**
 * Labels for the tied items of a lane that are ticks otherwise. Nothing else moves: each takes the place where fewest
 * labels that are not tied must give way, the topmost of equals, and never that of another tied one.
 *
 * @param ids the tied items, in any order
 * @param mayDisplace whether labels that are not tied give way; else only free places are taken
 */
export function seatTied(lane: Lane, ids: ReadonlySet<string>, mayDisplace = true): Seating {
	const taken = seatsOf(lane);
	const firm = taken.filter(({ id }) => !mayDisplace || ids.has(id));
	const soft = taken.filter(({ id }) => mayDisplace && !ids.has(id));
	const seating: Seating = { seats: new Map(), displaced: [], left: [] };
	const displaced = new Set<string>();
	for (const item of waiting(lane, ids)) {
		const place = cheapest(placesFor(item, lane), firm, soft);
		if (!place) seating.left.push(item.id);
		else {
			const { row, side } = place;
			seating.seats.set(item.id, { row, side, anchor: anchorOf(item, side) });
			firm.push(place);
			for (const { id } of soft.filter((seat) => meet(seat, place))) displaced.add(id);
		}
	}
	return { ...seating, displaced: [...displaced] };
}

function seatsOf({ items, packing, width }: Lane): Seat[] {
	return Object.entries(items).flatMap(([id, item]) => {
		const placement = item.placements[packing];
		if (!placement) return [];
		const { row, side } = placement;
		return [{ id, row, ...reservedStretch(packableOf(id, item), side, width) }];
	});
}

/** By start, so that the answer does not depend on the order of the ties. */
function waiting({ items, packing }: Lane, ids: ReadonlySet<string>): Packable[] {
	return Object.entries(items)
		.filter(([id, { placements }]) => ids.has(id) && !placements[packing])
		.map(([id, item]) => packableOf(id, item))
		.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

export function packableOf(id: string, { extent, label }: TimelineItem): Packable {
	return { id, ...drawnEnds(extent), labelWidth: label.width, keystone: false };
}

type Place = Seat & { side: LabelSide };

/** Every row on each side that keeps the label on the plot as well as can be; right before left, from the top. */
function placesFor(item: Packable, { rows, width }: Lane): Place[] {
	const [right, left] = [overhang(item, 'right', width), overhang(item, 'left', width)];
	const sides = (['right', 'left'] as const).filter(
		(side) => (side === 'right' ? right : left) <= Math.min(right, left)
	);
	return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
		sides.map((side) => ({ id: item.id, row, side, ...reservedStretch(item, side, width) }))
	);
}

function cheapest(places: Place[], firm: Seat[], soft: Seat[]): Place | undefined {
	const free = places.filter((place) => !firm.some((seat) => meet(seat, place)));
	const costOf = (place: Place) => soft.filter((seat) => meet(seat, place)).length;
	return free.reduce<Place | undefined>(
		(best, place) => (best && costOf(best) <= costOf(place) ? best : place),
		undefined
	);
}

const meet = (a: Seat, b: Seat) => a.row === b.row && runTogether(a, b);
