import { levelOf } from './levels';
import type { Level } from './levels';
import { neighbourhood } from './neighbourhood';
import type { Neighbourhood } from './neighbourhood';
import { asLargeAsFits, byPriority, draftNodes, sceneCaptions } from './sceneLabels';
import type { NodeDraft } from './sceneLabels';
import { sceneRanges } from './sceneRanges';
import type { SceneRanges } from './sceneRanges';
import type { Box, MapSceneInput, NodeState, SceneCaption } from './types';
import { visibleLabels } from './visible';

/** Named where there is room, after what is nearest to the selection. */
export const OUTER: readonly NodeState[] = ['rest', 'second', 'third', 'receded'];

/** A scene in the making: what is settled is never moved by what comes after. */
export interface Making {
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

/** Everybody's part, and what has room at this zoom. */
export function begin(input: MapSceneInput): Making {
	const part = neighbourhood(input.graph, input.selection, input.hidden ?? new Set());
	const drafts = draftNodes(input, part.stateOf);
	const nodes = drafts
		.map((draft) => (draft.state === 'selected' ? asLargeAsFits(draft, drafts) : draft))
		.sort(byPriority);
	return {
		...{ input, part, nodes },
		level: levelOf(1 / input.typeScale),
		ranges: sceneRanges(input, nodes),
		byId: new Map(nodes.map((node) => [node.id, node])),
		glyphs: new Map(nodes.map((node) => [node.id, node.glyph])),
		merged: new Map()
	};
}

/** The selected label, and its neighbours' where they find room beside it. */
export function firstLabels({ nodes, glyphs }: Making): Map<string, Box> {
	const wishes = nodes
		.filter(({ state }) => state === 'selected' || state === 'neighbour')
		.map(({ id, box, glyph, state }) => ({ id, box, glyph, always: state === 'selected' }));
	return visibleLabels(wishes, { labels: [], glyphs });
}

export function captionsOf(
	{ input, ranges }: Making,
	first: ReadonlyMap<string, Box>
): SceneCaption[] {
	const zoom = 1 / input.typeScale;
	return sceneCaptions(input, {
		standing: [...first.values()],
		hasRoom: (theme) => (ranges.captions.get(theme) ?? Infinity) <= zoom
	});
}

/** Labels outside the selection: those that have room at this zoom when nothing is selected, and still do. */
export function otherLabels(making: Making, standing: readonly Box[]): Map<string, Box> {
	const { nodes, glyphs, ranges, level, input } = making;
	const wishes = nodes.filter(
		({ id, state }) =>
			OUTER.includes(state) && (ranges.nodes.get(id) ?? Infinity) <= 1 / input.typeScale
	);
	// far out, glyphs give way: they merge into marks that are clear of the labels
	return visibleLabels(wishes, { labels: standing, glyphs: level === 'far' ? new Map() : glyphs });
}
