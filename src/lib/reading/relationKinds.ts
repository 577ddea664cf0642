import { RELATION_VERBS } from '#wording/relations';
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

const info = (kind: RelationKind, { symmetric = false, causal = false } = {}) => ({
	...RELATION_VERBS[kind],
	symmetric,
	causal
});

/** How each kind of relation is said. A new kind is one entry here, one in the words and one in the model. */
export const RELATION_KIND_INFO: Readonly<Record<RelationKind, RelationKindInfo>> = {
	supports: info('supports'),
	opposes: info('opposes'),
	explains: info('explains', { causal: true }),
	transforms: info('transforms', { causal: true }),
	requires: info('requires'),
	exemplifies: info('exemplifies'),
	contrasts: info('contrasts', { symmetric: true }),
	'draws-on': info('draws-on'),
	answers: info('answers'),
	'part-of': info('part-of')
};
