/** Mots d’une première visite : par où commencer. */
import type * as en from '../en/start';
import type { Said } from '../said';
import { counted } from './common';

export const START: Said<typeof en.START> = {
	tour: 'Un parcours',
	tours: 'Tous les parcours',
	words: 'En mots',
	outline: 'Le plan\u00a0: toute l’argumentation sous forme de listes'
};

/** Ce qu’il y a : « 149 points, 256 relations, 50 événements, 100 paragraphes » */
export const startCounts: Said<typeof en.startCounts> = (all) =>
	[
		counted(all.nodes.length, 'point', 'points'),
		counted(all.relations.length, 'relation', 'relations'),
		counted(all.events.length, 'événement', 'événements'),
		counted(all.paragraphs.length, 'paragraphe', 'paragraphes')
	].join(', ');
