import type { Rank } from '../../reading/model';
import { boxAround, overlap } from './boxes';
import { CAPTION_STYLE, LABEL_STYLES } from './constants';
import type { LabelStyle } from './constants';
import { glyphBox, isItalic, labelBox } from './labels';
import type {
	Box,
	MapLayout,
	MapSceneInput,
	NodeState,
	PlacedNode,
	SceneCaption,
	SceneNode
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
		const style = state === 'selected' ? LABEL_STYLES.selected : rest;
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

function placeOf(layout: MapLayout, id: string): PlacedNode {
	const place = layout.nodes[id];
	if (!place) throw new Error(`the layout has no place for the node "${id}"; run npm run layout`);
	return place;
}

/** Selected first, then neighbours, then by rank, by number of relations, by id. */
export function byPriority(a: NodeDraft, b: NodeDraft): number {
	const states: NodeState[] = ['selected', 'neighbour', 'rest', 'receded', 'filtered'];
	const ranks: Rank[] = ['keystone', 'major', 'minor'];
	return (
		states.indexOf(a.state) - states.indexOf(b.state) ||
		ranks.indexOf(a.rank) - ranks.indexOf(b.rank) ||
		b.degree - a.degree ||
		(a.id < b.id ? -1 : 1)
	);
}

export function sceneNode(draft: NodeDraft, shown: boolean, scale: number): SceneNode {
	const { id, theme, rank, italic, state, place, style } = draft;
	const reach = (style.glyph + style.gap) * scale;
	return {
		...{ id, theme, rank, italic, state, shown },
		x: place.x,
		y: place.y,
		glyph: style.glyph * scale,
		side: place.side,
		lines: place.lines,
		textX: place.x + (place.side === 'left' ? -reach : reach),
		textY: place.y + BASELINE * style.size * scale,
		anchor: place.side === 'left' ? 'end' : 'start',
		fontSize: style.size * scale,
		lineHeight: style.lineHeight * scale,
		weight: style.weight,
		box: shown ? draft.box : draft.glyph,
		...(state === 'selected' && shown ? { underline: underlineOf(draft, scale) } : {})
	};
}

/** The rule under a selected title: as wide as its words, 2 px below its last line. */
export function underlineOf(
	draft: NodeDraft,
	scale: number
): { x1: number; x2: number; y: number } {
	const { place, style, box } = draft;
	const indent = (2 * style.glyph + style.gap) * scale;
	const left = place.side === 'left' ? box.left : box.left + indent;
	return { x1: left, x2: left + place.selectedWidth * scale, y: box.bottom + 2 * scale };
}

/** Captions in order of their ids; one that would lie on what stands already is not shown. */
export function sceneCaptions(
	{ layout, graph, typeScale }: MapSceneInput,
	standing: readonly Box[]
): SceneCaption[] {
	const taken = [...standing];
	return graph.themes.map(({ id }) => {
		const caption = layout.captions[id];
		if (!caption)
			throw new Error(`the layout has no place for the theme "${id}"; run npm run layout`);
		const { lineHeight, size } = CAPTION_STYLE;
		const height = caption.lines.length * lineHeight * typeScale;
		const box = heldInside(boxAround(caption, caption.width * typeScale, height), layout.size);
		const shown = !taken.some((other) => overlap(other, box));
		if (shown) taken.push(box);
		return {
			theme: id,
			x: box.left,
			y: box.top + (lineHeight / 2 + HALF_CAPITAL * size) * typeScale,
			lines: caption.lines,
			fontSize: size * typeScale,
			lineHeight: lineHeight * typeScale,
			...{ box, shown }
		};
	});
}

/** Zoomed far out, a caption near the map's edge would grow over it. */
function heldInside(box: Box, { width, height }: MapLayout['size']): Box {
	const across = Math.max(0, -box.left) - Math.max(0, box.right - width);
	const down = Math.max(0, -box.top) - Math.max(0, box.bottom - height);
	return {
		left: box.left + across,
		right: box.right + across,
		top: box.top + down,
		bottom: box.bottom + down
	};
}
