/** Mots pour regarder la carte de plus près et la parcourir : voisinage, chemin, touches, image. */
import type * as en from '../en/hands';
import type { Said } from '../said';
import { counted, KIND_WORDS } from './common';

export const FOCUS: Said<typeof en.FOCUS> = {
	steps: 'Pas montrés',
	path: 'Chemin vers …',
	pathFrom: 'Un chemin d’ici vers',
	choose: 'Titre d’un point',
	points: 'Points de la carte',
	nothing: 'Aucun titre ne contient ces mots.',
	swap: 'Inverser',
	swapHint: 'Le même chemin par l’autre bout',
	clear: 'Effacer',
	close: 'Fermer',
	carried: 'lien porté par',
	unknown: 'L’adresse demande ce qui n’est pas ici\u00a0:',
	nearest: 'Vous cherchiez peut-être un chemin vers'
};

/** « à 1 pas » */
export const stepsAway: Said<typeof en.stepsAway> = (n) => `à ${n} pas`;

/** Le titre d’un chemin : « Chemin de 3 relations » */
export const pathLength: Said<typeof en.pathLength> = (n) =>
	`Chemin de ${counted(n, 'relation', 'relations')}`;

export const noPath: Said<typeof en.noPath> = (from, to) =>
	`Aucune chaîne de relations ne mène de «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0».`;

export const ACT_WORDS: Said<typeof en.ACT_WORDS> = {
	into: 'Vers ce qui répond à ce point ou l’appuie',
	outOf: 'Vers ce à quoi ce point répond ou ce qu’il appuie',
	next: 'Suivant dans cette relation',
	previous: 'Précédent dans cette relation',
	nextKind: 'Genre de relation suivant',
	previousKind: 'Genre de relation précédent',
	right: 'Point le plus proche à droite',
	left: 'Point le plus proche à gauche',
	above: 'Point le plus proche au-dessus',
	below: 'Point le plus proche au-dessous',
	back: 'Revenir au point visité avant',
	forward: 'Repartir en avant',
	first: 'Premier point de la lecture',
	last: 'Dernier point de la lecture',
	describe: 'Dire tout ce qui est relié à ce point',
	passage: 'Sélectionner\u202f; une fois sélectionné, aller à ses mots',
	slip: 'Aller à sa fiche',
	outline: 'Aller à sa place dans le plan',
	timeline: 'Aller à ses événements dans la chronologie',
	pin: 'Le fixer où il est, ou le libérer',
	moveRight: 'Le déplacer vers la droite',
	moveLeft: 'Le déplacer vers la gauche',
	moveUp: 'Le déplacer vers le haut',
	moveDown: 'Le déplacer vers le bas',
	zoomIn: 'Plus près',
	zoomOut: 'Plus loin',
	fit: 'La carte entière',
	alone: 'La carte seule, ou les trois vues',
	legend: 'Montrer ou cacher comment se lisent les lignes',
	help: 'Ces touches'
};

const KEY_NAMES: Record<string, string> = {
	ArrowDown: '↓',
	ArrowUp: '↑',
	ArrowRight: '→',
	ArrowLeft: '←',
	Shift: '⇧ Maj',
	Enter: 'Entrée',
	Home: 'Début',
	End: 'Fin',
	Escape: 'Échap',
	Space: 'Espace',
	Backspace: '⌫ Retour arrière',
	'-': '−'
};

/** « ⇧ Maj → » */
export const keyWords: Said<typeof en.keyWords> = (key) =>
	key
		.split(' ')
		.map((part) => KEY_NAMES[part] ?? (/^[a-z]$/u.test(part) ? part.toUpperCase() : part))
		.join(' ');

export const HANDS: Said<typeof en.HANDS> = {
	help: 'Touches de la carte',
	helpShort: 'Touches',
	helpHint:
		'Elles agissent tant qu’un point de la carte a le focus. Échap ramène des mots, de la fiche, de la chronologie ou du plan. Tout peut aussi se faire d’ici, pour ce point\u00a0:',
	key: 'Touche',
	does: 'Ce qu’elle fait',
	close: 'Fermer',
	pin: 'Fixer',
	pinHint: 'Tenir le point sélectionné là où il est',
	pinned: 'Point fixé',
	released: 'Point libéré',
	moved: 'Point déplacé et fixé',
	alone: 'La carte seule',
	together: 'Les trois vues',
	noWay: {
		into: 'Rien ne répond à ce point ni ne l’appuie',
		outOf: 'Ce point ne répond à rien et n’appuie rien',
		along: 'Rien d’autre dans cette relation',
		kind: 'Rien n’est relié à ce point',
		towards: 'Il n’y a pas de point de ce côté',
		visit: 'Pas d’autre visite',
		event: 'Aucun événement n’est lié à ce point'
	},
	enter: 'Déplacer la carte',
	leave: 'Quitter la carte',
	pan: {
		left: 'Aller vers la gauche',
		up: 'Aller vers le haut',
		down: 'Aller vers le bas',
		right: 'Aller vers la droite'
	},
	filtered: 'hors du filtre',
	noRelations: 'aucune relation'
};

/** « Agrandi à 132 % » */
export const zoomHeard: Said<typeof en.zoomHeard> = (zoom) =>
	`Agrandi à ${Math.round(zoom * 100)}\u00a0%`;

export const PICTURE: Said<typeof en.PICTURE> = {
	menu: 'Image',
	menuHint: 'Enregistrer cette vue comme image',
	svg: 'SVG',
	png: 'PNG',
	reported: 'Italique\u00a0: opinion rapportée'
};

const list = new Intl.ListFormat('fr', { style: 'long', type: 'conjunction' });

export type HeardPoint = en.HeardPoint;

/** « thèse, Le four, a pour appui 3 points, se heurte à 1 point, s’appuie sur Ada ; 2 sur 5 » */
export const heardPoint: Said<typeof en.heardPoint> = (point) => {
	const { kind, theme, groups, drawsOn, place, filtered } = point;
	const parts = [
		KIND_WORDS[kind].toLowerCase(),
		theme,
		...(filtered ? [HANDS.filtered] : []),
		...groups.map(({ verb, n }) => `${verb} ${counted(n, 'point', 'points')}`),
		...(drawsOn.length > 0 ? [`s’appuie sur ${list.format(drawsOn)}`] : [])
	];
	if (groups.length === 0) parts.push(HANDS.noRelations);
	const joined = parts.join(', ');
	return place ? `${joined}\u202f; ${place.n} sur\u00a0${place.of}` : joined;
};

/** « Titre : a pour appui A et B ; s’oppose à C. » */
export const heardNeighbourhood: Said<typeof en.heardNeighbourhood> = (title, groups) => {
	if (groups.length === 0) return `${title}\u00a0: ${HANDS.noRelations}.`;
	return `${title}\u00a0: ${groups.map(({ verb, titles }) => `${verb} ${list.format(titles)}`).join('\u202f; ')}.`;
};
