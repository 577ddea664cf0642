import { RELATION_KINDS } from '../../reading/model';
import type { RelationKind } from '../../reading/model';
import type { Measure } from '../measure';
import { tenth } from './boxes';
import { MAP_SIZE, VERB_STYLE } from './constants';
import { restBox } from './items';
import type { LayoutItem, LayoutProblem } from './items';
import { LEVEL_ZOOM } from './levels';
import { regions } from './regions';
import type { MapGraph, MapLayout } from './types';

/** What a layout says, without the hashes of the file it is kept in. */
export type LayoutContent = Omit<MapLayout, 'format' | 'source' | 'checksum'>;

interface Words {
	graph: MapGraph;
	measure: Measure;
	verbs: Readonly<Record<RelationKind, string>>;
}

/** What is kept of a solved problem; `bows` in the order of its links. */
export function layoutContent(
	problem: LayoutProblem,
	bows: readonly number[],
	words: Words
): LayoutContent {
	const nodes = problem.items.filter(({ rank }) => rank !== null);
	const captions = problem.items.filter(({ rank }) => rank === null);
	const relations = [...words.graph.relations].sort((a, b) => (a.id < b.id ? -1 : 1));
	return {
		size: { ...MAP_SIZE },
		nodes: Object.fromEntries(nodes.map((item) => [item.id, placedNode(item)])),
		captions: Object.fromEntries(
			captions.map(({ id, x, y, lines, width }) => [id, { x, y, lines, width: tenth(width) }])
		),
		regions: Object.fromEntries(regionsOf(problem.items)),
		bows: Object.fromEntries(relations.map(({ id }, at) => [id, bows[at] ?? 0])),
		verbs: lineVerbs(words.verbs, words.measure)
	};
}

const placedNode = ({ x, y, side, lines, width, selectedWidth }: LayoutItem) => ({
	x,
	y,
	side,
	lines,
	width: tenth(width),
	selectedWidth: tenth(selectedWidth)
});

/** Around what is shown at rest; a minor label counts as it stands from near. */
function regionsOf(items: readonly LayoutItem[]): Map<string, string> {
	const themes = [...new Set(items.map(({ theme }) => theme))].sort();
	const boxOf = (item: LayoutItem) =>
		restBox(item, item.rank === 'minor' ? 1 / LEVEL_ZOOM.near : 1);
	return regions(
		themes.map((theme) => ({
			theme,
			boxes: items.filter((item) => item.theme === theme).map(boxOf)
		}))
	);
}

/** The words on the lines, each with its width, map units. */
export function lineVerbs(verbs: Words['verbs'], measure: Measure): LayoutContent['verbs'] {
	const entries = RELATION_KINDS.map((kind) => {
		const text = verbs[kind];
		return [kind, { text, width: tenth(measure(text, VERB_STYLE)) }] as const;
	});
	return Object.fromEntries(entries) as LayoutContent['verbs'];
}
