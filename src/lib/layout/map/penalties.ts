/**
 * What the layout's search minimises, in one unit: about one crossing of two relations. Fixed, so that any two layouts
 * can be compared. Lengths are in map units.
 */
export const PENALTIES = {
	/** Boxes nearer than they should be: per unit missing. */
	crowded: 0.1,
	/** Boxes that overlap at a level that shows both: once, and per unit of depth. */
	overlap: 16,
	overlapDepth: 1.5,
	/** A minor label that must wait at rest for another: once, and per unit of depth. */
	waits: 0.7,
	waitsDepth: 0.02,
	/** A label on a glyph: once, and per unit of depth. */
	onGlyph: 12,
	onGlyphDepth: 1,
	/** A selected label on a glyph, or on the label of a node related to it: once, and per unit of depth. */
	selectedOnGlyph: 4,
	selectedOnLabel: 1,
	selectedDepth: 0.2,
	/** Glyphs nearer than a finger can tell apart: per unit missing; glyphs of two themes or two keystones, too near. */
	target: 3,
	strangers: 0.12,
	crossing: 1.4,
	/** A relation under a caption, a label, a glyph, a minor label near, one at rest: once, and per unit of its way under a label. */
	underCaption: 3.5,
	underLabel: 2.2,
	underGlyph: 2,
	underNear: 1,
	underWaiting: 0.35,
	underUnit: 0.015,
	/** Relations that leave a node in nearly the same direction. */
	narrow: 0.6,
	/** A relation that is little more than its ends: per unit missing. */
	stub: 0.12,
	/** Per unit of a relation's length. */
	length: 0.009,
	/** A theme falling apart: per unit of gap between its pieces beyond what its region spans. */
	scattered: 0.06,
	tornApart: 0.8,
	/** A label left of its glyph. */
	leftward: 0.25,
	/** Per unit a node moved from where readers know it. */
	moved: 0.4
} as const;

export const DISTANCES = {
	/** Between labels of one theme, of two themes, around a caption. */
	sameTheme: 4,
	otherTheme: 15,
	caption: 5,
	/** Rounding: what is nearer than this is too near. */
	tight: 0.3,
	/** Between the centres of two glyphs: of any two, of two themes, of two keystones. */
	target: 25,
	strangers: 36,
	keystones: 64,
	/** Between a relation and a label it passes. */
	line: 3,
	/** Least length of a relation between what it joins. */
	stub: 20,
	/** A region closes gaps of this width; beyond `torn` it breaks. */
	joined: 14,
	torn: 26
} as const;
