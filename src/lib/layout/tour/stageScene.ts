import type { RelationKind } from '../../reading/model';
import { LABEL_STYLES, SELECTED_STYLES, VERB_STYLE } from '../map/constants';
import { labelBox } from '../map/labels';
import { draftNodes, sceneNode, underlineOf } from '../map/sceneLabels';
import type { NodeDraft } from '../map/sceneLabels';
import { draftRelation, endBoxes, sceneRelation } from '../map/sceneRelations';
import type { RelationDraft } from '../map/sceneRelations';
import type { Box, MapGraph, MapLayout, MapScene, Side } from '../map/types';
import { placeVerbs } from '../map/verbs';
import type { PlacedVerb } from '../map/verbs';
import { chooseSides } from './chooseSides';
import { clearBows } from './clearBows';
import type { SidedNode, Standing } from './chooseSides';
import type { Frame, ScreenFrame } from './frames';
import { stageThread } from './stageThread';

export interface StageSceneInput {
	graph: MapGraph;
	layout: MapLayout;
	/** What the camera holds (ids). */
	nodes: readonly string[];
	/** The one among them that the thread leads from; none where no thread is drawn. */
	focus?: string | undefined;
	frame: ScreenFrame;
}

/** White around a verb within its own line, px. */
const VERB_MARGIN = 2.5;

/**
 * The part of the map that a step shows, fitted to a frame: its nodes, all named, each in the direction in which the map has
 * it from the others; the relations among them with their verbs; and the thread. The same for a projector, a presenter’s
 * preview, a phone and a sheet of paper.
 */
export function stageScene({ graph, layout, nodes, focus, frame }: StageSceneInput): MapScene {
	const held = new Set(nodes);
	const part: MapGraph = {
		themes: graph.themes,
		nodes: graph.nodes.filter(({ id }) => held.has(id)),
		relations: graph.relations.filter(({ source, target }) => held.has(source) && held.has(target))
	};
	const placed = placedIn(part, layout, { focus, frame });
	const selection = focus && held.has(focus) ? ({ kind: 'node', id: focus } as const) : null;
	const input = { graph: part, layout: placed, selection, typeScale: 1 };
	const drafts = draftNodes(input, (id) => (id === focus ? 'selected' : 'neighbour'));
	const relations = drawnRelations(part, drafts, placed);
	const selected = drafts.find(({ state }) => state === 'selected');
	return {
		size: placed.size,
		typeScale: 1,
		level: 'middle',
		regions: [],
		captions: [],
		relations: relations.map(({ draft, verb }) => {
			const { text } = placed.verbs[draft.relation.kind];
			return sceneRelation(draft, { placed: verb, text }, 1);
		}),
		nodes: drafts.map((draft) =>
			sceneNode(draft, { label: true, gathered: 0, quote: undefined }, 1)
		),
		...(selected ? { thread: threadOf(selected, { drafts, relations, frame: placed.size }) } : {})
	};
}

/** The layout with the step's nodes brought into the frame, their labels as large as leaves them apart. */
function placedIn(
	part: MapGraph,
	layout: MapLayout,
	{ focus, frame }: Pick<StageSceneInput, 'focus' | 'frame'>
): MapLayout {
	const sided = part.nodes.map((node) => sidedNode(node, layout, node.id === focus));
	const joined = part.relations.map(({ source, target }) => [source, target] as const);
	const { size, standing } = largestLabels(frame, (room) => chooseSides(sided, joined, room));
	const nodes = Object.fromEntries(
		[...standing.stands].flatMap(([id, { x, y, side }]) => {
			const place = layout.nodes[id];
			return place ? [[id, { ...place, x: x + MARGIN, y: y + MARGIN, side }]] : [];
		})
	);
	const picture = {
		left: -MARGIN,
		top: -MARGIN,
		right: size.width - MARGIN,
		bottom: size.height - MARGIN
	};
	const verbs = new Map(part.relations.map(({ id, kind }) => [id, verbSize(layout, kind)]));
	const bows = clearBows(part.relations, { stands: standing.stands, frame: picture, verbs });
	return { ...layout, size, nodes, bows };
}

