import type { Lane } from '../../reading/model';

/** On which side of its anchor a label stands. */
export type LabelSide = 'right' | 'left';

/** A stretch of years drawn on one linear scale. x from 0 (left edge of the plot) to 1. */
export interface Segment {
	/** Decimal years. */
	from: number;
	to: number;
	x0: number;
	x1: number;
}

/** A segment with what the foot says of it. */
export interface PeriodSegment extends Segment {
	/** The period that begins with the segment. */
	period: string;
	/** The year in which it begins. */
	year: number;
	title: string;
}

/** A date known to the year or better: a sharp tick. */
export interface TickExtent {
	kind: 'tick';
	x: number;
}

/**
 * A span, or a date that is only bounded. Solid from `coreStart` to `coreEnd` (equal where no time is certain),
 * broken up from there to `fringeStart` and `fringeEnd`.
 *
 *     fringeStart  coreStart      coreEnd  fringeEnd
 *          ·  · - - ─────────────── - - ·  ·
 */
export interface SpanExtent {
	kind: 'span';
	fringeStart: number;
	coreStart: number;
	coreEnd: number;
	fringeEnd: number;
	/** Nothing limits that side, or its limit lies off the plot. */
	openStart: boolean;
	openEnd: boolean;
	/** That side is known within a year: a hard edge, and no fringe. */
	sharpStart: boolean;
	sharpEnd: boolean;
}

export type Extent = TickExtent | SpanExtent;

/** Where a label stands: `anchor` × plot width + 4 px is its left edge, or − 4 px its right edge. */
export interface Placement {
	row: number;
	side: LabelSide;
	/** 0 to 1: the tick; for a span its drawn start (label right) or its drawn end (label left). */
	anchor: number;
}

/** What is set beside a tick or above a bar: `date`, 5 px, the event's title; in the other order where it stands left. */
export interface EventLabel {
	date: string;
	/** Whether `date` is the words said (serif), or a wording of the editor's (sans). */
	said: boolean;
	/** Whether the editor's mark stands after it: neither these words nor this date are the speaker's. */
	editors: boolean;
	/** px, as wide as the label can get: its title set bold. */
	width: number;
}

export interface TimelineItem {
	lane: string;
	extent: Extent;
	label: EventLabel;
	/** One for each packing of the layout, in its order; none where only a tick is left of it. */
	placements: Placement[];
}

/** Rows and sides that are free of overlaps on every plot at least `minWidth` px wide. */
export interface TimelinePacking {
	minWidth: number;
	/** Number of rows by lane id. */
	rows: Record<string, number>;
}

/** All of the timeline's geometry, as plain data. */
export interface TimelineLayout {
	/** From top to bottom. */
	lanes: Lane[];
	segments: PeriodSegment[];
	/** Bands of the periods, which may overlap. */
	periods: { id: string; x0: number; x1: number }[];
	/** From the narrowest to the widest. */
	packings: TimelinePacking[];
	/** By event id. */
	items: Record<string, TimelineItem>;
}
