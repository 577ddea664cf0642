/** Mots de la chronologie, tels que chaque page les a. */
import type * as en from '../en/timeline';
import type { Said } from '../said';
import { paragraphRef } from './common';
import { DATE_WORDS } from './dates';

export const TIMELINE: Said<typeof en.TIMELINE> = {
	table: 'Tableau',
	talk: 'L’entretien',
	talkLabel: 'À quel moment de l’entretien vient chaque événement',
	oneScale: 'Une seule échelle pour toutes les années'
};

/** « + 5 » : sous le titre d’un couloir, les événements qui n’y sont que des traits ; ce que l’on entend ensuite. */
export const moreWords: Said<typeof en.moreWords> = (n) => `${n} de plus`;
export const moreIn: Said<typeof en.moreIn> = (n, lane) =>
	`${n < 2 ? 'événement' : 'événements'} dans «\u00a0${lane}\u00a0»`;

/** Ce que l’on entend d’une marque dans la bande de l’entretien. */
export const saidMark: Said<typeof en.saidMark> = (turn, paragraph, titles) => {
	const list = new Intl.ListFormat('fr').format(titles);
	return `Tour de parole ${turn}, ${paragraphRef([paragraph])}\u00a0: ${list}`;
};

/** Les mots d’une date pour lesquels l’étiquette n’a pas de place, avant les bornes. */
export const saidWords: Said<typeof en.saidWords> = (said) => `«\u00a0${said}\u00a0»`;

/** Ce que l’on voit en survolant un événement : les bornes tracées et, là où l’étiquette est de l’éditeur, sur quoi elle repose. */
export const eventHint: Said<typeof en.eventHint> = (bounds, sources) =>
	sources.length ? `${bounds}. ${DATE_WORDS.editors} ${sources.join(' ')}` : bounds;
