/** Mots des index des concepts et des personnes. */
import type * as en from '../en/indexes';
import type { Said } from '../said';
import { counted } from './common';

export const INDEX_DESCRIPTION =
	'Tous les concepts de l’argumentation, avec ce qu’ils veulent dire dans ce texte, et toutes les personnes qui parlent ou qui servent de référence.';

export const personDescription: Said<typeof en.personDescription> = (name, reading) =>
	`${name} dans «\u00a0${reading}\u00a0»\u00a0: ce qui est dit, ce qui sert de référence, et où.`;

/** « dit 12 points, sert de référence pour 3 points, 2 événements, présence dans 4 paragraphes » ; ce qui est nul est omis. */
export const touchedCounts: Said<typeof en.touchedCounts> = (touched) => {
	const { said, drawnOn, events, paragraphs } = touched;
	const parts = [
		said.length && `dit ${counted(said.length, 'point', 'points')}`,
		drawnOn.length && `sert de référence pour ${counted(drawnOn.length, 'point', 'points')}`,
		events.length && counted(events.length, 'événement', 'événements'),
		paragraphs.length && `mention dans ${counted(paragraphs.length, 'paragraphe', 'paragraphes')}`
	];
	return parts.filter((part) => part !== 0).join(', ');
};
