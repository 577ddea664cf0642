import type { RelationKind } from './model';

export interface RelationKindInfo {
	/** Read from source to target. */
	verb: string;
	/** Read from target to source. */
	inverse: string;
	/** Said either way round, so stated once. */
	symmetric: boolean;
	/** The source comes before the target in time. */
	causal: boolean;
}

const directed = (verb: string, inverse: string, causal = false): RelationKindInfo => ({
	verb,
	inverse,
	symmetric: false,
	causal
});

/** How each kind of relation is said. A new kind is one entry here and one in the model. */
export const RELATION_KIND_INFO: Readonly<Record<RelationKind, RelationKindInfo>> = {
	supports: directed('supports', 'supported by'),
	opposes: directed('opposes', 'opposed by'),
	explains: directed('explains', 'explained by', true),
	transforms: directed('transforms into', 'transformed from', true),
	requires: directed('requires', 'required by'),
	exemplifies: directed('exemplifies', 'exemplified by'),
	contrasts: { verb: 'contrasts with', inverse: 'contrasts with', symmetric: true, causal: false },
	'draws-on': directed('draws on', 'drawn on by'),
	answers: directed('answers', 'answered by'),
	'part-of': directed('part of', 'has part')
};