/** What a verb takes of its line, px. */
const verbSize = ({ verbs }: MapLayout, kind: RelationKind) => ({
	width: verbs[kind].width + 2 * VERB_MARGIN,
	height: VERB_STYLE.lineHeight
});

/** White around all of the picture, px. */
const MARGIN = 6;

/** Between the tightest frame and the one asked for, this many are tried. */
const TRIED = 5;

/** How far a point may stand from where the map has it before labels had better be smaller: a share of the frame's width. */
const MOVED_MOST = 0.07;

function largestLabels(frame: ScreenFrame, standingIn: (room: Frame) => Standing) {
	const sized = (share: number) => {
		const size = { width: frame.width * share, height: frame.height * share };
		const room = { width: size.width - 2 * MARGIN, height: size.height - 2 * MARGIN };
		return { size, room, standing: standingIn(room) };
	};
	for (let tried = 0; tried < TRIED - 1; tried++) {
		const made = sized(frame.tightest + ((1 - frame.tightest) * tried) / (TRIED - 1));
		const { apart, covered, moved, roomy, stands } = made.standing;
		const mean = moved / (stands.size || 1);
		if (apart && roomy && covered === 0 && mean <= MOVED_MOST * made.room.width) return made;
	}
	return sized(1);
}

function sidedNode(
	node: MapGraph['nodes'][number],
	layout: MapLayout,
	selected: boolean
): SidedNode {
	const place = layout.nodes[node.id];
	if (!place)
		throw new Error(`the layout has no place for the node "${node.id}"; run npm run layout`);
	const style = (selected ? SELECTED_STYLES : LABEL_STYLES)[node.rank];
	const width = selected ? place.selectedWidth : place.width;
	const boxOn = (side: Side) =>
		labelBox({ x: 0, y: 0, side, width, lines: place.lines.length }, style, 1);
	const boxes = { right: boxOn('right'), left: boxOn('left') };
	return { id: node.id, at: { x: place.x, y: place.y }, side: place.side, boxes };
}

interface DrawnRelation {
	draft: RelationDraft;
	verb: PlacedVerb | undefined;
}

function drawnRelations(
	{ relations }: MapGraph,
	drafts: readonly NodeDraft[],
	layout: MapLayout
): DrawnRelation[] {
	const byId = new Map(drafts.map((draft) => [draft.id, draft]));
	const lines = relations.flatMap((relation) => {
		const [source, target] = [byId.get(relation.source), byId.get(relation.target)];
		if (!source || !target) return [];
		const ends = { source, target, isShown: () => true };
		return [draftRelation(relation, ends, { layout, scale: 1, state: 'on' })];
	});
	const wishes = lines.map(({ relation, route }) => ({
		id: relation.id,
		route,
		...verbSize(layout, relation.kind)
	}));
	const blocked = [
		...drafts.map(({ box }) => box),
		...lines.flatMap((line) => endBoxes(line, 1)),
		...around(layout.size)
	];
	const verbs = placeVerbs(wishes, { scale: 1, blocked, yielding: [] });
	return lines.map((draft) => ({ draft, verb: verbs.get(draft.relation.id) }));
}

/** All that lies beyond the edges of a picture. */
function around({ width, height }: Frame): Box[] {
	const all = { left: -FAR, top: -FAR, right: FAR, bottom: FAR };
	return [
		{ ...all, right: 0 },
		{ ...all, bottom: 0 },
		{ ...all, left: width },
		{ ...all, top: height }
	];
}

/** px: farther than any line goes. */
const FAR = 10_000;

function threadOf(
	selected: NodeDraft,
	{
		drafts,
		relations,
		frame
	}: { drafts: readonly NodeDraft[]; relations: readonly DrawnRelation[]; frame: Frame }
) {
	const labels = drafts.filter((draft) => draft !== selected).map(({ box }) => box);
	const verbs = relations.flatMap(({ verb }) => verb?.box ?? []);
	return stageThread(underlineOf(selected, 1), [...labels, ...verbs], frame);
}
