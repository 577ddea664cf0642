import type { ArgumentNode, Rank } from '../../reading/model';
import type { Measure } from '../measure';
import { boxAround } from './boxes';
import { CAPTION_STYLE, LABEL_STYLES, MAP_SIZE, SELECTED_STYLES } from './constants';
import { LEVEL_ZOOM } from './levels';
import { glyphBox, labelBox, measureCaption, measureLabel } from './labels';
import type { Box, MapGraph, Point, Side } from './types';

/** What takes part in the layout: a node with its label, or a theme's caption. Moved in place while laying out. */
export interface LayoutItem extends Point {
	id: string;
	theme: string;
	/** null for a caption, whose x, y is its middle. */
	rank: Rank | null;
	side: Side;
	lines: string[];
	width: number;
	selectedWidth: number;
}

/** Items (captions last) and the lines between them, as indices. */
export interface LayoutProblem {
	items: LayoutItem[];
	links: [number, number][];
}

const byId = <T extends { id: string }>(a: T, b: T) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const nodeItem = (
	node: Pick<ArgumentNode, 'id' | 'theme' | 'rank' | 'title' | 'status'>,
	measure: Measure
): LayoutItem => ({
	id: node.id,
	theme: node.theme,
	rank: node.rank,
	x: 0,
	y: 0,
	side: 'right',
	...measureLabel(node, measure)
});

/** The graph as a problem of boxes; sorted by id, so that the order of the files never matters. */
export function layoutProblem(graph: MapGraph, measure: Measure): LayoutProblem {
	const nodes = [...graph.nodes].sort(byId).map((node) => nodeItem(node, measure));
	const captions = [...graph.themes].sort(byId).map((theme): LayoutItem => {
		const { lines, width } = measureCaption(theme.title, measure);
		const side = 'right';
		return {
			id: theme.id,
			theme: theme.id,
			rank: null,
			x: 0,
			y: 0,
			side,
			lines,
			width,
			selectedWidth: width
		};
	});
	const index = new Map(nodes.map((node, at) => [node.id, at]));
	const relations = [...graph.relations].sort(byId);
	const links = relations.map(({ source, target }): [number, number] => {
		const [from, to] = [index.get(source), index.get(target)];
		if (from === undefined || to === undefined)
			throw new Error(`a relation joins "${source}" and "${target}", but one of them is no node`);
		return [from, to];
	});
	return { items: [...nodes, ...captions], links };
}

/** An item's box as it stands at rest, at the scale given (1 / zoom). */
export function restBox(item: LayoutItem, scale = 1): Box {
	if (item.rank === null) {
		const height = item.lines.length * CAPTION_STYLE.lineHeight;
		return boxAround(item, item.width * scale, height * scale);
	}
	return labelBox({ ...item, lines: item.lines.length }, LABEL_STYLES[item.rank], scale);
}

/** An item's box when it is selected; captions have but one. */
export function selectedBox(item: LayoutItem): Box {
	if (item.rank === null) return restBox(item);
	const place = { ...item, lines: item.lines.length, width: item.selectedWidth };
	return labelBox(place, SELECTED_STYLES[item.rank], 1);
}

/** A node's glyph; a caption has none, so its point. */
export function itemGlyph(item: LayoutItem): Box {
	return item.rank === null ? boxAround(item, 0, 0) : glyphBox(item, LABEL_STYLES[item.rank], 1);
}

/** Space kept free along the map's edges. */
const MARGIN = 6;

/** Moves an item so that its boxes, those shown when far as they are there, lie within the map. */
export function keepInside(item: LayoutItem): void {
	const first = item.rank === null || item.rank === 'keystone';
	const rest = restBox(item, first ? 1 / LEVEL_ZOOM.far : 1);
	const big = selectedBox(item);
	const left = Math.min(rest.left - MARGIN, big.left - 2);
	const right = Math.max(rest.right + MARGIN, big.right + 2);
	const top = Math.min(rest.top - MARGIN, big.top - 2);
	// the rule under a selected title stands below its box
	const bottom = Math.max(rest.bottom + MARGIN, big.bottom + 6);
	item.x += Math.max(0, -left) - Math.max(0, right - MAP_SIZE.width);
	item.y += Math.max(0, -top) - Math.max(0, bottom - MAP_SIZE.height);
}
