import type { Rank } from '../../reading/model';
import { MAP_SIZE } from './constants';
import { sampled } from './curves';
import { itemRanges } from './itemRanges';
import type { LayoutItem, LayoutProblem } from './items';
import { itemGlyph, restBox } from './items';
import { LEVEL_ZOOM } from './levels';
import { boundsOf, crossings, passes } from './polylines';
import type { Traced } from './polylines';
import { relationCurve } from './routes';
import type { Box, Point } from './types';

/** What can be counted on a finished map. No label ever lies on another or on a glyph: one without room waits. */
export interface MapFigures {
	nodes: number;
	relations: number;
	/** Share of the labels (0–1) that find room at rest; of the majors among them; of the keystones when far. */
	labelsAtRest: number;
	majorsAtRest: number;
	keystonesFar: number;
	/** The zoom from which every label and caption is shown. */
	allShownFrom: number;
	crossings: number;
	/** Relations that pass under a label or a caption shown at rest, or under a glyph. */
	underLabels: number;
	underCaptions: number;
	underGlyphs: number;
	outside: number;
	/** Between the centres of two glyphs, map units. */
	nearestTargets: number;
}

const SAMPLES = 16;

/** Counts what is right and wrong with a map, on the curves as they are drawn. */
export function mapFigures(problem: LayoutProblem, bows: readonly number[]): MapFigures {
	const from = itemRanges(problem.items);
	const nodes = problem.items.filter(({ rank }) => rank !== null);
	const seen = problem.items.map((item, at) => ({ item, shown: (from[at] as number) <= 1 }));
	const lines = linesOf(problem, seen.map(boxOf), bows);
	const under = (what: 'label' | 'caption' | 'glyph') =>
		sum(lines, (line) =>
			count(seen, (one, at) => kindOf(one) === what && runsUnder(line, one, at))
		);
	return {
		nodes: nodes.length,
		relations: lines.length,
		labelsAtRest: share(problem.items, from, { rank: undefined, zoom: 1 }),
		majorsAtRest: share(problem.items, from, { rank: 'major', zoom: 1 }),
		keystonesFar: share(problem.items, from, { rank: 'keystone', zoom: LEVEL_ZOOM.far }),
		allShownFrom: Math.max(...from),
		crossings: crossingsOf(lines),
		underLabels: under('label'),
		underCaptions: under('caption'),
		underGlyphs: under('glyph'),
		outside: count(problem.items, (item) => isOutside(restBox(item))),
		nearestTargets: nearest(nodes)
	};
}

interface Seen {
	item: LayoutItem;
	shown: boolean;
}

const boxOf = ({ item, shown }: Seen): Box => (shown ? restBox(item) : itemGlyph(item));

function kindOf({ item, shown }: Seen): 'label' | 'caption' | 'glyph' {
	if (item.rank === null) return 'caption';
	return shown ? 'label' : 'glyph';
}

interface Line extends Traced {
	link: readonly [number, number];
}

const runsUnder = ({ link, points }: Line, seen: Seen, at: number): boolean =>
	!link.includes(at) && passes(points, boxOf(seen));

function linesOf(
	{ items, links }: LayoutProblem,
	boxes: readonly Box[],
	bows: readonly number[]
): Line[] {
	return links.map((link, at) => {
		const [from, to] = [items[link[0]] as LayoutItem, items[link[1]] as LayoutItem];
		const [source, target] = [boxes[link[0]] as Box, boxes[link[1]] as Box];
		const curve = relationCurve({ from, to, source, target, bow: bows[at] ?? 0, scale: 1 });
		const points = sampled(curve, SAMPLES);
		return { link, points, bounds: boundsOf(points) };
	});
}

/** Lines of one node leave from its box and may touch there; they do not count. */
function crossingsOf(lines: readonly Line[]): number {
	return sum(lines, (a, at) =>
		sum(lines.slice(at + 1), (b) =>
			a.link.some((end) => b.link.includes(end)) ? 0 : crossings(a, b)
		)
	);
}

function share(
	items: readonly LayoutItem[],
	from: readonly number[],
	{ rank, zoom }: { rank: Rank | undefined; zoom: number }
): number {
	const asked = [...items.keys()].filter((at) =>
		rank ? items[at]?.rank === rank : items[at]?.rank !== null
	);
	return count(asked, (at) => (from[at] as number) <= zoom) / (asked.length || 1);
}

function sum<T>(list: readonly T[], of: (item: T, at: number) => number): number {
	return list.reduce((total, item, at) => total + of(item, at), 0);
}

function count<T>(list: readonly T[], holds: (item: T, at: number) => boolean): number {
	return sum(list, (item, at) => (holds(item, at) ? 1 : 0));
}

function isOutside(box: Box): boolean {
	const { width, height } = MAP_SIZE;
	return box.left < 0 || box.top < 0 || box.right > width || box.bottom > height;
}

function nearest(points: readonly Point[]): number {
	let least = Infinity;
	points.forEach((a, at) => {
		for (const b of points.slice(at + 1)) {
			const [dx, dy] = [a.x - b.x, a.y - b.y];
			least = Math.min(least, Math.sqrt(dx * dx + dy * dy));
		}
	});
	return least;
}
