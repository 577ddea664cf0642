import { overlap } from './boxes';
import { sampled } from './curves';
import type { LayoutProblem } from './items';
import { itemGlyph, restBox } from './items';
import { MAP_SIZE } from './constants';
import { boundsOf, crossings, passes } from './polylines';
import type { Traced } from './polylines';
import { routeRelation } from './routes';
import type { Bend, Box, Point } from './types';

/** What can be counted on a finished map at zoom 1. */
export interface MapFigures {
	nodes: number;
	relations: number;
	/** Pairs of labels or captions that overlap. */
	overlaps: number;
	/** Labels or captions on the glyph of another node. */
	onGlyphs: number;
	crossings: number;
	/** Relations that pass under a label; under a caption. */
	underLabels: number;
	underCaptions: number;
	outside: number;
	/** Between the centres of two glyphs, map units. */
	nearestTargets: number;
}

const SAMPLES = 16;

/** Counts what is wrong with a map, on the curves as they are drawn. */
export function mapFigures(problem: LayoutProblem, bends: readonly Bend[]): MapFigures {
	const boxes = problem.items.map(restBox);
	const nodes = problem.items.filter(({ rank }) => rank !== null);
	const lines = linesOf(problem, boxes, bends);
	const under = (caption: boolean) =>
		count(lines, ({ points, link }) =>
			count(problem.items, ({ rank }, at) =>
				!link.includes(at) && (rank === null) === caption && passes(points, boxes[at] as Box)
					? 1
					: 0
			)
		);
	return {
		nodes: nodes.length,
		relations: lines.length,
		overlaps: countPairs(boxes, overlap),
		onGlyphs: count(boxes, (box, at) =>
			count(nodes, (node, other) => (other !== at && overlap(box, itemGlyph(node)) ? 1 : 0))
		),
		crossings: crossingsOf(lines),
		underLabels: under(false),
		underCaptions: under(true),
		outside: count(boxes, (box) => (isOutside(box) ? 1 : 0)),
		nearestTargets: nearest(nodes)
	};
}

interface Line extends Traced {
	link: [number, number];
}

function linesOf(problem: LayoutProblem, boxes: readonly Box[], bends: readonly Bend[]): Line[] {
	return problem.links.map((link, at) => {
		const [source, target] = [boxes[link[0]] as Box, boxes[link[1]] as Box];
		const route = routeRelation({ source, target, bend: bends[at] as Bend, scale: 1 });
		const points = sampled(route.curve, SAMPLES);
		return { link, points, bounds: boundsOf(points) };
	});
}

/** Lines of one node leave from its box and may touch there; they do not count. */
function crossingsOf(lines: readonly Line[]): number {
	let sum = 0;
	lines.forEach((a, i) => {
		for (const b of lines.slice(i + 1))
			if (!a.link.some((end) => b.link.includes(end))) sum += crossings(a, b);
	});
	return sum;
}

function count<T>(list: readonly T[], of: (item: T, at: number) => number): number {
	return list.reduce((sum, item, at) => sum + of(item, at), 0);
}

function countPairs<T>(list: readonly T[], test: (a: T, b: T) => boolean): number {
	return count(list, (a, at) => count(list.slice(at + 1), (b) => (test(a, b) ? 1 : 0)));
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
