import { VERB_STYLE } from './constants';
import { levelOf } from './levels';
import type { Level } from './levels';
import { mergeTargets } from './mergeTargets';
import { neighbourhood } from './neighbourhood';
import type { Neighbourhood } from './neighbourhood';
import { isDrawn } from './relationWeight';
import {
	byPriority,
	COUNTED,
	draftNodes,
	sceneCaptions,
	sceneNode,
	underlineOf
} from './sceneLabels';
import type { NodeDraft } from './sceneLabels';
import { sceneQuotes } from './sceneQuotes';
import { sceneRanges } from './sceneRanges';
import type { SceneRanges } from './sceneRanges';
import { draftRelation, endBoxes, sceneRelation } from './sceneRelations';
import type { RelationDraft } from './sceneRelations';
import { threadCrosses, threadRoute } from './threadRoute';
import type { ThreadRoute } from './threadRoute';
import type {
	Box,
	MapScene,
	MapSceneInput,
	NodeState,
	RelationState,
	SceneCaption,
	SceneNode,
	SceneQuote
} from './types';
import { placeVerbs } from './verbs';
import type { PlacedVerb } from './verbs';
import { visibleLabels } from './visible';

/** White around a verb within its own line, px at zoom 1. */
const VERB_MARGIN = 2.5;

/** Distance within which points are counted in one mark, far out, px: twice what a finger needs (WCAG 2.5.8). */
const GATHERED = 48;

/** Named where there is room, after what is nearest to the selection. */
const OUTER: readonly NodeState[] = ['rest', 'second', 'third', 'receded'];

/** All lines but the selection's own, in the order of painting. */
const QUIET: readonly RelationState[] = ['off', 'rest', 'third', 'second'];

/** A scene in the making: what is settled is never moved by what comes after. */
interface Making {
	input: MapSceneInput;
	level: Level;
	part: Neighbourhood;
	ranges: SceneRanges;
	/** In order of priority. */
	nodes: NodeDraft[];
	byId: Map<string, NodeDraft>;
	/** Of the nodes that have not merged into another. */
	glyphs: Map<string, Box>;
	/** The mark each merged node is counted in. */
	merged: Map<string, string>;
}

/**
 * The map as it is to be drawn, for any painter: what is shown, where, and in which state. Settled in order: the
 * selected label, its neighbours, captions, verbs, all other labels that have room at this zoom, what merges into
 * counted marks, quotations, the thread's way. Positions come from the layout alone; nothing moves when the selection,
 * a filter or the zoom changes.
 */
export function mapScene(input: MapSceneInput): MapScene {
	const making = begin(input);
	const first = firstLabels(making);
	const captions = captionsOf(making, first);
	const fixed = [...first.values(), ...captions.filter(({ shown }) => shown).map(({ box }) => box)];
	const lit = relationsIn(making, 'on', (id) => first.has(id));
	const verbs = verbsOf(making, lit, fixed);
	const standing = [...fixed, ...[...verbs.values()].map(({ box }) => box)];
	const shown = new Map([...first, ...otherLabels(making, standing)]);
	merge(making, shown, standing);
	const quotes = quotesOf(making, shown, standing);
	const thread = threadOf(making, { shown, quotes, standing });
	for (const id of thread?.waiting ?? []) shown.delete(id);
	return finished(making, { captions, shown, quotes, lit, verbs, thread: thread?.route });
}

function begin(input: MapSceneInput): Making {
	const part = neighbourhood(input.graph, input.selection, input.hidden ?? new Set());
	const nodes = draftNodes(input, part.stateOf).sort(byPriority);
	return {
		...{ input, part, nodes },
		level: levelOf(1 / input.typeScale),
		ranges: sceneRanges(input, nodes),
		byId: new Map(nodes.map((node) => [node.id, node])),
		glyphs: new Map(nodes.map((node) => [node.id, node.glyph])),
		merged: new Map()
	};
}

function firstLabels({ nodes, glyphs }: Making): Map<string, Box> {
	const wishes = nodes
		.filter(({ state }) => state === 'selected' || state === 'neighbour')
		.map(({ id, box, glyph, state }) => ({ id, box, glyph, always: state === 'selected' }));
	return visibleLabels(wishes, { labels: [], glyphs });
}

function captionsOf({ input, ranges }: Making, first: ReadonlyMap<string, Box>): SceneCaption[] {
	const zoom = 1 / input.typeScale;
	return sceneCaptions(input, {
		standing: [...first.values()],
		hasRoom: (theme) => (ranges.captions.get(theme) ?? Infinity) <= zoom
	});
}

/** Labels outside the selection: those that have room at this zoom when nothing is selected, and still do. */
function otherLabels(making: Making, standing: readonly Box[]): Map<string, Box> {
	const { nodes, glyphs, ranges, level, input } = making;
	const wishes = nodes.filter(
		({ id, state }) =>
			OUTER.includes(state) && (ranges.nodes.get(id) ?? Infinity) <= 1 / input.typeScale
	);
	// far out, glyphs give way: they merge into marks that are clear of the labels
	return visibleLabels(wishes, { labels: standing, glyphs: level === 'far' ? new Map() : glyphs });
}

