/** How relations are said: in lists, on the lines of the map. */
import type { RelationKind } from '../../reading/model';

/** Read from source to target, and from target to source. */
export const RELATION_VERBS: Readonly<Record<RelationKind, { verb: string; inverse: string }>> = {
	supports: { verb: 'supports', inverse: 'supported by' },
	opposes: { verb: 'opposes', inverse: 'opposed by' },
	explains: { verb: 'explains', inverse: 'explained by' },
	transforms: { verb: 'transforms into', inverse: 'transformed from' },
	requires: { verb: 'requires', inverse: 'required by' },
	exemplifies: { verb: 'exemplifies', inverse: 'exemplified by' },
	contrasts: { verb: 'contrasts with', inverse: 'contrasts with' },
	'draws-on': { verb: 'draws on', inverse: 'drawn on by' },
	answers: { verb: 'answers', inverse: 'answered by' },
	'part-of': { verb: 'part of', inverse: 'has part' }
};

/** On a line of the map, which says by its heads which way it is read. */
export const LINE_VERBS: Readonly<Record<RelationKind, string>> = {
	supports: 'supports',
	opposes: 'opposes',
	explains: 'explains',
	transforms: 'transforms into',
	requires: 'requires',
	exemplifies: 'exemplifies',
	contrasts: 'contrasts',
	'draws-on': 'draws on',
	answers: 'answers',
	'part-of': 'part of'
};
