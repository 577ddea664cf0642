import { boxAround, tenth } from './boxes';
import { VERB_STYLE } from './constants';
import { curvePath, stretch } from './curves';
import type { Level } from './levels';
import { END_LENGTH, RELATION_STYLES } from './relationStyles';
import { isSketched, relationWeight } from './relationWeight';
import { routeRelation } from './routes';
import type { Route } from './routes';
import type { NodeDraft } from './sceneLabels';
import { taper } from './taper';
import type {
	Box,
	MapGraph,
	MapLayout,
	RelationState,
	RelationWeight,
	SceneEnd,
	SceneRelation,
	SceneVerb
} from './types';
import type { PlacedVerb } from './verbs';

type GraphRelation = MapGraph['relations'][number];

/** Width of a transformation where it is thickest, px at zoom 1. */
const TAPER_WIDTH = 4.4;

/** The rule under a selected title takes some of the space below its label. */
const UNDERLINE_ROOM = 3;

export interface RelationDraft {
	relation: GraphRelation;
	state: RelationState;
	weight: RelationWeight;
	sketched: boolean;
	route: Route;
}

/** How relations of one state are drawn. Without a level, in full. */
export interface Drawing {
	layout: MapLayout;
	scale: number;
	state: RelationState;
	level?: Level;
}

/** A relation's way between its ends as they are drawn: labels where they are shown, else glyphs. */
export function draftRelation(
	relation: GraphRelation,
	ends: { source: NodeDraft; target: NodeDraft; isShown: (id: string) => boolean },
	{ layout, scale, state, level = 'near' }: Drawing
): RelationDraft {
	const bow = layout.bows[relation.id];
	if (bow === undefined)
		throw new Error(`the layout has no way for "${relation.id}"; run npm run layout`);
	const { source, target, isShown } = ends;
	const route = routeRelation({
		from: source.place,
		to: target.place,
		source: drawnBox(source, isShown(source.id), scale),
		target: drawnBox(target, isShown(target.id), scale),
		...{ bow, scale }
	});
	const weight = relationWeight(source.rank, target.rank);
	const quiet = state === 'rest' || state === 'off';
	return { relation, state, weight, sketched: quiet && isSketched(level, weight), route };
}

/** What a line is cut at; a selected label with the rule under it. */
function drawnBox(node: NodeDraft, shown: boolean, scale: number): Box {
	if (!shown) return node.glyph;
	if (node.state !== 'selected') return node.box;
	return { ...node.box, bottom: node.box.bottom + UNDERLINE_ROOM * scale };
}

/** The ground an end's glyph takes, where no verb may stand. */
export function endBoxes({ relation, route }: RelationDraft, scale: number): Box[] {
	const { start, end } = RELATION_STYLES[relation.kind];
	const size = (glyph: keyof typeof END_LENGTH) => (END_LENGTH[glyph] + 3) * scale;
	return [
		boxAround(route.end, size(end), size(end)),
		...(start ? [boxAround(route.start, size(start), size(start))] : [])
	];
}

export function sceneRelation(
	draft: RelationDraft,
	verb: { placed: PlacedVerb | undefined; text: string },
	scale: number
): SceneRelation {
	const { relation, state, weight, sketched, route } = draft;
	if (sketched) return sketch(draft);
	const style = RELATION_STYLES[relation.kind];
	const spans = spansOf(draft, verb.placed, scale);
	const curves = spans.map(([from, to]) => ({ curve: stretch(route.curve, from, to), from, to }));
	const { id, kind, source, target } = relation;
	return {
		...{ id, kind, source, target, state, weight, sketched },
		pieces: style.tapering ? [] : curves.map(({ curve }) => curvePath(curve)),
		tapers: style.tapering
			? curves.map((span) => taper(span.curve, TAPER_WIDTH * scale, span))
			: [],
		ends: endsOf(route, relation),
		whole: curvePath(route.curve),
		...(verb.placed ? { verb: sceneVerb(verb.placed.box, verb.text, scale) } : {})
	};
}

/** From box to box, without ends. */
function sketch({ relation, state, weight, sketched, route }: RelationDraft): SceneRelation {
	const { id, kind, source, target } = relation;
	const whole = curvePath(route.curve);
	return {
		...{ id, kind, source, target, state, weight, sketched, whole },
		...{ pieces: [whole], tapers: [], ends: [] }
	};
}

/** The stretches drawn: short of the glyphs at the ends, and around the verb. */
function spansOf(
	{ relation, route }: RelationDraft,
	verb: PlacedVerb | undefined,
	scale: number
): [number, number][] {
	const { start, end } = RELATION_STYLES[relation.kind];
	const share = (glyph: keyof typeof END_LENGTH) =>
		glyph === 'open-arrow'
			? 0
			: Math.min(0.4, ((END_LENGTH[glyph] - 1) * scale) / (route.length || 1));
	const first = start ? share(start) : 0;
	const last = 1 - share(end);
	if (!verb?.gap) return [[first, last]];
	const [from, to] = verb.gap;
	const spans: [number, number][] = [
		[first, from],
		[to, last]
	];
	return spans.filter(([a, b]) => b > a);
}

function endsOf(route: Route, { kind }: GraphRelation): SceneEnd[] {
	const { start, end } = RELATION_STYLES[kind];
	const at = ({ x, y }: { x: number; y: number }) => ({ x: tenth(x), y: tenth(y) });
	return [
		{ glyph: end, ...at(route.end), angle: route.endAngle },
		...(start ? [{ glyph: start, ...at(route.start), angle: route.startAngle }] : [])
	];
}

function sceneVerb(box: Box, text: string, scale: number): SceneVerb {
	const size = VERB_STYLE.size * scale;
	return {
		text,
		x: (box.left + box.right) / 2,
		y: (box.top + box.bottom) / 2 + size * 0.31,
		width: box.right - box.left,
		fontSize: size,
		box
	};
}
