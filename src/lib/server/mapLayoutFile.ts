import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LayoutContent } from '../layout/map/layoutContent';
import {
	CAPTION_STYLE,
	LABEL_STYLES,
	MAP_SIZE,
	SELECTED_STYLES,
	VERB_STYLE,
	WRAP_AT
} from '../layout/map/constants';
import { LEVEL_ZOOM } from '../layout/map/levels';
import type { MapGraph, MapLayout } from '../layout/map/types';
// A layout is made with the verbs of one language, whatever language an edition speaks: its places are the same in all.
import { LINE_VERBS } from '../wording/en/relations';

const FILE = 'layout.json';

/** To be raised when the method changes so that a layout made before would no longer be made. */
const ALGORITHM = 3;

/** Hash of all a layout is made from; in order of id, so that the order of the files never matters. */
export function layoutSource(graph: MapGraph): string {
	const byFirst = (a: readonly string[], b: readonly string[]) =>
		(a[0] ?? '') < (b[0] ?? '') ? -1 : 1;
	const themes = graph.themes.map(({ id, title }) => [id, title]).sort(byFirst);
	const nodes = graph.nodes
		.map(({ id, title, rank, theme, status }) => [
			id,
			title,
			rank,
			theme,
			`${status === 'reported'}`
		])
		.sort(byFirst);
	const relations = graph.relations
		.map(({ id, kind, source, target }) => [id, kind, source, target])
		.sort(byFirst);
	const labels = [LABEL_STYLES, SELECTED_STYLES, CAPTION_STYLE, VERB_STYLE, WRAP_AT];
	const constants = [MAP_SIZE, LEVEL_ZOOM, labels, LINE_VERBS];
	return hash({ ALGORITHM, constants, themes, nodes, relations });
}

/**
 * The layout kept beside a reading.
 *
 * @param folder the reading's folder
 * @throws Error where the file is missing, was made from another state of the argument, or was edited by hand
 */
export function readLayout(folder: string, graph: MapGraph): MapLayout {
	const path = join(folder, FILE);
	if (!existsSync(path)) throw new Error(`${path} is not there; run npm run layout`);
	const layout = parsed(path);
	if (layout.source !== layoutSource(graph))
		throw new Error(`${path} was made from another state of the argument; run npm run layout`);
	if (layout.checksum !== checksum(layout))
		throw new Error(
			`${path} was edited by hand; positions are computed: run npm run layout -- --fresh`
		);
	return layout;
}

/** What is kept beside a reading, whatever state of the argument it was made from; null where there is none. */
export function previousLayout(folder: string): MapLayout | null {
	const path = join(folder, FILE);
	if (!existsSync(path)) return null;
	const layout = parsed(path);
	return layout.checksum === checksum(layout) ? layout : null;
}

/** Writes a layout with the hashes it is checked by; answers the path. */
export function writeLayout(folder: string, graph: MapGraph, content: LayoutContent): string {
	const path = join(folder, FILE);
	const unsealed = {
		format: 'passagework-layout/2' as const,
		source: layoutSource(graph),
		...content
	};
	const layout: MapLayout = { ...unsealed, checksum: checksum(unsealed) };
	writeFileSync(path, `${JSON.stringify(layout, null, '\t')}\n`);
	return path;
}

function parsed(path: string): MapLayout {
	try {
		const layout = JSON.parse(readFileSync(path, 'utf8')) as MapLayout;
		if (layout?.format === 'passagework-layout/2') return layout;
	} catch {
		// told below, in the same words as any other file that is no layout
	}
	throw new Error(`${path} is not a layout of this version; run npm run layout -- --fresh`);
}

function checksum(layout: Omit<MapLayout, 'checksum'>): string {
	const { format, source, size, nodes, captions, regions, bows, verbs } = layout;
	return hash({ format, source, size, nodes, captions, regions, bows, verbs });
}

const hash = (value: unknown): string =>
	createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
