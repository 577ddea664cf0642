/** Mots du tableau de tous les événements. */
import type * as en from '../en/timelineTable';
import type { Said } from '../said';

export const TABLE: Said<typeof en.TABLE> = {
	title: 'Tous les événements, dans l’ordre du temps',
	columns: {
		date: 'Quand',
		drawn: 'Tracé ici',
		event: 'Événement',
		words: 'Mots',
		claims: 'Sur la carte'
	}
};
