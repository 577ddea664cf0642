import { VERB_STYLE } from './constants';
import { neighbourhood } from './neighbourhood';
import type { Neighbourhood } from './neighbourhood';
import { byPriority, draftNodes, sceneCaptions, sceneNode, underlineOf } from './sceneLabels';
import type { NodeDraft } from './sceneLabels';
import { draftRelation, endBoxes, sceneRelation } from './sceneRelations';
import type { RelationDraft } from './sceneRelations';
import { threadCrosses, threadRoute } from './threadRoute';
import type { ThreadRoute } from './threadRoute';
import type { Box, MapScene, MapSceneInput, SceneCaption } from './types';
import { placeVerbs } from './verbs';
import type { PlacedVerb } from './verbs';
import { visibleLabels } from './visible';

/** White around a verb within its own line, px at zoom 1. */
const VERB_MARGIN = 2.5;

/** Zoomed out further than this (a phone), only the selection and its neighbours are named. */
const RECEDED_NAMED_TO = 1.5;

/** A scene in the making: what is settled is never moved by what comes after. */
interface Making {
	input: MapSceneInput;
	part: Neighbourhood;
	/** In order of priority. */
	nodes: NodeDraft[];
	byId: Map<string, NodeDraft>;
	glyphs: Map<string, Box>;
}

/**
 * The map as it is to be drawn, for any painter: what is shown, where, and in which state. Settled in order: the
 * selected label, its neighbours, captions, verbs, the thread's way, then all other labels that still find room.
 * Positions come from the layout alone; nothing moves when the selection, a filter or the zoom changes.
 */
export function mapScene(input: MapSceneInput): MapScene {
	const making = begin(input);
	const first = firstLabels(making);
	const captions = sceneCaptions(input, [...first.values()]);
	const fixed = [...first.values(), ...captions.filter(({ shown }) => shown).map(({ box }) => box)];
	const lit = relationsIn(making, 'on', (id) => first.has(id));
	const verbs = verbsOf(making, lit, fixed);
	const standing = [...fixed, ...[...verbs.values()].map(({ box }) => box)];
	const shown = new Map([...first, ...otherLabels(making, standing)]);
	const thread = threadOf(making, { shown, standing });
	for (const id of thread?.waiting ?? []) shown.delete(id);
	return finished(making, {
		captions,
		shown,
		lit,
		verbs,
		...(thread ? { thread: thread.route } : {})
	});
}

function begin(input: MapSceneInput): Making {
	const part = neighbourhood(input.graph, input.selection, input.hidden ?? new Set());
	const nodes = draftNodes(input, part.stateOf).sort(byPriority);
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const glyphs = new Map(nodes.map((node) => [node.id, node.glyph]));
	return { input, part, nodes, byId, glyphs };
}

function firstLabels({ nodes, glyphs }: Making): Map<string, Box> {
	const wishes = nodes
		.filter(({ state }) => state === 'selected' || state === 'neighbour')
		.map(({ id, box, glyph, state }) => ({ id, box, glyph, always: state === 'selected' }));
	return visibleLabels(wishes, { labels: [], glyphs });
}

function otherLabels({ nodes, glyphs, input }: Making, standing: readonly Box[]): Map<string, Box> {
	const named = input.selection === null || input.typeScale <= RECEDED_NAMED_TO;
	const wishes = nodes.filter(({ state }) => state === 'rest' || (named && state === 'receded'));
	return visibleLabels(wishes, { labels: standing, glyphs });
}

function relationsIn(
	{ input, part, byId }: Making,
	state: 'on' | 'rest' | 'off',
	isShown: (id: string) => boolean
): RelationDraft[] {
	const { graph, layout, typeScale: scale } = input;
	return graph.relations.flatMap((relation) => {
		if (part.stateOfRelation(relation) !== state) return [];
		const [source, target] = [byId.get(relation.source), byId.get(relation.target)];
		if (!source || !target) throw new Error(`"${relation.id}" joins what is not on the map`);
		if (source.state === 'filtered' || target.state === 'filtered') return [];
		return [draftRelation(relation, { source, target, isShown }, { layout, scale, state })];
	});
}

/** Verbs stand on the lines of one selected node only. */
function verbsOf(
	{ input, glyphs, nodes }: Making,
	lit: readonly RelationDraft[],
	fixed: readonly Box[]
): Map<string, PlacedVerb> {
	if (input.selection?.kind !== 'node') return new Map();
	const scale = input.typeScale;
	const wishes = lit.map(({ relation, route }) => ({
		id: relation.id,
		route,
		width: (input.layout.verbs[relation.kind].width + 2 * VERB_MARGIN) * scale,
		height: VERB_STYLE.lineHeight * scale
	}));
	const ends = lit.flatMap((draft) => endBoxes(draft, scale));
	return placeVerbs(wishes, {
		scale,
		blocked: [...fixed, ...glyphs.values(), ...ends],
		yielding: nodes.filter(({ state }) => state === 'receded').map(({ box }) => box)
	});
}

/** The thread, and the receded labels it had to run over: those wait as glyphs. */
function threadOf(
	{ nodes, glyphs, input }: Making,
	{ shown, standing }: { shown: ReadonlyMap<string, Box>; standing: readonly Box[] }
): { route: ThreadRoute; waiting: string[] } | undefined {
	const selected = nodes.find(({ state }) => state === 'selected');
	if (!selected || !shown.has(selected.id) || input.thread === false) return undefined;
	const others = [...glyphs].filter(([id]) => id !== selected.id).map(([, box]) => box);
	const route = threadRoute({
		underline: underlineOf(selected, input.typeScale),
		obstacles: [...standing, ...shown.values(), ...others]
	});
	const waiting = [...shown].filter(
		([id, box]) => id !== selected.id && threadCrosses(route.points, box)
	);
	return { route, waiting: waiting.map(([id]) => id) };
}

interface Settled {
	captions: SceneCaption[];
	shown: ReadonlyMap<string, Box>;
	lit: readonly RelationDraft[];
	verbs: ReadonlyMap<string, PlacedVerb>;
	thread?: ThreadRoute;
}

function finished(making: Making, settled: Settled): MapScene {
	const { layout, graph, typeScale: scale } = making.input;
	const isShown = (id: string) => settled.shown.has(id);
	const quiet = [...relationsIn(making, 'off', isShown), ...relationsIn(making, 'rest', isShown)];
	const relations = [...quiet, ...settled.lit].map((draft) => {
		const text = layout.verbs[draft.relation.kind].text;
		return sceneRelation(draft, { placed: settled.verbs.get(draft.relation.id), text }, scale);
	});
	return {
		size: layout.size,
		typeScale: scale,
		regions: graph.themes.map(({ id }) => ({ theme: id, d: layout.regions[id] ?? '' })),
		captions: settled.captions,
		relations,
		nodes: [...making.nodes].reverse().map((node) => sceneNode(node, isShown(node.id), scale)),
		...(settled.thread ? { thread: { d: settled.thread.d, exitY: settled.thread.exitY } } : {})
	};
}
