/** Les mots de la recherche, de la concordance et de ce que l’on peut faire des mots sélectionnés. */
import type * as en from '../en/searching';
import type { Said } from '../said';
import { counted } from './common';

export const SEARCH: Said<typeof en.SEARCH> = {
	title: 'Recherche',
	label: 'Chercher des points, des événements, des personnes et les mots du texte',
	dialog: 'Recherche',
	results: 'Résultats',
	close: 'Fermer',
	start: 'Commencer par',
	nothing: 'Aucun résultat.',
	nearest: 'Les mots les plus proches ici',
	notYet: 'La recherche se prépare.',
	whole: 'Tous les résultats sur une page',
	withoutScript:
		'Ci-dessous, tout ce qui a une page, par ordre alphabétique. Pour les mots du texte, servez-vous de la recherche de votre navigateur sur la page du texte, ou de la liste des mots.',
	index: 'Index'
};

export const GROUP_WORDS: Said<typeof en.GROUP_WORDS> = {
	argument: 'Argumentation',
	history: 'Histoire',
	people: 'Personnes',
	text: 'Texte'
};

/** Au pied de la boîte. */
export const SEARCH_KEYS: Said<typeof en.SEARCH_KEYS> = [
	{ keys: '↑ ↓', does: 'choisir' },
	{ keys: 'Entrée', does: 'ouvrir' },
	{ keys: 'Ctrl Entrée', does: 'dans un nouvel onglet' },
	{ keys: 'Échap', does: 'fermer' }
];

/** « 12 résultats », entendu quand la frappe s’arrête. */
export const resultCount: Said<typeof en.resultCount> = (n) =>
	n === 0 ? SEARCH.nothing : counted(n, 'résultat', 'résultats');

/** « aussi : selfish, greed » */
export const alsoKnown: Said<typeof en.alsoKnown> = (names) =>
	names.length > 0 ? `aussi\u00a0: ${names.join(', ')}` : '';

/** « 41 fois dans le texte » */
export const timesInText: Said<typeof en.timesInText> = (n) => `${times(n)} dans le texte`;

export const times: Said<typeof en.times> = (n) => `${n}\u00a0fois`;

export const CONCORDANCE: Said<typeof en.CONCORDANCE> = {
	title: 'Concordance',
	what: 'Toutes les occurrences d’un mot ou d’une expression du texte, dans leur contexte.',
	label: 'Mot ou expression',
	match: 'Chercher',
	group: 'Ordre',
	speakers: 'Dit par',
	everyone: 'tout le monde',
	reading: 'ordre de lecture',
	none: 'Le texte ne le contient pas.',
	nearest: 'Les mots les plus proches dans le texte',
	often: 'Mots autour desquels tourne ce texte',
	oftenHow:
		'Combien de fois chacun apparaît, et dans quels paragraphes. Des mots qui figurent dans un titre ou un nom, et des mots longs qui viennent par grappes\u202f; non ceux qui sont partout.',
	needsScript:
		'Pour chercher un mot de votre choix, il faut un script\u202f; ci-dessous, chaque mot donne ses paragraphes.',
	all: 'Tous les mots de la liste',
	onlyTurn: 'ce tour de parole seul',
	strip: 'À quel moment de la conversation',
	perThousand: 'pour 1\u202f000\u00a0mots'
};

export const MATCH_WORDS: Said<typeof en.MATCH_WORDS> = {
	words: 'mots entiers',
	beginnings: 'débuts de mots',
	exact: 'tel qu’il est écrit'
};

export const GROUPING_WORDS: Said<typeof en.GROUPING_WORDS> = {
	'': CONCORDANCE.reading,
	speaker: 'par personne',
	turn: 'par tour de parole'
};

/** Le nom de la bande : « Dit aux tours de parole 2, 4 et 10 ». */
export const saidInTurns: Said<typeof en.saidInTurns> = (turns) => {
	const list = new Intl.ListFormat('fr').format(turns.map(String));
	return `Dit ${turns.length === 1 ? 'au tour' : 'aux tours'} de parole ${list}`;
};

export const QUOTING: Said<typeof en.QUOTING> = {
	toolbar: 'Les mots sélectionnés',
	hint: 'Mots sélectionnés. Alt Q\u00a0: ce que l’on peut en faire.',
	keys: 'Alt Q',
	quote: 'Citer',
	quoted: 'Citation copiée',
	link: 'Lien',
	linked: 'Lien copié',
	denied: 'Le navigateur ne permet pas de copier. Voici le texte\u00a0:',
	uses: 'À quoi servent-ils\u202f?',
	unused: 'Aucun passage de cette édition ne contient encore ces mots.',
	close: 'Fermer',
	near: 'Le texte ne contient pas exactement les mots de cette adresse. Les plus proches sont marqués.',
	elsewhere: 'Ces mots se trouvent dans un autre paragraphe que celui de l’adresse\u00a0:',
	nowhere: 'Le texte ne contient rien qui ressemble aux mots de cette adresse.',
	lookFor: 'Les chercher'
};

/** « Tous les “confidence” (14) » */
export const everyOccurrence: Said<typeof en.everyOccurrence> = (words, n) =>
	`Chaque «\u00a0${words}\u00a0» (${n})`;
