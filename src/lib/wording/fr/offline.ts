/** Les mots pour ce qui est gardé sur un appareil. */
import type * as en from '../en/offline';
import type { Said } from '../said';

export const OFFLINE: Said<typeof en.OFFLINE> = {
	title: 'Sans réseau',
	what: 'Après la première visite, toute l’édition est gardée sur l’appareil\u00a0: la carte, la chronologie, le texte, la recherche et les parcours s’ouvrent alors sans réseau. Une édition plus récente prend sa place quand aucune page de l’ancienne n’est ouverte.',
	keep: 'La garder maintenant',
	again: 'Réessayer',
	newer:
		'Une édition plus récente est prête. Elle s’ouvrira quand toutes les pages de celle-ci auront été fermées.',
	fileNeedsScript: 'Ce fichier se dessine par un script. L’édition en ligne se lit sans script.'
};

const megabytes = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });

/** « Gardée sur cet appareil, 1,4 Mo. » */
export const keepingWords: Said<typeof en.keepingWords> = (state, bytes) => {
	switch (state) {
		case 'kept':
			return `L’édition est gardée sur cet appareil, ${megabytes.format(bytes / 1e6)}\u00a0Mo.`;
		case 'keeping':
			return 'L’édition est en train d’être gardée sur cet appareil …';
		case 'offered':
			return 'L’édition n’est pas encore gardée sur cet appareil.';
		case 'failed':
			return 'L’édition n’a pas pu être gardée\u00a0: le réseau s’est interrompu, ou la place manque.';
		case 'unable':
			return 'Ce navigateur ne la garde pas, ou pas à cette adresse.';
	}
};
