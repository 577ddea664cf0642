/**
 * Mots que disent plusieurs vues, lus ou entendus ; ce que dit une seule vue a son propre fichier. Les mots d’une lecture ne sont
 * jamais ici : ils viennent de ses données.
 */
import type * as en from '../en/common';
import type { Said } from '../said';

export const LANGUAGE = 'fr';

export const OTHER_LANGUAGE: Said<typeof en.OTHER_LANGUAGE> = { tag: 'en', name: 'English' };

const plural = new Intl.PluralRules(LANGUAGE);
const list = new Intl.ListFormat(LANGUAGE);

/** « 1 thèse », « 3 thèses » ; zéro est au singulier. */
export const counted: Said<typeof en.counted> = (n, one, many) =>
	`${n}\u00a0${plural.select(n) === 'one' ? one : many}`;

export const KIND_WORDS: Said<typeof en.KIND_WORDS> = {
	claim: 'Thèse',
	concept: 'Concept',
	question: 'Question',
	example: 'Exemple',
	objection: 'Objection'
};

export const FIDELITY_WORDS: Said<typeof en.FIDELITY_WORDS> = {
	quotation: 'titre\u00a0: les mots mêmes de la personne qui parle',
	paraphrase: 'titre\u00a0: une paraphrase',
	interpretation: 'titre\u00a0: une interprétation'
};

export const STATUS_WORDS: Said<typeof en.STATUS_WORDS> = {
	asserted: 'Affirmé',
	reported: 'Rapporté',
	questioned: 'Interrogé',
	conceded: 'Concédé'
};

export const BASIS_WORDS: Said<typeof en.BASIS_WORDS> = {
	stated: 'la date est celle de la personne qui parle',
	inferred: 'les bornes sont déduites des mots',
	editor: 'la date est celle de l’éditeur'
};

export const ROLE_WORDS: Said<typeof en.ROLE_WORDS> = {
	interviewee: 'répond',
	interviewer: 'interroge',
	'drawn-on': 'sert de référence'
};

/** De qui est le point, et comment il est tenu. */
export const attribution: Said<typeof en.attribution> = (speaker, kind, status) => {
	const of = /^[aeiouyàâéèêëîïôœû]/iu.test(speaker) ? `d’${speaker}` : `de ${speaker}`;
	if (status === 'reported') return `Opinion rapportée par ${speaker}, qui ne la fait pas sienne`;
	if (status === 'conceded') return `Point concédé par ${speaker}`;
	if (status === 'questioned' && kind !== 'question' && kind !== 'objection')
		return `Point mis en question par ${speaker}`;
	return `${KIND_WORDS[kind]} ${of}`;
};

export const WORDS: Said<typeof en.WORDS> = {
	product: 'Passagework',
	views: 'Vue',
	map: 'Carte',
	timeline: 'Chronologie',
	text: 'Texte',
	explore: 'Explorer',
	read: 'Lire',
	outline: 'Plan',
	about: 'À propos',
	tours: 'Parcours',
	menu: 'Menu',
	searchPlaceholder: 'Chercher un point, un événement, un mot',
	searchOpen: 'Rechercher (/ ou Ctrl K)',
	skipToText: 'Aller au texte',
	skipToSelection: 'Aller à la sélection',
	mapLabel: 'Carte argumentative',
	timelineLabel: 'Chronologie',
	textLabel: 'Transcription',
	slipLabel: 'Sélection',
	zoomIn: 'Agrandir',
	zoomOut: 'Réduire',
	fit: 'Ajuster',
	mapAlone: 'Carte seule',
	mapAloneHint: 'Toute la fenêtre pour la carte\u202f; encore\u00a0: les trois vues',
	settle: 'Remettre en place',
	settleHint: 'Ramener chaque point à sa place',
	reported: 'Italique\u00a0: opinion rapportée',
	legend: 'Lignes',
	eachPeriod: 'Chaque période a son échelle',
	conversation: 'Fil de la conversation',
	turn: 'tour de parole',
	cite: 'Citer',
	copy: 'Copier',
	copied: 'Copié',
	relations: 'Relations',
	events: 'Quand',
	drawsOn: 'S’appuie sur',
	editorsNote: 'Note de l’éditeur',
	sources: 'Sources',
	tiedNodes: 'Sur la carte',
	noPassage: 'Aucun point de la carte ne repose encore sur ce paragraphe.',
	noteBack: 'retour à l’appel de note',
	startTitle: 'Un entretien, trois vues',
	startHere: 'Commencer par',
	home: 'Revenir à la carte entière',
	notFoundTitle: 'Il n’y a rien à cette adresse',
	notFound:
		'Il y a peut-être une faute dans le nom d’un point, d’un événement, d’un passage ou d’une étape d’un parcours.',
	notFoundNearest: 'Vous cherchiez peut-être',
	faultTitle: 'Cette page n’a pas pu être affichée',
	references: 'Où mènent les liens',
	published: 'Jeu de données publié',
	index: 'Index',
	concepts: 'Concepts',
	people: 'Personnes',
	notes: 'Notes de l’éditeur',
	says: 'Dit',
	drawnOnFor: 'Sert de référence pour',
	namedIn: 'Nommé dans',
	saidWhere: 'Où cela est dit',
	defined: 'Dans ce texte',
	glossTitle: 'Le propos',
	onMap: 'Sur la carte',
	onTimeline: 'Dans la chronologie'
};

