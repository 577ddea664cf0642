/** Mots du filtre : ce que l’on peut demander aux trois vues, et ce qui reste. */
import type * as en from '../en/filtering';
import type { Said } from '../said';
import { counted } from './common';

export const FILTER: Said<typeof en.FILTER> = {
	open: 'Filtrer',
	panel: 'Filtrer ce qui est montré',
	themes: 'Thème',
	kinds: 'Genre',
	relations: 'Relations',
	speakers: 'Qui parle',
	statuses: 'Modalité',
	people: 'S’appuie sur',
	years: 'Années',
	from: 'de',
	to: 'à',
	turnedYears: 'La première année vient après la dernière.',
	turn: 'Jusqu’au tour de parole',
	follow: 'Suivre la conversation',
	play: 'Lecture',
	pause: 'Pause',
	clear: 'Tout montrer',
	without: 'Retirer',
	nothing: 'Il ne reste aucun point de la carte. Retirez l’un de ces choix\u00a0:',
	unknown: 'L’adresse demande ce qui n’est pas ici\u00a0:',
	saved: 'Vos vues',
	savedHint: 'Elles restent sur cet appareil. Le lien d’une vue peut être envoyé.',
	notKept: 'Cet appareil ne la garde pas\u00a0: elle est là jusqu’à la fermeture de la page.',
	name: 'Nom',
	save: 'Enregistrer cette vue',
	remove: 'Supprimer',
	copyLink: 'Copier le lien',
	close: 'Fermer'
};

const NOUNS: Record<'nodes' | 'relations' | 'events', [one: string, many: string]> = {
	nodes: ['point', 'points'],
	relations: ['relation', 'relations'],
	events: ['événement', 'événements']
};

/** « 42 points sur 60, 30 relations sur 84, 12 événements sur 29 » */
export const shownCounts: Said<typeof en.shownCounts> = (rows) =>
	rows
		.map(({ list, shown, all }) => `${counted(shown, ...NOUNS[list])} sur\u00a0${all}`)
		.join(', ');

/** « Thème : un titre » : l’une des choses demandées. */
export const chipWords: Said<typeof en.chipWords> = (facet, value) => `${facet}\u00a0: ${value}`;

/** « Jusqu’au tour de parole 12, nom de la personne qui parle » */
export const turnWords: Said<typeof en.turnWords> = (n, speaker) =>
	`${FILTER.turn} ${n}, ${speaker}`;
