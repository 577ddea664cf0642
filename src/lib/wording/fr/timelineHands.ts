/** Mots des outils de la chronologie : ce que l’on peut lui demander. */
import type * as en from '../en/timelineHands';
import type { Said } from '../said';

export const HANDS: Said<typeof en.HANDS> = {
	yearsLabel: 'Années montrées en entier',
	firstYear: 'Première année',
	lastYear: 'Dernière année',
	allYears: 'Toutes',
	level: 'Événements montrés',
	lanes: 'Couloirs',
	scale: 'Échelle',
	earlier: 'Aller vers les années antérieures',
	later: 'Aller vers les années postérieures',
	zoomIn: 'Agrandir les années',
	zoomOut: 'Réduire les années',
	whole: 'Tout',
	unknown: 'L’adresse demande ce que la chronologie ne connaît pas\u00a0:',
	nobody: 'Personne de nommé'
};

export const LEVEL_WORDS: Said<typeof en.LEVEL_WORDS> = {
	periods: 'Périodes',
	main: 'Événements majeurs',
	all: 'Tous les événements'
};

export const LANE_KIND_WORDS: Said<typeof en.LANE_KIND_WORDS> = {
	lane: 'par domaine',
	theme: 'par thème',
	speaker: 'par voix',
	person: 'par nom'
};

export const SCALE_WORDS: Said<typeof en.SCALE_WORDS> = {
	periods: 'échelle propre',
	true: 'échelle unique'
};