export const SCHEME_WORDS: Said<typeof en.SCHEME_WORDS> = {
	system: 'Couleurs\u00a0: celles de l’appareil',
	light: 'Couleurs\u00a0: claires',
	dark: 'Couleurs\u00a0: sombres'
};

export const START_GUIDE: typeof en.START_GUIDE = [
	{
		view: 'map',
		words:
			'ce qui est soutenu. Chaque forme est un thème\u202f; choisissez un point pour lire les mots sur lesquels il repose.'
	},
	{
		view: 'timeline',
		words:
			'ce qui a eu lieu, et quand. Une date à empattements reprend les mots de l’entretien, une date sans empattements est de l’éditeur\u202f; une barre interrompue n’a pas de bord net.'
	},
	{
		view: 'text',
		words: 'où cela est dit. Une marque dans la marge mène d’un passage à ses points.'
	}
];

/** « ¶ 3 », « ¶ 3 et 7 » */
export const paragraphRef: Said<typeof en.paragraphRef> = (numbers) =>
	`¶\u00a0${list.format(numbers.map(String))}`;

/** Un paragraphe qui est nommé après le premier. */
export const alsoIn: Said<typeof en.alsoIn> = (n) => `aussi ${paragraphRef([n])}`;

/** Un point tel qu’on l’entend : titre, genre, thème. */
export const nodeName: Said<typeof en.nodeName> = (title, kind, theme) =>
	`${title}, ${KIND_WORDS[kind].toLowerCase()}, ${theme}`;

/** Une marque qui en compte d’autres, trop proches pour être distinguées. */
export const gatheredName: Said<typeof en.gatheredName> = (name, others) =>
	`${name}, l’un des ${others + 1}\u00a0points réunis ici`;

export const passageName: Said<typeof en.passageName> = (paragraphs, titles) => {
	const where = `Passage, ${paragraphRef(paragraphs)}`;
	return titles.length ? `${where}, sur lequel reposent\u00a0: ${list.format(titles)}` : where;
};

export const passageTitle: Said<typeof en.passageTitle> = (numbers) => {
	const named = list.format([...new Set(numbers)].map(String));
	return numbers.length > 1 ? `Mots des paragraphes ${named}` : `Mots du paragraphe\u00a0${named}`;
};

export const turnOf: Said<typeof en.turnOf> = (n, all) => `tour de parole ${n} sur\u00a0${all}`;

export const pageTitle: Said<typeof en.pageTitle> = (selected, reading) =>
	[selected, reading, WORDS.product].filter(Boolean).join(' · ');

/** Ce qui suit les mots d’une date : les bornes telles que tracées, et de qui est la date. */
export const drawnBy: Said<typeof en.drawnBy> = (bounds, basis) =>
	`, ${bounds}\u202f; ${BASIS_WORDS[basis]}`;

/** Ce que l’on entend après la date et le titre d’un événement : ses bornes telles que tracées, et de qui est la date. */
export const eventBounds: Said<typeof en.eventBounds> = (event, bounds) =>
	`${bounds}${event.date.basis === 'editor' ? ', date de l’éditeur' : ''}`;
