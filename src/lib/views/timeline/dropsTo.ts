import { drawnEnds } from '$lib/layout/timeline/drawnEnds';
import { dropOffset, type DropLabel } from '$lib/layout/timeline/dropOffset';
import type { ShownLabels } from '$lib/layout/timeline/showTied';
import type { TimelineLayout } from '$lib/layout/timeline/types';
import { perPacking, rowTop, type LaneTops } from './rowTops';

interface Dropped {
	layout: TimelineLayout;
	labels: ShownLabels;
	/** One for each packing. */
	tops: readonly LaneTops[];
	tied: ReadonlySet<string>;
}

/** The thread's way down to one event. */
export interface Drop {
	id: string;
	/** Custom properties for each packing: the anchor, px from it, and how far down. */
	place: string;
}

/** px from the top of a row to the line under its label. */
const UNDER = 18;

/** Widths looked at in a packing; how far beyond its own the last is looked at. */
const SAMPLES = 5;
const NEAR = 1.25;

/** The thread's ways down to the tied events, in every packing past one another's labels. */
export function dropsTo(dropped: Dropped): Drop[] {
	const packings = dropped.tops.map((_, packing) => placesIn(dropped, packing));
	return [...dropped.tied].flatMap((id) => {
		const places = packings.flatMap((places) => places.get(id) ?? []);
		if (places.length === 0) return [];
		const values = (key: keyof Place) => places.map((place) => place[key]);
		const px = (key: keyof Place) => values(key).map((value) => `${value}px`);
		const parts = [perPacking('a', values('anchor')), perPacking('o', px('offset'))];
		return [{ id, place: [...parts, perPacking('t', px('down'))].join('; ') }];
	});
}

interface Place {
	anchor: number;
	offset: number;
	down: number;
}

function placesIn({ layout, labels, tops, tied }: Dropped, packing: number): Map<string, Place> {
	const top = tops[packing];
	const labelled = [...tied].flatMap((id): [string, DropLabel][] => {
		const [item, seat] = [layout.items[id], labels.get(id)?.[packing]];
		if (!item || !seat || !top) return [];
		const { anchor, side, row } = seat;
		const label = { anchor, side, width: item.label.width, top: rowTop(top, item.lane, row) };
		return [[id, label]];
	});
	const all = new Map(labelled);
	const others = [...all.values()];
	const plots = widthsOf(layout, packing);
	return new Map(
		[...tied].flatMap((id): [string, Place][] => {
			const [item, label] = [layout.items[id], all.get(id)];
			if (!item) return [];
			if (!label) {
				const down = top?.lanes[item.lane]?.ticks ?? 0;
				return [[id, { anchor: drawnEnds(item.extent).start, offset: 0, down }]];
			}
			const offset = dropOffset(label, others, plots);
			return [[id, { anchor: label.anchor, offset, down: label.top + UNDER }]];
		})
	);
}

/** Widths of the plot a packing is chosen for, px; the last holds for any greater one, of which windows have those near it. */
function widthsOf({ packings }: TimelineLayout, packing: number): number[] {
	const from = packings[packing]?.minWidth ?? 0;
	const to = packings[packing + 1]?.minWidth ?? NEAR * from;
	return Array.from({ length: SAMPLES }, (_, i) => from + ((to - from) * i) / SAMPLES);
}