/** Far out, what stands too near together is counted in one mark. */
function merge(making: Making, shown: ReadonlyMap<string, Box>, standing: readonly Box[]): void {
	if (making.level !== 'far') return;
	const scale = making.input.typeScale;
	const targetOf = ({ id, theme, place: { x, y } }: NodeDraft) => ({ id, theme, x, y });
	const [named, waiting] = [true, false].map((wanted) =>
		making.nodes.filter(({ id }) => shown.has(id) === wanted).map(targetOf)
	);
	making.merged = mergeTargets(waiting ?? [], {
		named: named ?? [],
		labels: [...standing, ...shown.values()],
		apart: GATHERED * scale,
		side: 2 * COUNTED * scale
	});
	for (const id of making.merged.keys()) making.glyphs.delete(id);
}

/** At the nearest level, the words of the text under each label that has room for them. */
function quotesOf(
	{ nodes, glyphs, input, level }: Making,
	shown: ReadonlyMap<string, Box>,
	standing: readonly Box[]
): Map<string, SceneQuote> {
	if (level !== 'nearest') return new Map();
	const obstacles = [...shown, ...glyphs].map(([id, box]) => ({ id, box }));
	return sceneQuotes(
		nodes.filter(({ id }) => shown.has(id)),
		{
			quotes: input.quotes ?? {},
			standing: [...obstacles, ...standing.map((box) => ({ id: '', box }))],
			scale: input.typeScale
		}
	);
}

function relationsIn(
	{ input, part, byId, level }: Making,
	state: RelationState,
	isShown: (id: string) => boolean
): RelationDraft[] {
	const { graph, layout, typeScale: scale } = input;
	return graph.relations.flatMap((relation) => {
		if (part.stateOfRelation(relation) !== state || input.hidden?.has(relation.id)) return [];
		const [source, target] = [byId.get(relation.source), byId.get(relation.target)];
		if (!source || !target) throw new Error(`"${relation.id}" joins what is not on the map`);
		if (source.state === 'filtered' || target.state === 'filtered') return [];
		if ((state === 'off' || state === 'rest') && !isDrawn(level, [source.rank, target.rank]))
			return [];
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
		yielding: nodes.filter(({ state }) => OUTER.includes(state)).map(({ box }) => box)
	});
}

/** The thread, and the receded labels it had to run over: those wait as glyphs. */
function threadOf(
	{ nodes, glyphs, input }: Making,
	drawn: {
		shown: ReadonlyMap<string, Box>;
		quotes: ReadonlyMap<string, SceneQuote>;
		standing: readonly Box[];
	}
): { route: ThreadRoute; waiting: string[] } | undefined {
	const { shown, quotes, standing } = drawn;
	const selected = nodes.find(({ state }) => state === 'selected');
	if (!selected || !shown.has(selected.id) || input.thread === false) return undefined;
	const others = [...glyphs].filter(([id]) => id !== selected.id).map(([, box]) => box);
	const route = threadRoute({
		underline: underlineOf(selected, input.typeScale),
		obstacles: [
			...standing,
			...shown.values(),
			...[...quotes.values()].map(({ box }) => box),
			...others
		]
	});
	const waiting = [...shown].filter(
		([id, box]) => id !== selected.id && threadCrosses(route.points, box)
	);
	return { route, waiting: waiting.map(([id]) => id) };
}

interface Settled {
	captions: SceneCaption[];
	shown: ReadonlyMap<string, Box>;
	quotes: ReadonlyMap<string, SceneQuote>;
	lit: readonly RelationDraft[];
	verbs: ReadonlyMap<string, PlacedVerb>;
	thread: ThreadRoute | undefined;
}

function finished(making: Making, settled: Settled): MapScene {
	const { layout, graph, typeScale: scale } = making.input;
	const isShown = (id: string) => settled.shown.has(id);
	const quiet = QUIET.flatMap((state) => relationsIn(making, state, isShown));
	const relations = [...quiet, ...settled.lit].map((draft) => {
		const text = layout.verbs[draft.relation.kind].text;
		return sceneRelation(draft, { placed: settled.verbs.get(draft.relation.id), text }, scale);
	});
	const { thread } = settled;
	return {
		size: layout.size,
		typeScale: scale,
		level: making.level,
		regions: graph.themes.map(({ id }) => ({ theme: id, d: layout.regions[id] ?? '' })),
		captions: settled.captions,
		relations,
		nodes: drawnNodes(making, settled),
		...(thread ? { thread: { d: thread.d, exitY: thread.exitY } } : {})
	};
}

/** What has merged is drawn in its mark. Receded ones first, as relations. */
function drawnNodes({ nodes, merged, input }: Making, { shown, quotes }: Settled): SceneNode[] {
	const marks = [...merged.values()];
	return nodes
		.filter(({ id }) => !merged.has(id))
		.reverse()
		.map((node) => {
			const gathered = marks.filter((mark) => mark === node.id).length;
			const quote = quotes.get(node.id);
			return sceneNode(node, { label: shown.has(node.id), gathered, quote }, input.typeScale);
		});
}
