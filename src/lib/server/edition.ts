import { LANGUAGE } from '#wording/common';
import { LINE_VERBS } from '#wording/relations';
import { lineVerbs } from '../layout/map/layoutContent';
import { timelineLayout } from '../layout/timeline/timelineLayout';
import type { MapLayout } from '../layout/map/types';
import type { EditionData } from '../state/edition';
import { ROOT_LANGUAGE } from '../state/languageFolders';
import { loadReading } from './loadReading';
import { readingFolder } from './readingFiles';
import { readLayout } from './mapLayoutFile';
import { mapQuotes } from './mapQuotes';
import { measureText } from './measure';
import { shortPath } from './shortPath';
import { siteAddress } from './siteAddress';

/** Widths of the timeline's plot for which rows are packed, px; at any width between, the next smaller packing holds. */
const PLOT_WIDTHS = [500, 600, 650, 700, 950];

let made: EditionData | undefined;

/** The reading, checked whole, with where its marks stand; made once per build. Throws `ReadingError`. */
export function edition(): EditionData {
	made ??= make();
	return made;
}

function make(): EditionData {
	const folder = readingFolder();
	const reading = loadReading(folder);
	const together = Boolean(process.env.EDITIONS_TOGETHER);
	const site = siteAddress(process.env.ORIGIN, together ? LANGUAGE : ROOT_LANGUAGE);
	return {
		...(site ? { site } : {}),
		...(together ? { together } : {}),
		reading,
		mapLayout: spoken(readLayout(folder, reading)),
		mapQuotes: mapQuotes(reading),
		timelineLayout: timelineLayout(reading, measureText, PLOT_WIDTHS)
	};
}

/** In the language of the edition, its paths in short. */
function spoken(layout: MapLayout): MapLayout {
	const regions = Object.entries(layout.regions).map(([theme, d]) => [theme, shortPath(d)]);
	return {
		...layout,
		regions: Object.fromEntries(regions) as MapLayout['regions'],
		verbs: lineVerbs(LINE_VERBS, measureText)
	};
}
