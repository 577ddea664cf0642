/** Les mots des parcours : la projection, la fenêtre du cours, les détours. */
import type * as en from '../en/touring';
import type { Said } from '../said';
import { counted } from './common';

export const TOURS: Said<typeof en.TOURS> = {
	title: 'Parcours',
	what: 'Des chemins à travers le texte, pour un cours. Chaque étape montre une partie de la carte, les mots sur lesquels elle repose et ce qui a eu lieu\u202f; la fenêtre du cours donne ce qu’il faut demander et à quoi s’attendre.',
	none: 'Cette lecture n’a pas encore de parcours.',
	present: 'Projeter',
	handout: 'Document à distribuer',
	notes: 'Notes pour le cours',
	steps: 'Étapes',
	all: 'Tous les parcours'
};

export const STAGE: Said<typeof en.STAGE> = {
	steps: 'Étapes du parcours',
	previous: 'Étape précédente',
	next: 'Étape suivante',
	tools: 'Projection',
	keys: 'Touches',
	teacher: 'Fenêtre du cours',
	newTab: 'Ouvrir dans un nouvel onglet',
	when: 'Quand',
	answer: 'Réponse',
	blocked: 'Le navigateur n’a pas ouvert la fenêtre du cours. Ouvrez-la ici\u00a0:',
	noFull: 'Ce navigateur ne permet pas le plein écran.',
	noMore: 'C’est la fin du parcours.',
	close: 'Fermer',
	help: 'Touches d’un parcours',
	overview: 'Étapes du parcours',
	go: 'Aller à l’étape',
	goNow: 'Aller',
	code: 'Cette page',
	noAddress:
		'Cette copie est un fichier et n’a pas d’adresse qu’un autre appareil puisse ouvrir. Sur le site de cette édition, c’est',
	black: 'L’écran est noir. N’importe quelle touche du parcours le rallume.',
	white: 'L’écran est blanc. N’importe quelle touche du parcours le rallume.',
	second: 'Une deuxième fenêtre du cours est ouverte. Toutes deux font avancer le parcours.'
};

export const PRESENTER: Said<typeof en.PRESENTER> = {
	title: 'Fenêtre du cours',
	now: 'Maintenant',
	next: 'Ensuite',
	after: 'Après cela',
	ask: 'À demander',
	pitfall: 'Piège',
	words: 'Mots',
	question: 'Question',
	answer: 'Réponse',
	end: 'Le parcours se termine ici.',
	black: 'Noir',
	white: 'Blanc',
	light: 'Rallumer l’écran',
	pointer: 'Pointeur',
	pause: 'Pause',
	start: 'Démarrer',
	reset: 'Depuis 0',
	joined: 'En liaison avec le projecteur.',
	alone: 'Aucune fenêtre n’est ouverte pour le projecteur.',
	open: 'L’ouvrir',
	second: 'Une autre fenêtre du cours est ouverte. Toutes deux font avancer le parcours.',
	away: 'La classe voit un détour. «\u00a0Étape suivante\u00a0» ramène à cette étape.',
	needsScript:
		'Avec un script, cette page est la fenêtre du cours, à côté du projecteur. Sans script, voici les notes.'
};

/** De la fenêtre du cours. */
export const presenterTitle: Said<typeof en.presenterTitle> = (tour) =>
	`${PRESENTER.title}\u00a0: ${tour}`;

export const DETOUR: Said<typeof en.DETOUR> = {
	what: 'Détour',
	back: 'Revenir au parcours',
	leave: 'Quitter le parcours'
};

/** Ce que fait chaque touche, dans l’aide. */
export const ACTION_WORDS: Said<typeof en.ACTION_WORDS> = {
	next: 'étape suivante',
	previous: 'étape précédente',
	first: 'première étape',
	last: 'dernière étape',
	go: 'aller à une étape (ou son numéro, puis Entrée)',
	overview: 'vue d’ensemble des étapes',
	presenter: 'fenêtre du cours',
	full: 'plein écran',
	black: 'écran noir',
	white: 'écran blanc',
	pointer: 'pointeur',
	larger: 'caractères plus grands',
	smaller: 'caractères plus petits',
	colours: 'couleurs fortes pour un projecteur faible',
	code: 'adresse de cette page, avec un code à scanner',
	help: 'ces touches',
	close: 'fermer ce qui est ouvert, une chose à la fois'
};

const KEY_WORDS: Record<string, string> = {
	ArrowRight: '→',
	ArrowDown: '↓',
	ArrowLeft: '←',
	ArrowUp: '↑',
	PageDown: 'Page suivante',
	PageUp: 'Page précédente',
	Home: 'Début',
	End: 'Fin',
	Enter: 'Entrée',
	' ': 'Espace',
	'Shift+ ': 'Maj Espace',
	Escape: 'Échap'
};

/** Une touche telle qu’elle est écrite sur un clavier. */
export const keyWord: Said<typeof en.keyWord> = (key) =>
	KEY_WORDS[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/** « 4 sur 12 » */
export const stepCount: Said<typeof en.stepCount> = (step, all) => `${step} sur\u00a0${all}`;

/** « Étape 4 : le titre » */
export const stepName: Said<typeof en.stepName> = (step, caption) =>
	`Étape ${step}\u00a0: ${caption}`;

/** « 1,5 » */
export const minutesWord: Said<typeof en.minutesWord> = (minutes) =>
	String(minutes).replace('.', ',');

/** « 24 minutes, 10 étapes » */
export const tourLength: Said<typeof en.tourLength> = (minutes, steps) =>
	[
		`${minutesWord(minutes)}\u00a0${minutes < 2 ? 'minute' : 'minutes'}`,
		counted(steps, 'étape', 'étapes')
	].join(', ');

/** « détour, l’étape 4 attend » */
export const detourWaits: Said<typeof en.detourWaits> = (step) =>
	`${DETOUR.what.toLowerCase()}, l’étape ${step} attend`;

export const nearestShown: Said<typeof en.nearestShown> = (missing) =>
	`Rien dans les parcours ne s’appelle «\u00a0${missing}\u00a0». Voici le plus proche.`;

/** « prévu : 7 min sur 24 » jusqu’à la fin d’une étape */
export const plannedUntil: Said<typeof en.plannedUntil> = (minutes, all) =>
	`prévu\u00a0: ${minutesWord(minutes)} sur ${minutesWord(all)}\u00a0min`;
