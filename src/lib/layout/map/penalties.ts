/**
 * What the layout's search minimises, in one unit: 1 = one crossing of two relations. Fixed, so that any two layouts
 * can be compared. Lengths are in map units.
 */
export const PENALTIES = {
	/** Boxes nearer than they should be: per unit missing. */
	crowded: 0.12,
	/** Boxes that overlap: once, and per unit of depth. */
	overlap: 24,
	overlapDepth: 2,
	/** A selected label would lie on a neighbour's label, a caption or a glyph: once, and per unit of depth. */
	selectedOverlap: 6,
	selectedDepth: 0.4,
	/** Glyphs nearer than a finger can tell apart: per unit missing. */
	target: 0.5,
	crossing: 1,
	/** A relation under a label or a caption: once, and per unit of its way under it. */
	lineUnderBox: 3,
	lineUnderUnit: 0.02,
	/** Relations that leave a node in nearly the same direction. */
	narrow: 0.9,
	/** A relation too short to show what it is, or to carry its verb: per unit missing. */
	short: 0.13,
	/** A relation that is little more than its arrowhead: per unit missing. */
	stub: 0.25,
	/** Per unit of a relation's length. */
	length: 0.006,
	/** A theme falling apart: per unit of gap between its pieces beyond what its region spans. */
	scattered: 0.06,
	tornApart: 0.3,
	/** A label left of its glyph. */
	leftward: 0.7,
	/** Per unit a node moved from where readers know it. */
	moved: 0.15
} as const;

export const DISTANCES = {
	/** Between labels of one theme, of two themes, around a caption. */
	sameTheme: 9,
	otherTheme: 21,
	caption: 11,
	/** Labels nearer than this count as overlapping. */
	tight: 3,
	/** Between the centres of two glyphs. */
	target: 26,
	/** Between a relation and a label it passes. */
	line: 5,
	/** A verb's line; what a line needs beside the gap for its verb: its ends, and room for a selected label. */
	verbHeight: 14,
	besideVerb: 30,
	/** Least length of a relation that shows what it is. */
	stub: 30,
	/** A region closes gaps of this width; beyond `torn` it breaks. */
	joined: 16,
	torn: 28
} as const;
