/**
 * Comment se disent les relations : dans les listes, sur les lignes de la carte. Aucun de ces mots ne s’accorde, et aucun ne finit
 * par « de » : ils se lisent devant tout titre.
 */
import type * as en from '../en/relations';

export const RELATION_VERBS: typeof en.RELATION_VERBS = {
	supports: { verb: 'appuie', inverse: 'a pour appui' },
	opposes: { verb: 's’oppose à', inverse: 'se heurte à' },
	explains: { verb: 'explique', inverse: 's’explique par' },
	transforms: { verb: 'se transforme en', inverse: 'a d’abord été' },
	requires: { verb: 'suppose', inverse: 'conditionne' },
	exemplifies: { verb: 'illustre', inverse: 'a pour exemple' },
	contrasts: { verb: 'contraste avec', inverse: 'contraste avec' },
	'draws-on': { verb: 'reprend', inverse: 'se retrouve dans' },
	answers: { verb: 'répond à', inverse: 'a pour réponse' },
	'part-of': { verb: 'appartient à', inverse: 'comprend' }
};

export const LINE_VERBS: typeof en.LINE_VERBS = {
	supports: 'appuie',
	opposes: 's’oppose',
	explains: 'explique',
	transforms: 'se transforme en',
	requires: 'suppose',
	exemplifies: 'illustre',
	contrasts: 'contraste',
	'draws-on': 'reprend',
	answers: 'répond à',
	'part-of': 'appartient à'
};
