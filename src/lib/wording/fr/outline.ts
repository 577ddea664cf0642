/** Mots du plan : tout le modèle en listes emboîtées. */
import type * as en from '../en/outline';
import type { Said } from '../said';
import { counted } from './common';

export const OUTLINE: Said<typeof en.OUTLINE> = {
	description: (reading) =>
		`Toute l’argumentation de «\u00a0${reading}\u00a0» en mots\u00a0: chaque point avec ses relations, les mots sur lesquels il repose, et ce qui a eu lieu, et quand.`,
	guide:
		'Tout ce que tracent la carte et la chronologie, en mots. Chaque point figure une fois, sous son thème, avec ses rapports aux autres, et chaque citation là où elle sert d’abord. Un titre mène à la carte ou à la chronologie, le numéro à côté d’une citation à sa place dans le texte\u202f; les autres liens restent sur cette page.',
	contents: 'Thèmes et chronologie',
	history: 'Chronologie',
	before: 'Auparavant',
	said: 'Dit au',
	carried: 'lien porté par',
	also: 'aussi',
	link: 'Dans le plan'
};

/** « 149 points, 256 relations, 201 passages, 50 événements » */
export const outlineCounts: Said<typeof en.outlineCounts> = ({
	nodes,
	relations,
	passages,
	events
}) =>
	[
		counted(nodes, 'point', 'points'),
		counted(relations, 'relation', 'relations'),
		counted(passages, 'passage', 'passages'),
		counted(events, 'événement', 'événements')
	].join(', ');

/** Le titre d’un groupe de relations : « a pour appui (3) » */
export const groupHeading: Said<typeof en.groupHeading> = (verb, n) => `${verb}\u00a0(${n})`;
