import { VERB_STYLE } from './constants';
import { mergeTargets } from './mergeTargets';
import { isDrawn } from './relationWeight';
import { COUNTED, sceneNode, underlineOf } from './sceneLabels';
import type { NodeDraft } from './sceneLabels';
import { begin, captionsOf, firstLabels, OUTER, otherLabels } from './sceneMaking';
import type { Making } from './sceneMaking';
import { sceneQuotes } from './sceneQuotes';
import { draftRelation, endBoxes, sceneRelation } from './sceneRelations';
import type { RelationDraft } from './sceneRelations';
import { threadCrosses, threadRoute } from './threadRoute';
import type { ThreadRoute } from './threadRoute';
import type {
	Box,
	MapScene,
	MapSceneInput,
	RelationState,
	SceneCaption,
	SceneNode,
	SceneQuote
} from './types';
import { placeVerbs } from './verbs';
import type { PlacedVerb } from './verbs';

/** White around a verb within its own line, px at zoom 1. */
const VERB_MARGIN = 2.5;

/** Distance within which points are counted in one mark, far out, px: twice what a finger needs (WCAG 2.5.8). */
const GATHERED = 48;

/** All lines but the selection's own, in the order of painting. */
const QUIET: readonly RelationState[] = ['off', 'rest', 'third', 'second'];

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
	const clear = captions.map((one) => (runsOver(thread, one) ? { ...one, shown: false } : one));
	const read = new Map([...verbs].filter(([, verb]) => !runsOver(thread, verb)));
	return finished(making, {
		...{ captions: clear, shown, quotes, lit, verbs: read },
		thread: thread?.route
	});
}

/** Where a thread had no other way than over a caption or a verb, that waits. */
function runsOver(
	thread: { route: ThreadRoute } | undefined,
	{ box }: SceneCaption | PlacedVerb
): boolean {
	return thread !== undefined && threadCrosses(thread.route.points, box);
}

/**
 * Far out, what stands too near together is counted in one mark. What a set brings out is seen one by one, and all else as if nothing
 * were selected, so that no mark comes or goes while sets follow one another.
 */
function merge(making: Making, shown: ReadonlyMap<string, Box>, standing: readonly Box[]): void {
	if (making.level !== 'far') return;
	const isSet = making.input.selection?.kind === 'set';
	making.merged = isSet ? mergedAtRest(making) : mergedIn(making, shown, standing);
	for (const id of making.merged.keys()) making.glyphs.delete(id);
}

function mergedAtRest({ input, byId }: Making): Map<string, string> {
	const rest = begin({ ...input, selection: null });
	const captions = captionsOf(rest, new Map()).filter(({ shown }) => shown);
	const standing = captions.map(({ box }) => box);
	const merged = mergedIn(rest, otherLabels(rest, standing), standing);
	const isOut = (id: string) => OUTER.includes(byId.get(id)?.state ?? 'rest');
	return new Map([...merged].filter(([id]) => isOut(id)));
}

function mergedIn(
	making: Making,
	shown: ReadonlyMap<string, Box>,
	standing: readonly Box[]
): Map<string, string> {
	const scale = making.input.typeScale;
	const targetOf = ({ id, theme, place: { x, y } }: NodeDraft) => ({ id, theme, x, y });
	const [named, waiting] = [true, false].map((wanted) =>
		making.nodes.filter(({ id }) => shown.has(id) === wanted).map(targetOf)
	);
	return mergeTargets(waiting ?? [], {
		named: named ?? [],
		labels: [...standing, ...shown.values()],
		apart: GATHERED * scale,
		side: 2 * COUNTED * scale
	});
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
		return [draftRelation(relation, { source, target, isShown }, { layout, scale, state, level })];
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
	{ nodes, byId, glyphs, input }: Making,
	drawn: {
		shown: ReadonlyMap<string, Box>;
		quotes: ReadonlyMap<string, SceneQuote>;
		standing: readonly Box[];
	}
): { route: ThreadRoute; waiting: string[] } | undefined {
	const { shown, quotes, standing } = drawn;
	const selected = nodes.find(({ state }) => state === 'selected');
	if (!selected || !shown.has(selected.id) || input.thread === false) return undefined;
	const yields = (id: string) => OUTER.includes(byId.get(id)?.state ?? 'rest');
	const own = glyphs.get(selected.id);
	const route = threadRoute({
		underline: underlineOf(selected, input.typeScale),
		firm: [
			...standing,
			...[...quotes.values()].map(({ box }) => box),
			...[...glyphs.values()].filter((glyph) => glyph !== own)
		],
		yielding: [...shown].filter(([id]) => yields(id)).map(([, box]) => box)
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
		merged: making.merged,
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
