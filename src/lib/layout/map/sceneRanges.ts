import { boxAround } from './boxes';
import { CAPTION_STYLE, LABEL_STYLES } from './constants';
import { labelRanges, RANK_ORDER } from './labelRanges';
import type { RangedLabel } from './labelRanges';
import { glyphBox, labelBox } from './labels';
import type { NodeDraft } from './sceneLabels';
import type { MapLayout, MapSceneInput } from './types';

/** The zoom from which the label of each node and the caption of each theme is shown while nothing is selected. */
export interface SceneRanges {
	nodes: ReadonlyMap<string, number>;
	captions: ReadonlyMap<string, number>;
}

const ORIGIN = { x: 0, y: 0 };

/** From the layout alone, so that what a selection, a filter or a gesture does never changes what has room. */
export function sceneRanges(
	{ graph, layout }: MapSceneInput,
	nodes: readonly NodeDraft[]
): SceneRanges {
	const themes = [...graph.themes].sort((a, b) => (a.id < b.id ? -1 : 1));
	const byRank = [...nodes].sort(
		(a, b) =>
			RANK_ORDER.indexOf(a.rank) - RANK_ORDER.indexOf(b.rank) ||
			b.degree - a.degree ||
			(a.id < b.id ? -1 : 1)
	);
	const captions = themes.flatMap(({ id }) => captionLabel(layout, id));
	const ranges = labelRanges([...captions, ...byRank.map(nodeLabel)]);
	const after = captions.length;
	return {
		nodes: new Map(byRank.map(({ id }, at) => [id, ranges[after + at] ?? Infinity])),
		captions: new Map(themes.map(({ id }, at) => [id, ranges[at] ?? Infinity]))
	};
}

function captionLabel({ captions }: MapLayout, theme: string): RangedLabel[] {
	const caption = captions[theme];
	if (!caption) return [];
	const { x, y, width, lines } = caption;
	const label = boxAround(ORIGIN, width, lines.length * CAPTION_STYLE.lineHeight);
	return [{ x, y, rank: null, label, glyph: null }];
}

function nodeLabel({ place, rank }: NodeDraft): RangedLabel {
	const style = LABEL_STYLES[rank];
	const label = labelBox({ ...place, ...ORIGIN, lines: place.lines.length }, style, 1);
	return { x: place.x, y: place.y, rank, label, glyph: glyphBox(ORIGIN, style, 1) };
}
