import type { Rank } from '../../reading/model';
import { boxAround, overlap } from './boxes';
import { CAPTION_STYLE, LABEL_STYLES, SELECTED_STYLES } from './constants';
import type { LabelStyle } from './constants';
import { glyphBox, isItalic, labelBox } from './labels';
import type {
	Box,
	MapLayout,
	MapSceneInput,
	NodeState,
	PlacedCaption,
	PlacedNode,
	Point,
	SceneCaption,
	SceneNode,
	SceneQuote
} from './types';

/** A node on its way into the scene: measured, not yet known to be shown. */
export interface NodeDraft {
	id: string;
	theme: string;
	rank: Rank;
	italic: boolean;
	state: NodeState;
	degree: number;
	place: PlacedNode;
	style: LabelStyle;
	/** As it is drawn, as it stands at rest, and its glyph alone; map units. */
	box: Box;
	restBox: Box;
	glyph: Box;
}

/** Baseline below the middle of a line of Archivo, as a share of its size: half the height of an x and its rest. */
const BASELINE = 0.29;

/** Half the height of Archivo's capitals, as a share of their size. */
const HALF_CAPITAL = 0.343;

export function draftNodes(
	{ graph, layout, typeScale }: MapSceneInput,
	stateOf: (node: string) => NodeState
): NodeDraft[] {
	const degrees = new Map<string, number>();
	for (const { source, target } of graph.relations)
		for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
	return graph.nodes.map((node) => {
		const place = placeOf(layout, node.id);
		const state = stateOf(node.id);
		const rest = LABEL_STYLES[node.rank];
		const style = state === 'selected' ? SELECTED_STYLES[node.rank] : rest;
		const label = { ...place, lines: place.lines.length };
		const width = state === 'selected' ? place.selectedWidth : place.width;
		const { id, theme, rank } = node;
		return {
			...{ id, theme, rank, state, place, style },
			italic: isItalic(node),
			degree: degrees.get(id) ?? 0,
			box: labelBox({ ...label, width }, style, typeScale),
			restBox: labelBox(label, rest, typeScale),
			glyph: glyphBox(place, style, typeScale)
		};
	});
}

/** As it stands at rest, where as large as what is selected it would cover another's glyph. */
export function asLargeAsFits(draft: NodeDraft, others: readonly NodeDraft[]): NodeDraft {
	const covers = (box: Box) =>
		others.some(({ id, glyph }) => id !== draft.id && overlap(box, glyph));
	if (!covers(draft.box) || covers(draft.restBox)) return draft;
	return { ...draft, style: LABEL_STYLES[draft.rank], box: draft.restBox };
}

function placeOf(layout: MapLayout, id: string): PlacedNode {
	const place = layout.nodes[id];
	if (!place) throw new Error(`the layout has no place for the node "${id}"; run npm run layout`);
	return place;
}

/** Selected first, then neighbours ring by ring, then by rank, by number of relations, by id. */
export function byPriority(a: NodeDraft, b: NodeDraft): number {
	const states: NodeState[] = [
		'selected',
		'neighbour',
		'second',
		'third',
		'rest',
		'receded',
		'filtered'
	];
	const ranks: Rank[] = ['keystone', 'major', 'minor'];
	return (
		states.indexOf(a.state) - states.indexOf(b.state) ||
		ranks.indexOf(a.rank) - ranks.indexOf(b.rank) ||
		b.degree - a.degree ||
		(a.id < b.id ? -1 : 1)
	);
}

/** How much of a node is drawn. */
export interface Shown {
	label: boolean;
	/** Other points that have merged into it. */
	gathered: number;
	quote: SceneQuote | undefined;
}

export function sceneNode(draft: NodeDraft, shown: Shown, scale: number): SceneNode {
	const { id, theme, rank, italic, state, place, style } = draft;
	const box = shown.label ? draft.box : draft.glyph;
	return {
		...{ id, theme, rank, italic, state, box, shown: shown.label, gathered: shown.gathered },
		x: place.x,
		y: place.y,
		glyph: style.glyph * scale,
		side: place.side,
		lines: place.lines,
		textX: textStart(draft, scale),
		textY: place.y + BASELINE * style.size * scale,
		anchor: place.side === 'left' ? 'end' : 'start',
		fontSize: style.size * scale,
		lineHeight: style.lineHeight * scale,
		weight: style.weight,
		counter: COUNTED * scale,
		target: targetOf(place, box, scale),
		...(shown.quote ? { quote: shown.quote } : {}),
		...(state === 'selected' && shown.label ? { underline: underlineOf(draft, scale) } : {})
	};
}

/** Radius of the ring around a count, px. */
export const COUNTED = 9;

/** Half the side of the least target (WCAG 2.5.8), and the space around words that belongs to them; px. */
const TARGET = 12;
const AROUND = { across: 3, down: 1 };

function targetOf({ x, y }: Point, box: Box, scale: number): Box {
	return {
		left: Math.min(box.left - AROUND.across * scale, x - TARGET * scale),
		top: Math.min(box.top - AROUND.down * scale, y - TARGET * scale),
		right: Math.max(box.right + AROUND.across * scale, x + TARGET * scale),
		bottom: Math.max(box.bottom + AROUND.down * scale, y + TARGET * scale)
	};
}

/** Where the words of a label start, or end where it stands on the left. */
export function textStart({ place, style }: NodeDraft, scale: number): number {
	const reach = (style.glyph + style.gap) * scale;
	return place.x + (place.side === 'left' ? -reach : reach);
}

/** The rule under a selected title: as wide as its words, 2 px below its last line. */
export function underlineOf(
	draft: NodeDraft,
	scale: number
): { x1: number; x2: number; y: number } {
	const { place, style, box } = draft;
	const indent = (2 * style.glyph + style.gap) * scale;
	const left = place.side === 'left' ? box.left : box.left + indent;
	const width = style === LABEL_STYLES[draft.rank] ? place.width : place.selectedWidth;
	return { x1: left, x2: left + width * scale, y: box.bottom + 2 * scale };
}

/** Captions in order of their ids; one that has no room at this zoom, or lies on the selection, is not shown. */
export function sceneCaptions(
	{ layout, graph, typeScale }: MapSceneInput,
	{ standing, hasRoom }: { standing: readonly Box[]; hasRoom: (theme: string) => boolean }
): SceneCaption[] {
	return graph.themes.map(({ id }) => {
		const { lines, ...caption } = captionOf(layout, id);
		const { lineHeight, size } = CAPTION_STYLE;
		const height = lines.length * lineHeight * typeScale;
		const box = boxAround(caption, caption.width * typeScale, height);
		return {
			theme: id,
			x: box.left,
			y: box.top + (lineHeight / 2 + HALF_CAPITAL * size) * typeScale,
			lines,
			fontSize: size * typeScale,
			lineHeight: lineHeight * typeScale,
			box,
			shown: hasRoom(id) && !standing.some((other) => overlap(other, box))
		};
	});
}

function captionOf(layout: MapLayout, theme: string): PlacedCaption {
	const caption = layout.captions[theme];
	if (!caption)
		throw new Error(`the layout has no place for the theme "${theme}"; run npm run layout`);
	return caption;
}
