import { boxAround, tenth } from './boxes';
import { VERB_STYLE } from './constants';
import { curvePath, stretch } from './curves';
import { END_LENGTH, RELATION_STYLES } from './relationStyles';
import { routeRelation } from './routes';
import type { Route } from './routes';
import type { NodeDraft } from './sceneLabels';
import { taper } from './taper';
import type {
	Box,
	MapGraph,
	MapLayout,
	RelationState,
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
	route: Route;
}

/** A relation's way between its ends as they are drawn: labels where they are shown, else glyphs. */
export function draftRelation(
	relation: GraphRelation,
	ends: { source: NodeDraft; target: NodeDraft; isShown: (id: string) => boolean },
	{ layout, scale, state }: { layout: MapLayout; scale: number; state: RelationState }
): RelationDraft {
	const bend = layout.bends[relation.id];
	if (!bend) throw new Error(`the layout has no way for "${relation.id}"; run npm run layout`);
	const [source, target] = [ends.source, ends.target].map((end) =>
		boxesOf(end, ends.isShown(end.id), scale)
	);
	if (!source || !target) throw new Error(`"${relation.id}" has no ends`);
	const route = routeRelation({
		source: source.drawn,
		target: target.drawn,
		sourceAim: source.aim,
		targetAim: target.aim,
		...{ bend, scale }
	});
	return { relation, state, route };
}

/** Where a line is cut, and what it aims at: the label at rest, so that selecting moves no line. */
function boxesOf(node: NodeDraft, shown: boolean, scale: number): { drawn: Box; aim: Box } {
	if (!shown) return { drawn: node.glyph, aim: node.glyph };
	if (node.state !== 'selected') return { drawn: node.box, aim: node.box };
	const drawn = { ...node.box, bottom: node.box.bottom + UNDERLINE_ROOM * scale };
	return { drawn, aim: node.restBox };
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
	const { relation, state, route } = draft;
	const style = RELATION_STYLES[relation.kind];
	const spans = spansOf(draft, verb.placed, scale);
	const curves = spans.map(([from, to]) => ({ curve: stretch(route.curve, from, to), from, to }));
	const { id, kind, source, target } = relation;
	return {
		...{ id, kind, source, target, state },
		pieces: style.tapering ? [] : curves.map(({ curve }) => curvePath(curve)),
		tapers: style.tapering
			? curves.map((span) => taper(span.curve, TAPER_WIDTH * scale, span))
			: [],
		ends: endsOf(route, relation),
		whole: curvePath(route.curve),
		...(verb.placed ? { verb: sceneVerb(verb.placed.box, verb.text, scale) } : {})
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
	if (!verb) return [[first, last]];
	const spans: [number, number][] = [
		[first, verb.gap[0]],
		[verb.gap[1], last]
	];
	return spans.filter(([from, to]) => to > from);
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
