/** Mots de la page des réglages, et de ce que l’on emporte sur un autre appareil. */
import type * as en from '../en/settings';
import type { Said } from '../said';
import { counted } from './common';

export const SETTINGS: Said<typeof en.SETTINGS> = {
	title: 'Réglages',
	what: 'Comment l’édition vous est montrée. Ce que vous choisissez prend effet aussitôt, sur toutes ses pages, et reste sur cet appareil\u202f; rien n’est envoyé nulle part.',
	needsScript:
		'Pour choisir ici, il faut à la page un script, qui est désactivé. Tout le reste se lit sans\u202f; les couleurs suivent alors l’appareil.',
	notKept:
		'Cet appareil ne garde rien pour cette page\u00a0: ce que vous choisissez vaut jusqu’à ce que vous la quittiez.',
	specimen: 'Aperçu',
	specimenHint: 'La première ligne est de l’éditeur, la deuxième de la personne qui parle.',
	carryTitle: 'Sur un autre appareil',
	carry:
		'Un fichier contient vos réglages, les vues que vous avez enregistrées, l’endroit où vous avez cessé de lire et la façon dont vos parcours sont projetés.',
	save: 'Enregistrer dans un fichier',
	choose: 'Reprendre d’un fichier',
	offered: 'Le fichier apporte',
	take: 'Le reprendre',
	leave: 'Le laisser',
	resetTitle: 'Revenir au début',
	reset: 'Tout remettre comme au départ',
	resetHint:
		'Les choix ci-dessus et la façon dont les parcours sont projetés. Les vues enregistrées et l’endroit où vous avez cessé de lire restent.',
	undo: 'Annuler',
	offeredHint:
		'Réglages et endroits prennent la place des vôtres. Les vues enregistrées s’ajoutent\u202f; aucune des vôtres n’est perdue.',
	notTaken: 'Ne peut être repris et sera laissé de côté\u00a0:'
};

export const SETTING_WORDS: Said<typeof en.SETTING_WORDS> = {
	scheme: {
		legend: 'Couleurs',
		hint: 'Aussi par le bouton dans la barre de chaque page.',
		choices: { system: 'celles de l’appareil', light: 'claires', dark: 'sombres' }
	},
	size: {
		legend: 'Taille du texte',
		hint: 'La carte et la chronologie sont agrandies d’un bloc, et défilent. Une projection a sa propre taille.',
		choices: {
			90: '90\u00a0%',
			100: '100\u00a0%',
			115: '115\u00a0%',
			130: '130\u00a0%',
			150: '150\u00a0%'
		}
	},
	letters: {
		legend: 'Caractères',
		hint: 'Plus faciles\u00a0: une police plus large de votre appareil, plus d’espace, rien de penché. Les mots des personnes qui parlent sont alors entre guillemets au lieu d’être à empattements, et une opinion seulement rapportée est soulignée de points. La carte et la chronologie tracées gardent leurs caractères.',
		choices: { edition: 'ceux de l’édition', easier: 'plus faciles à lire' }
	},
	motion: {
		legend: 'Mouvement',
		hint: 'Aucun\u00a0: les vues changent et défilent d’un coup.',
		choices: { system: 'comme l’appareil', none: 'aucun' }
	},
	threads: {
		legend: 'Fils',
		hint: 'Les lignes rouges qui vont d’un point à ses événements et à ses mots.',
		choices: { on: 'tracés', off: 'non tracés' }
	},
	marks: {
		legend: 'Marques des thèmes',
		hint: 'Par la forme seule\u00a0: plus grandes, dans la couleur du texte.',
		choices: { hue: 'forme et couleur', shape: 'forme seule' }
	}
};

/** Ce qui a été fait ou n’a pu l’être, tel qu’on le lit et l’entend. */
export const SETTINGS_SAID: Said<typeof en.SETTINGS_SAID> = {
	saved: 'Enregistré sous le nom passagework-settings.json.',
	took: 'Repris.',
	left: 'Laissé tel quel.',
	reset: 'Tout est comme au départ.',
	undone: 'Comme c’était avant.',
	full: 'Cet appareil n’a pas la place. Rien n’a été changé.',
	unreadable: 'Ce fichier ne peut être lu\u00a0: ce n’est pas du JSON. Rien n’a été changé.',
	foreign:
		'Ce n’est pas un fichier de réglages\u00a0: son format n’est pas passagework-settings/1. Rien n’a été changé.',
	large: 'Ce fichier est trop grand pour être un fichier de réglages. Rien n’a été changé.'
};

/** Ce qu’apporte un fichier, en bref. */
export const broughtWords: Said<typeof en.broughtWords> = ({ settings, views, places }) => {
	const parts = [
		settings > 0 && counted(settings, 'réglage', 'réglages'),
		views > 0 && counted(views, 'vue enregistrée', 'vues enregistrées'),
		places > 0 && counted(places, 'endroit d’un texte', 'endroits de textes')
	];
	return parts.filter(Boolean).join(', ') || 'tout comme au départ';
};
