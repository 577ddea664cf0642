import type { RelationKind } from '../../reading/model';
import type { EndGlyph } from './types';

export interface RelationStyle {
	/** SVG dash pattern in px at zoom 1; empty = solid. */
	dash: readonly number[];
	/** Drawn at the end the relation starts from. */
	start?: EndGlyph;
	/** Drawn at the end it points to. */
	end: EndGlyph;
	/** Drawn as a filled shape that grows from start to end, instead of a stroked line. */
	tapering?: true;
}

/** How each kind of relation is drawn. Never by colour: the kinds must be told apart in black and white. */
export const RELATION_STYLES: Readonly<Record<RelationKind, RelationStyle>> = {
	supports: { dash: [], end: 'arrow' },
	opposes: { dash: [], end: 'bar' },
	explains: { dash: [], start: 'dot', end: 'open-arrow' },
	transforms: { dash: [], end: 'arrow', tapering: true },
	requires: { dash: [9, 3, 1.5, 3], end: 'arrow' },
	exemplifies: { dash: [4, 3], end: 'ring' },
	contrasts: { dash: [8, 4], start: 'open-arrow', end: 'open-arrow' },
	'draws-on': { dash: [1.5, 2.5], end: 'open-arrow' },
	answers: { dash: [], end: 'open-diamond' },
	'part-of': { dash: [], end: 'ring' }
};

/** How far an end glyph reaches back along its line, px at zoom 1. */
export const END_LENGTH: Readonly<Record<EndGlyph, number>> = {
	arrow: 6,
	'open-arrow': 5,
	bar: 1,
	ring: 5,
	dot: 4,
	diamond: 8,
	'open-diamond': 8
};
