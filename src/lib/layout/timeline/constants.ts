import type { TextStyle } from '../measure';

/** px; the height of a row of labels. */
export const ROW_HEIGHT = 17;

/** px between a tick, or a bar's edge, and its label. */
export const LABEL_OFFSET = 4;

/** px between what stands in one row. */
export const ROW_GAP = 8;

/** px between the date of a label and its title. */
export const DATE_GAP = 5;

/** px; words said for a date that are longer than this give way to the editor's date on the timeline itself. */
export const LONGEST_SAID = 132;

/** A title may be set bold at any time, so that is the width it gets. */
export const LABEL_STYLES = {
	said: { family: 'serif', size: 11.5, weight: 400 },
	date: { family: 'sans', size: 11.5, weight: 460 },
	title: { family: 'sans', size: 11.5, weight: 460 },
	linkedTitle: { family: 'sans', size: 11.5, weight: 660 }
} as const satisfies Record<string, TextStyle>;

/** The part of the plot that a side without limit is drawn over: long enough to fade, short enough not to claim. */
export const OPEN_FRINGE = 0.06;

/** A period takes at least this part of an equal share of the plot, however few events it has. */
export const MIN_SHARE = 0.5;

/** A date known at least this well, in years, has a sharp edge. A leap year is no longer than a year here. */
export const SHARP_WITHIN = 1 + 1e-9;
